import { Checkbox, Stack, Text } from '@mantine/core';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { useChecklist } from './use-checklist.ts';

export const HiringChecklistParts = graphql(`
  fragment HiringChecklist on HiringCandidate {
    id
    missing
    checklist {
      itemId
      label
      required
      done
      doneAt
      doneBy
    }
  }
`);

/** What this agency asks of a new hire; required items stand in the way of hiring until they are done (P-11). */
export function HiringChecklist(props: { candidate: FragmentType<typeof HiringChecklistParts> }) {
  const { id, missing, checklist } = readFragment(HiringChecklistParts, props.candidate);
  const mayTick = useMay('hiring:update-checklist');
  const setItem = useChecklist(id);
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed" role="status">
        {missing === 0 ? 'Everything required is done.' : `${missing} required missing.`}
      </Text>
      {checklist.map(({ itemId, label, required, done, doneAt, doneBy }) => (
        <Checkbox
          key={itemId}
          checked={done}
          disabled={!mayTick}
          label={`${label}${required ? '' : ' (optional)'}`}
          description={
            doneAt && (
              <>
                {doneBy} · <InstantText instant={doneAt} />
              </>
            )
          }
          onChange={(event) => setItem(itemId, event.currentTarget.checked)}
        />
      ))}
    </Stack>
  );
}
