import type { Asking } from '@stint/spa-kit/record/list/list-question.ts';
import { RecordListPage } from '@stint/spa-kit/record/list/record-list-page.tsx';
import { usePeopleFilter } from '@stint/spa-kit/record/list/use-people-filter.ts';
import { useRecordList } from '@stint/spa-kit/record/list/use-record-list.ts';
import type { PageAddress } from '@stint/spa-kit/record/address/use-record-address.ts';
import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { Suspense, useCallback, useMemo, useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import type { SubmissionRowFragment } from '../../gql/graphql.ts';
import { ManagedOrder } from './managed-order.tsx';
import { submissionColumns } from './submission-columns.tsx';
import { submissionDefaults, submissionVariables, submissionViews } from './submission-query.ts';
import { SubmissionRow } from './submission-row.ts';
import { useBesideSubmissions } from './use-beside-submissions.ts';

const SubmissionPanel = lazy(() => import('./submission-panel.tsx'));
const SubmitCandidates = lazy(() => import('./submit/submit-candidates.tsx'));

export const SubmissionsDocument = graphql(`
  query Submissions(
    $first: Int
    $after: String
    $filter: SubmissionFilter
    $orderBy: SubmissionOrder
    $thenBy: [SubmissionOrder!]
  ) {
    submissions(first: $first, after: $after, filter: $filter, orderBy: $orderBy, thenBy: $thenBy) {
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

type ManageSubmissionsProps = { jobOrderId: string; address: PageAddress };

/** Who is put forward for a job order, how far they came, and where their placement sits (P-1 to P-3). */
export function ManageSubmissions({ jobOrderId, address }: ManageSubmissionsProps) {
  const beside = useBesideSubmissions(address);
  const variablesOf = useCallback(
    (query: GridQuery, asking: Asking) => {
      const { filter, ...order } = submissionVariables(query, asking);
      return { ...order, filter: { ...filter, jobOrderId } };
    },
    [jobOrderId],
  );
  const list = useRecordList({
    list: 'submissions',
    kinds: ['Submission', 'Placement', 'Assignment', 'Candidate'],
    document: SubmissionsDocument,
    row: SubmissionRow,
    defaults: submissionDefaults,
    views: submissionViews,
    address: beside,
    variablesOf,
  });
  const [submitting, setSubmitting] = useState(false);
  const people = usePeopleFilter();
  const { showPanel } = address;
  const columns = useMemo(() => submissionColumns(people, showPanel), [people, showPanel]);
  const { grid } = list;
  return (
    <>
      <ManagedOrder jobOrderId={jobOrderId} onSubmit={() => setSubmitting(true)} />
      <RecordListPage
        list={{ ...list, grid: { ...grid, openRowId: openRow(grid.rows, beside.id) } }}
        label="Submissions"
        columns={columns}
        rowLabel={({ candidate }) => candidate.fullName}
        searchLabel="Search candidates"
        empty={{
          title: 'No candidates submitted',
          description: 'Submit candidates for this job order to see them here.',
        }}
        view={(id) => <SubmissionPanel id={id} address={beside} />}
      />
      <Suspense>
        {submitting && (
          <SubmitCandidates jobOrderId={jobOrderId} onClose={() => setSubmitting(false)} />
        )}
      </Suspense>
    </>
  );
}

/** The submission that stands open, or whose placement does. */
function openRow(rows: readonly SubmissionRowFragment[], panel: string | null) {
  if (panel === null) return null;
  return rows.find(({ id, placement }) => id === panel || placement?.id === panel)?.id ?? null;
}
