import { Button, Group, Stack } from '@mantine/core';
import type { Outcome } from '@stint/ui/effect-dialog/outcome.ts';
import { OutcomeList } from '@stint/ui/effect-dialog/outcome-list.tsx';
import { useClaimTexts } from './use-claim-texts.ts';

type BulkResultsProps = {
  results: readonly Outcome[];
  onUndo: (() => void) | undefined;
  onClose: () => void;
};

/** What came of a decision on several, each by itself. */
export function BulkResults({ results, onUndo, onClose }: BulkResultsProps) {
  const texts = useClaimTexts();
  return (
    <Stack gap="md" role="status">
      <OutcomeList
        heading={texts.notDone}
        outcomes={results.filter(({ done }) => !done)}
        kind="refused"
      />
      <OutcomeList heading={texts.done} outcomes={results.filter(({ done }) => done)} kind="past" />
      <Group justify="flex-end" gap="xs">
        {onUndo && (
          <Button size="md" variant="default" onClick={onUndo}>
            {texts.undoApproval}
          </Button>
        )}
        <Button size="md" data-autofocus onClick={onClose}>
          {texts.close}
        </Button>
      </Group>
    </Stack>
  );
}
