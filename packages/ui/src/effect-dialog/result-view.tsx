import { Button, Group, Stack } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { OutcomeList } from './outcome-list.tsx';
import type { Outcome } from './outcome.ts';
import classes from './effect-dialog.module.css';

type ResultViewProps = {
  results: readonly Outcome[];
  onUndo?: () => void;
  onClose: () => void;
};

/** What happened to each record. Refused ones come first, because they need attention. */
export function ResultView({ results, onUndo, onClose }: ResultViewProps) {
  return (
    <Stack gap="md" role="status">
      <OutcomeList
        heading="Not changed"
        outcomes={results.filter((outcome) => !outcome.done)}
        kind="refused"
      />
      <OutcomeList
        heading="Done"
        outcomes={results.filter((outcome) => outcome.done)}
        kind="past"
      />
      <Group justify="flex-end" gap="xs" className={classes.foot}>
        {onUndo && (
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={15} aria-hidden />}
            onClick={onUndo}
          >
            Undo
          </Button>
        )}
        <Button data-autofocus onClick={onClose}>
          Close
        </Button>
      </Group>
    </Stack>
  );
}
