import { punchKindLabels } from '@stint/domain/punch/punch.ts';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import type { PunchRowFragment } from '../../gql/graphql.ts';
import { countedPunch } from './counted-punch.ts';

/** What a punch counts as after its corrections, where there are any. */
export function CountsAs({ punch }: { punch: PunchRowFragment }) {
  const { corrections, kind, at } = countedPunch(punch);
  if (corrections.length === 0) return 'As recorded';
  if (at === null) return 'Removed';
  return (
    <>
      {kind !== punch.kind && `${punchKindLabels[kind]}, `}
      <InstantText instant={at} />
    </>
  );
}
