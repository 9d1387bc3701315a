import { Button } from '@mantine/core';
import { usePages } from '@stint/spa-kit/list/use-pages.ts';
import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { DataGrid } from '@stint/ui/data-grid/data-grid.tsx';
import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { Selection } from '@stint/ui/data-grid/row-selection.ts';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useGridQuery } from '../../app/use-grid-query.ts';
import { useRecordAddress } from '../../app/use-record-address.ts';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { HiringCandidatesQuery, HiringRowFragment } from '../../gql/graphql.ts';
import type { HiringDecision } from './hiring-dialog.tsx';
import { hiringColumns } from './hiring-columns.tsx';
import { HiringRow } from './hiring-row.ts';

const HiringDialog = lazy(() => import('./hiring-dialog.tsx'));
const HiringView = lazy(() => import('./hiring-view.tsx'));

export const HiringCandidatesDocument = graphql(`
  query HiringCandidates($first: Int, $after: String, $filter: HiringFilter) {
    hiringCandidates(first: $first, after: $after, filter: $filter) {
      nodes {
        ...HiringRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

const defaults: GridQuery = { sort: null, filters: {}, search: '' };
const none: Selection = new Set();

/** HRM › Hiring Management: candidates with pending first placements (P-8, P-11). */
export default function HiringPage() {
  const { query, onQueryChange } = useGridQuery('/hiring', defaults);
  const asked = useMemo(() => ({ filter: { search: query.search || undefined } }), [query]);
  const { refresh, rows: masked, ...pages } = usePages(HiringCandidatesDocument, asked, listOf);
  const rows = useMemo(() => readFragment(HiringRow, masked), [masked]);
  const record = useRecordAddress('/hiring');
  const [selection, setSelection] = useState(none);
  const [decision, setDecision] = useState<HiringDecision | null>(null);
  const mayCancel = useMay('hiring:cancel-placements');
  const mayHire = useMay('hiring:hire');
  useRecordChanges(['Placement', 'Candidate', 'Employee', 'Assignment'], () => void refresh());

  const onDone = () => {
    setSelection(none);
    void refresh();
  };
  const view = record.id && (
    <Suspense>
      <HiringView key={record.id} id={record.id} address={record} onDecide={setDecision} />
    </Suspense>
  );
  const dialog = decision && (
    <Suspense>
      <HiringDialog decision={decision} onClose={() => setDecision(null)} onDone={onDone} />
    </Suspense>
  );
  if (record.full && view) {
    return (
      <>
        {view}
        {dialog}
      </>
    );
  }
  return (
    <>
      <DataGrid
        {...pages}
        label="Candidates in Hiring Management"
        layoutKey="hiring"
        columns={hiringColumns}
        rows={rows}
        rowId={idOf}
        rowLabel={({ candidate }) => candidate.fullName}
        query={query}
        onQueryChange={onQueryChange}
        searchLabel="Search by name or number"
        selection={selection}
        onSelectionChange={mayHire || mayCancel ? setSelection : undefined}
        bulkActions={
          <>
            {mayHire && (
              <Button
                size="xs"
                onClick={() => setDecision({ kind: 'hire', candidateIds: [...selection] })}
              >
                Hire
              </Button>
            )}
            {mayCancel && (
              <Button
                size="xs"
                variant="default"
                onClick={() => setDecision({ kind: 'cancel', candidateIds: [...selection] })}
              >
                Cancel placements
              </Button>
            )}
          </>
        }
        onOpen={(row) => record.open(row.id)}
        openRowId={record.id}
        empty={
          <EmptyState
            title={query.search ? 'Nobody matches' : 'Nobody waits to be hired'}
            description="A candidate appears here when they are placed for the first time."
          />
        }
      />
      {view}
      {dialog}
    </>
  );
}

const idOf = ({ id }: HiringRowFragment) => id;
const listOf = ({ hiringCandidates }: HiringCandidatesQuery) => hiringCandidates;
