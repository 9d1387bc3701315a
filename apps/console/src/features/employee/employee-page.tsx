import { usePages } from '@stint/spa-kit/list/use-pages.ts';
import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import { DataGrid } from '@stint/ui/data-grid/data-grid.tsx';
import { useSavedViews } from '@stint/ui/data-grid/saved-views.ts';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { useMemo } from 'react';
import { useGridQuery } from '../../app/use-grid-query.ts';
import { useRecordAddress } from '../../app/use-record-address.ts';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { EmployeeRowFragment, EmployeesQuery } from '../../gql/graphql.ts';
import { useExport } from '../../record/use-export.ts';
import { employeeColumns } from './employee-columns.tsx';
import { employeeDefaults, employeeVariables } from './employee-query.ts';
import { EmployeeRow } from './employee-row.ts';
import { EmployeeView } from './employee-view.tsx';

export const EmployeesDocument = graphql(`
  query Employees($first: Int, $after: String, $filter: EmployeeFilter, $orderBy: EmployeeOrder) {
    employees(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
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
  const { query, onQueryChange } = useGridQuery('/employees', employeeDefaults);
  const asked = useMemo(() => employeeVariables(query), [query]);
  const { refresh, rows: masked, ...pages } = usePages(EmployeesDocument, asked, listOf);
  const rows = useMemo(() => readFragment(EmployeeRow, masked), [masked]);
  const record = useRecordAddress('/employees');
  const views = useSavedViews('employees');
  const file = useExport('employees', asked);
  useRecordChanges(['Employee', 'Candidate'], () => void refresh());

  if (record.id && record.full) return <EmployeeView id={record.id} address={record} />;
  return (
    <>
      <DataGrid
        {...pages}
        {...file}
        label="Employees"
        layoutKey="employees"
        columns={employeeColumns}
        rows={rows}
        rowId={idOf}
        rowLabel={({ candidate }) => candidate.fullName}
        query={query}
        onQueryChange={onQueryChange}
        searchLabel="Search by name or number"
        views={views}
        onOpen={(row) => record.open(row.id)}
        openRowId={record.id}
        empty={
          <EmptyState
            title="No employees match"
            description="Take a filter away to see more. Candidates become employees in Hiring Management."
          />
        }
      />
      {record.id && <EmployeeView id={record.id} address={record} />}
    </>
  );
}

const idOf = ({ id }: EmployeeRowFragment) => id;
const listOf = ({ employees }: EmployeesQuery) => employees;
