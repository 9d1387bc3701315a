import { documentTypeLabels } from '@stint/domain/document/document.ts';
import { employeeStatusLabels } from '@stint/domain/employee/employee.ts';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { choicesOf } from '@stint/spa-kit/record/choices.ts';
import type { GridColumn } from '@stint/ui/data-grid/grid-column.ts';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import type { DocumentRowFragment } from '../../gql/graphql.ts';
import { employeeFilter } from '../../record/filter/record-filters.ts';
import { DocumentExpiry } from './document-expiry.tsx';

export const documentColumns: readonly GridColumn<DocumentRowFragment>[] = [
  {
    id: 'title',
    header: 'Title',
    cell: ({ title }) => title,
    filter: { kind: 'text' },
    width: 240,
  },
  {
    id: 'type',
    header: 'Type',
    cell: ({ type }) => documentTypeLabels[type],
    filter: { kind: 'choice', options: choicesOf(documentTypeLabels) },
    width: 130,
  },
  {
    id: 'employee',
    header: 'Employee',
    exported: ['employeeName'],
    cell: ({ employee, employeeName }) => <RecordLink id={employee.id}>{employeeName}</RecordLink>,
    filter: employeeFilter,
    width: 220,
  },
  {
    id: 'employment',
    header: 'Employment',
    exported: ['employeeStatus'],
    cell: ({ employeeStatus }) => employeeStatusLabels[employeeStatus],
    filter: { kind: 'choice', options: choicesOf(employeeStatusLabels) },
    width: 140,
  },
  {
    id: 'expires',
    header: 'Expires',
    exported: ['expiresOn'],
    cell: ({ expiresOn }) => <DocumentExpiry expiresOn={expiresOn} />,
    sortable: true,
    filter: { kind: 'dates', optional: true },
    width: 260,
    sticky: true,
  },
  {
    id: 'added',
    header: 'Added',
    exported: ['createdAt'],
    cell: ({ createdAt }) => <InstantText instant={createdAt} />,
    sortable: true,
    filter: { kind: 'dates' },
    width: 190,
  },
];
