import { punchKindLabels } from '@stint/domain/punch/punch.ts';
import { RecordListPage } from '@stint/spa-kit/record/list/record-list-page.tsx';
import { useRecordList } from '@stint/spa-kit/record/list/use-record-list.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { graphql } from '../../gql/gql.ts';
import { punchColumns } from './punch-columns.tsx';
import { PunchRow } from './punch-fragments.ts';
import { punchDefaults, punchVariables, punchViews } from './punch-query.ts';

const PunchView = lazy(() => import('./punch-view.tsx'));

export const PunchesDocument = graphql(`
  query Punches(
    $first: Int
    $after: String
    $filter: PunchFilter
    $orderBy: PunchOrder
    $thenBy: [PunchOrder!]
  ) {
    punches(first: $first, after: $after, filter: $filter, orderBy: $orderBy, thenBy: $thenBy) {
      nodes {
        ...PunchRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

/** Accounting › Punches: as they came, with what they count as. */
export default function PunchPage() {
  const list = useRecordList({
    list: 'punches',
    kinds: ['Punch', 'PunchCorrection'],
    document: PunchesDocument,
    row: PunchRow,
    defaults: punchDefaults,
    views: punchViews,
    variablesOf: punchVariables,
  });
  return (
    <RecordListPage
      list={list}
      label="Punches"
      columns={punchColumns}
      rowLabel={({ work, kind }) => `${work.worker.name}, ${punchKindLabels[kind]}`}
      empty={{
        title: 'No punches match',
        description: 'Employees clock in and out in their portal. Remove a filter to see more.',
      }}
      view={(id) => <PunchView key={id} id={id} address={list.record} />}
    />
  );
}
