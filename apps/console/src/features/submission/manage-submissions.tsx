import { usePages } from '@stint/spa-kit/list/use-pages.ts';
import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import { DataGrid } from '@stint/ui/data-grid/data-grid.tsx';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { Suspense, useMemo, useState } from 'react';
import { useGridQuery } from '@stint/spa-kit/record/address/use-grid-query.ts';
import { useOfferRows } from '@stint/spa-kit/record/current/use-offer-rows.ts';
import type { RecordAddress } from '@stint/spa-kit/record/address/use-record-address.ts';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { SubmissionRowFragment, SubmissionsQuery } from '../../gql/graphql.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { ManagedOrder } from './managed-order.tsx';
import { submissionColumns } from './submission-columns.tsx';
import { submissionDefaults, submissionVariables } from './submission-query.ts';
import { SubmissionRow } from './submission-row.ts';

const SubmissionPanel = lazy(() => import('./submission-panel.tsx'));
const SubmitCandidates = lazy(() => import('./submit/submit-candidates.tsx'));

export const SubmissionsDocument = graphql(`
  query Submissions($first: Int, $after: String, $filter: SubmissionFilter) {
    submissions(first: $first, after: $after, filter: $filter) {
      nodes {
        ...SubmissionRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

type ManageSubmissionsProps = { jobOrderId: string; address: RecordAddress };

/** Who is put forward for a job order, how far they came, and where their placement sits (P-1 to P-3). */
export function ManageSubmissions({ jobOrderId, address }: ManageSubmissionsProps) {
  const { query, onQueryChange } = useGridQuery(submissionDefaults);
  const viewer = useViewer();
  const asked = useMemo(() => {
    const { filter } = submissionVariables(query, viewer);
    return { filter: { ...filter, jobOrderId } };
  }, [jobOrderId, query, viewer]);
  const { refresh, rows: masked, ...pages } = usePages(SubmissionsDocument, asked, listOf);
  const rows = useMemo(() => readFragment(SubmissionRow, masked), [masked]);
  const [submitting, setSubmitting] = useState(false);
  const { showPanel } = address;
  const columns = useMemo(() => submissionColumns(showPanel), [showPanel]);
  useOfferRows(rows, recordOf);
  useRecordChanges(['Submission', 'Placement', 'Assignment', 'Candidate'], () => void refresh());

  return (
    <>
      <ManagedOrder jobOrderId={jobOrderId} onSubmit={() => setSubmitting(true)} />
      <DataGrid
        {...pages}
        label="Submissions"
        layoutKey="submissions"
        columns={columns}
        rows={rows}
        rowId={idOf}
        rowLabel={labelOf}
        query={query}
        onQueryChange={onQueryChange}
        onOpen={({ id }) => showPanel(id)}
        openRowId={openRow(rows, address.panel)}
        empty={
          <EmptyState
            title="No candidates submitted"
            description="Submit candidates for this job order to see them here."
          />
        }
      />
      <Suspense>
        <SubmissionPanel address={address} />
        {submitting && (
          <SubmitCandidates jobOrderId={jobOrderId} onClose={() => setSubmitting(false)} />
        )}
      </Suspense>
    </>
  );
}

const labelOf = ({ candidate }: SubmissionRowFragment) => candidate.fullName;
const recordOf = (row: SubmissionRowFragment) => ({ id: row.id, label: labelOf(row) });
const idOf = ({ id }: SubmissionRowFragment) => id;
const listOf = ({ submissions }: SubmissionsQuery) => submissions;

/** The submission that stands open, or whose placement does. */
function openRow(rows: readonly SubmissionRowFragment[], panel: string | undefined) {
  if (panel === undefined) return null;
  return rows.find(({ id, placement }) => id === panel || placement?.id === panel)?.id ?? null;
}
