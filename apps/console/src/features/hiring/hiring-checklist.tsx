import { Checkbox, Stack, Text } from '@mantine/core';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import { startTransition, useOptimistic } from 'react';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { HiringChecklistFragment } from '../../gql/graphql.ts';
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
  const setItem = useChecklist(id);
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed" role="status">
        {missing === 0 ? 'Everything required is done.' : `${missing} required still to be done.`}
      </Text>
      {checklist.map((item) => (
        <ChecklistBox
          key={item.itemId}
          item={item}
          onChange={(done) => setItem(item.itemId, done)}
        />
      ))}
    </Stack>
  );
}

type ChecklistBoxProps = {
  item: HiringChecklistFragment['checklist'][number];
  onChange: (done: boolean) => Promise<unknown>;
};

/** One item. It shows as done at once, and goes back when the server refuses it. */
function ChecklistBox({ item, onChange }: ChecklistBoxProps) {
  const mayChange = useMay('hiring:update-checklist');
  const [shown, show] = useOptimistic(item.done);
  const { label, required, doneAt, doneBy } = item;
  return (
    <Checkbox
      checked={shown}
      disabled={!mayChange}
      label={required ? label : `${label} (optional)`}
      description={
        doneAt && (
          <>
            {doneBy} · <InstantText instant={doneAt} />
          </>
        )
      }
      onChange={(event) => {
        const done = event.currentTarget.checked;
        startTransition(async () => {
          show(done);
          await onChange(done);
        });
      }}
    />
  );
}
