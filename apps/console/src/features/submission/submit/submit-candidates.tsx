import { Button, Group, Stack } from '@mantine/core';
import { Dialog } from '@stint/ui/dialog/dialog.tsx';
import { ResultView } from '@stint/ui/effect-dialog/result-view.tsx';
import { SearchSelect, type SearchOption } from '@stint/ui/search-select/search-select.tsx';
import { useState } from 'react';
import { graphql } from '../../../gql/gql.ts';
import { counted } from '../../../record/counted.ts';
import { useBulkChange } from '../../../record/use-bulk-change.ts';
import { useCandidateSearch } from './candidate-search.ts';
import { ChosenCandidates } from './chosen-candidates.tsx';

export const SubmitCandidatesDocument = graphql(`
  mutation SubmitCandidates($input: SubmitCandidatesInput!) {
    submitCandidates(input: $input) {
      ...BulkChange
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

type SubmitCandidatesProps = { jobOrderId: string; onClose: () => void; onDone: () => void };

/** Picks candidates and puts them forward; each is submitted or refused by itself. */
export default function SubmitCandidates({ jobOrderId, onClose, onDone }: SubmitCandidatesProps) {
  const [chosen, setChosen] = useState<readonly SearchOption[]>([]);
  const search = useCandidateSearch();
  const { change, dialog } = useBulkChange(SubmitCandidatesDocument, {
    done: (count) => `${counted(count, 'candidate')} submitted.`,
    onClose,
    onDone,
  });
  const { busy, results, onUndo } = dialog;
  const add = (option: SearchOption | null) => {
    if (!option || chosen.some(({ value }) => value === option.value)) return;
    setChosen([...chosen, option]);
  };
  const candidateIds = chosen.map(({ value }) => value);

  return (
    <Dialog onClose={onClose} title="Submit candidates" size="lg" closeOnClickOutside={false}>
      {results ? (
        <ResultView results={results} onUndo={onUndo} onClose={onClose} />
      ) : (
        <Stack gap="md">
          <SearchSelect
            key={chosen.length}
            data-autofocus
            autoFocus={chosen.length > 0}
            label="Add a candidate"
            placeholder="Search by name"
            search={search}
            value={null}
            onChange={add}
          />
          <ChosenCandidates
            chosen={chosen}
            onRemove={(id) => setChosen(chosen.filter(({ value }) => value !== id))}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose} disabled={busy}>
              Back
            </Button>
            <Button
              loading={busy}
              disabled={chosen.length === 0}
              onClick={() => void change({ input: { jobOrderId, candidateIds } })}
            >
              {chosen.length === 0 ? 'Submit' : `Submit ${counted(chosen.length, 'candidate')}`}
            </Button>
          </Group>
        </Stack>
      )}
    </Dialog>
  );
}
