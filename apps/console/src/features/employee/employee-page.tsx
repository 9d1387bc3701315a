import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { useMemo } from 'react';
import { graphql } from '../../gql/gql.ts';
import { RecordListPage } from '@stint/spa-kit/record/list/record-list-page.tsx';
import { usePeopleFilter } from '@stint/spa-kit/record/list/use-people-filter.ts';
import { useRecordList } from '@stint/spa-kit/record/list/use-record-list.ts';
import { employeeColumns } from './employee-columns.tsx';
import { employeeDefaults, employeeVariables, employeeViews } from './employee-query.ts';
import { EmployeeRow } from './employee-row.ts';

const EmployeeView = lazy(() => import('./employee-view.tsx'));

export const EmployeesDocument = graphql(`
  query Employees(
    $first: Int
    $after: String
    $filter: EmployeeFilter
    $orderBy: EmployeeOrder
    $thenBy: [EmployeeOrder!]
  ) {
    employees(first: $first, after: $after, filter: $filter, orderBy: $orderBy, thenBy: $thenBy) {
      nodes {
        ...EmployeeRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

/** HRM › Employees: everybody the agency employs or employed. */
export default function EmployeePage() {
  const list = useRecordList({
    list: 'employees',
    kinds: ['Employee'],
    document: EmployeesDocument,
    row: EmployeeRow,
    defaults: employeeDefaults,
    views: employeeViews,
    variablesOf: employeeVariables,
  });
  const people = usePeopleFilter();
  const columns = useMemo(() => employeeColumns(people), [people]);
  return (
    <RecordListPage
      list={list}
      label="Employees"
      columns={columns}
      rowLabel={({ candidate }) => candidate.fullName}
      searchLabel="Search employees"
      empty={{
        title: 'No employees match',
        description:
          'Remove a filter to see more. Candidates become employees in Hiring Management.',
      }}
      view={(id) => <EmployeeView key={id} id={id} address={list.record} />}
    />
  );
}
