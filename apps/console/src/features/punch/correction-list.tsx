import { Text } from '@mantine/core';
import { punchChangeLabels } from '@stint/domain/punch/punch-change.ts';
import { punchKindLabels } from '@stint/domain/punch/punch.ts';
import { WhenAndWho } from '@stint/spa-kit/record/view/when-and-who.tsx';
import { OfficeTimeProvider, useOfficeTime } from '@stint/ui/dates/office-time.ts';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import type { CountedPunch } from './counted-punch.ts';

/** What was said on top of a punch, the latest first: what, why, by whom. Times are those of the work. */
export function CorrectionList({ punch: { corrections, zone } }: { punch: CountedPunch }) {
  const office = useOfficeTime();
  if (corrections.length === 0) return null;
  return (
    <ul aria-label="Corrections" style={{ margin: 0, padding: 0, listStyle: 'none' }}>
      {corrections.map(({ id, change, kind, at, reason, madeAt, madeBy }) => (
        <li key={id}>
          <Text size="sm">
            {punchChangeLabels[change]}
            {at !== null && (
              <OfficeTimeProvider value={{ ...office, zone: zone ?? office.zone }}>
                {`: ${kind ? punchKindLabels[kind] : ''} `}
                <InstantText instant={at} />
              </OfficeTimeProvider>
            )}
          </Text>
          <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {reason} · <WhenAndWho at={madeAt} who={madeBy} />
          </Text>
        </li>
      ))}
    </ul>
  );
}
