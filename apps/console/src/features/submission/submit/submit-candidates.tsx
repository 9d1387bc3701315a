import { SearchSelect, type SearchOption } from '@stint/ui/search-select/search-select.tsx';
import { useState } from 'react';
import { useCandidateSearch } from './candidate-search.ts';
import { ChosenCandidates } from './chosen-candidates.tsx';
import { SubmitDialog } from './submit-dialog.tsx';

type SubmitCandidatesProps = { jobOrderId: string; onClose: () => void };

/** Picks candidates for a job order and puts them forward. */
export default function SubmitCandidates(props: SubmitCandidatesProps) {
  const [chosen, setChosen] = useState<readonly SearchOption[]>([]);
  const search = useCandidateSearch();
  const add = (option: SearchOption | null) => {
    if (!option || chosen.some(({ value }) => value === option.value)) return;
    setChosen([...chosen, option]);
  };
  return (
    <SubmitDialog
      {...props}
      title="Submit candidates"
      candidateIds={chosen.map(({ value }) => value)}
      waiting={chosen.length === 0 ? 'No candidates chosen yet.' : undefined}
    >
      <SearchSelect
        key={chosen.length}
        data-autofocus
        autoFocus={chosen.length > 0}
        label="Add a candidate"
        placeholder="Search by name, number, phone, email, city, or skill"
        search={search}
        value={null}
        onChange={add}
      />
      <ChosenCandidates
        chosen={chosen}
        onRemove={(id) => setChosen(chosen.filter(({ value }) => value !== id))}
      />
    </SubmitDialog>
  );
}
