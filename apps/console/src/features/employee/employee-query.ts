import { choiceFilter, type GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { EmployeeSort, EmployeesQueryVariables, EmployeeStatus } from '../../gql/graphql.ts';
import { orderOf } from '@stint/spa-kit/record/list/order-of.ts';

/** The grid begins with those who are employed now, by name. */
export const employeeDefaults: GridQuery = {
  sort: { column: 'name', direction: 'asc' },
  filters: { status: ['ACTIVE'] },
  search: '',
};

const sorts: Readonly<Record<string, EmployeeSort>> = {
  name: 'NAME',
  status: 'STATUS',
  hired: 'HIRED_ON',
  number: 'NUMBER',
};

/** The grid's question in the API's words. */
export function employeeVariables({
  sort,
  filters,
  search,
}: GridQuery): Pick<EmployeesQueryVariables, 'filter' | 'orderBy'> {
  return {
    filter: {
      status: choiceFilter(filters, 'status') as EmployeeStatus[] | undefined,
      search: search || undefined,
    },
    orderBy: orderOf(sort, sorts),
  };
}
