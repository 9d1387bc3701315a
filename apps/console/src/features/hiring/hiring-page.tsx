import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { useMemo } from 'react';
import { graphql } from '../../gql/gql.ts';
import type { HiringRowFragment } from '../../gql/graphql.ts';
import { RecordListPage } from '@stint/spa-kit/record/list/record-list-page.tsx';
import type { BulkAction } from '@stint/spa-kit/record/list/use-bulk-actions.tsx';
import { usePeopleFilter } from '@stint/spa-kit/record/list/use-people-filter.ts';
import { useRecordList } from '@stint/spa-kit/record/list/use-record-list.ts';
import { hiringColumns } from './hiring-columns.tsx';
import { hiringDefaults, hiringVariables, hiringViews } from './hiring-query.ts';
import { HiringRow } from './hiring-row.ts';
import { useNextRow } from './use-next-row.ts';

const HiringDialog = lazy(() => import('./hiring-dialog.tsx'));
const HiringView = lazy(() => import('./hiring-view.tsx'));

export const HiringCandidatesDocument = graphql(`
  query HiringCandidates(
    $first: Int
    $after: String
    $filter: HiringFilter
    $orderBy: HiringOrder
    $thenBy: [HiringOrder!]
  ) {
    hiringCandidates(
      first: $first
      after: $after
      filter: $filter
      orderBy: $orderBy
      thenBy: $thenBy
    ) {
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

/** HRM › Hiring Management: candidates with pending first placements (P-8, P-11). */
export default function HiringPage() {
  const list = useRecordList({
    list: 'hiring',
    kinds: ['Placement', 'Candidate', 'Employee', 'Assignment', 'HiringChecklistItem'],
    document: HiringCandidatesDocument,
    row: HiringRow,
    defaults: hiringDefaults,
    views: hiringViews,
    variablesOf: hiringVariables,
  });
  const next = useNextRow(list.grid.rows, list.record.id);
  const people = usePeopleFilter();
  const columns = useMemo(() => hiringColumns(people), [people]);
  const mayHire = useMay('hiring:hire');
  const mayCancel = useMay('hiring:cancel-placements');
  return (
    <RecordListPage
      list={list}
      label="Candidates in Hiring Management"
      columns={columns}
      rowLabel={({ candidate }) => candidate.fullName}
      searchLabel="Search candidates"
      bulk={[...(mayHire ? [hire] : []), ...(mayCancel ? [cancel] : [])]}
      empty={{
        title: list.grid.query.search ? 'No candidates match' : 'Nobody is waiting to be hired',
        description:
          'Remove a filter to see more. A candidate appears here when placed for the first time.',
      }}
      view={(id) => (
        <HiringView key={id} id={id} address={list.record} next={next?.candidate ?? null} />
      )}
    />
  );
}

const hire: BulkAction<HiringRowFragment> = {
  label: 'Hire',
  dialog: (rows, done) => <HiringDialog kind="hire" candidateIds={rows.map(idOf)} {...done} />,
};
const cancel: BulkAction<HiringRowFragment> = {
  label: 'Cancel placements',
  dialog: (rows, done) => <HiringDialog kind="cancel" candidateIds={rows.map(idOf)} {...done} />,
};

const idOf = ({ id }: HiringRowFragment) => id;
