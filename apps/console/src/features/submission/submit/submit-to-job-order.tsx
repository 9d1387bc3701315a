import { SearchSelect, type SearchOption } from '@stint/ui/search-select/search-select.tsx';
import { useState } from 'react';
import { useJobOrderSearch } from './job-order-search.ts';
import { SubmitDialog } from './submit-dialog.tsx';

type SubmitToJobOrderProps = {
  candidateIds: readonly string[];
  onClose: () => void;
  onDone: () => void;
};

/** Picks the job order for which chosen candidates are put forward. */
export default function SubmitToJobOrder(props: SubmitToJobOrderProps) {
  const [order, setOrder] = useState<SearchOption | null>(null);
  const search = useJobOrderSearch();
  return (
    <SubmitDialog
      {...props}
      title="Submit to job order"
      jobOrderId={order?.value ?? null}
      waiting={order === null ? 'Choose the job order to see what would happen.' : undefined}
    >
      <SearchSelect
        data-autofocus
        required
        label="Job order"
        description="Open ones, by number, title, or client"
        placeholder="Find a job order"
        search={search}
        value={order}
        onChange={setOrder}
      />
    </SubmitDialog>
  );
}
