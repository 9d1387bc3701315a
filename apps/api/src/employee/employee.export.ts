import { employeeStatusLabels } from '@stint/domain/employee/employee.ts';
import { date, number, text, type ExportedList } from '../graphql/exported-list.ts';

/** Employees as a file. */
export const employeeExport: ExportedList = {
  query: 'employees',
  columns: [
    number('Number', 'number'),
    text('First name', 'candidate.firstName'),
    text('Last name', 'candidate.lastName'),
    { label: 'Status', path: 'status', words: employeeStatusLabels },
    date('Hired on', 'hiredOn'),
    date('Terminated on', 'terminatedOn'),
    text('E-mail', 'candidate.email'),
    text('Phone', 'candidate.phone'),
  ],
};
