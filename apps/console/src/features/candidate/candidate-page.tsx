import { useMay, useViewer } from '@stint/spa-kit/session/viewer.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { useMemo } from 'react';
import { graphql } from '../../gql/gql.ts';
import type { CandidateRowFragment } from '../../gql/graphql.ts';
import { RecordListPage } from '@stint/spa-kit/record/list/record-list-page.tsx';
import type { BulkAction } from '@stint/spa-kit/record/list/use-bulk-actions.tsx';
import { usePeopleFilter } from '@stint/spa-kit/record/list/use-people-filter.ts';
import { useRecordList } from '@stint/spa-kit/record/list/use-record-list.ts';
import { candidateColumns } from './candidate-columns.tsx';
import { candidateDefaults, candidateVariables, candidateViews } from './candidate-query.ts';
import { CandidateRow } from './candidate-row.ts';

const CandidateView = lazy(() => import('./candidate-view.tsx'));
const CandidateForm = lazy(() => import('./form/candidate-form.tsx'));
const ChangeStatusDialog = lazy(() => import('./change-status-dialog.tsx'));
const SubmitToJobOrder = lazy(() => import('../submission/submit/submit-to-job-order.tsx'));

export const CandidatesDocument = graphql(`
  query Candidates(
    $first: Int
    $after: String
    $filter: CandidateFilter
    $orderBy: CandidateOrder
    $thenBy: [CandidateOrder!]
  ) {
    candidates(first: $first, after: $after, filter: $filter, orderBy: $orderBy, thenBy: $thenBy) {
      nodes {
        ...CandidateRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

/** CRM › Candidates. */
export default function CandidatePage() {
  const list = useRecordList({
    list: 'candidates',
    kinds: ['Candidate'],
    document: CandidatesDocument,
    row: CandidateRow,
    defaults: candidateDefaults,
    views: candidateViews,
    variablesOf: candidateVariables,
  });
  const { agency } = useViewer();
  const mayWrite = useMay('candidate:write');
  const maySubmit = useMay('submission:write');
  const people = usePeopleFilter();
  const columns = useMemo(
    () => candidateColumns(agency.currency, people),
    [agency.currency, people],
  );

  return (
    <RecordListPage
      list={list}
      label="Candidates"
      columns={columns}
      rowLabel={({ fullName }) => fullName}
      searchLabel="Search candidates"
      bulk={[...(maySubmit ? [submit] : []), ...(mayWrite ? [changeStatus] : [])]}
      empty={{
        title: 'No candidates match',
        description:
          'Remove a filter to see more, add a candidate, or import them from another system.',
      }}
      view={(id) => <CandidateView id={id} address={list.record} />}
      newRecord={
        mayWrite && {
          label: 'New candidate',
          form: (done) => <CandidateForm id={null} {...done} />,
        }
      }
    />
  );
}

const submit: BulkAction<CandidateRowFragment> = {
  label: 'Submit to job order',
  dialog: (candidates, done) => (
    <SubmitToJobOrder candidateIds={candidates.map(({ id }) => id)} {...done} />
  ),
};
const changeStatus: BulkAction<CandidateRowFragment> = {
  label: 'Change status',
  dialog: (candidates, done) => <ChangeStatusDialog candidates={candidates} {...done} />,
};
