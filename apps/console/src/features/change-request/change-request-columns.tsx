import { changeRequestStates } from '@stint/domain/change-request/change-request.ts';
import { employeeDataSectionLabels } from '@stint/domain/employee-data/employee-data.ts';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { choicesOf } from '@stint/spa-kit/record/choices.ts';
import type { GridColumn } from '@stint/ui/data-grid/grid-column.ts';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import type { ChangeRequestRowFragment } from '../../gql/graphql.ts';
import { optionalTextColumn, statusColumn } from '../../record/columns.tsx';
import { employeeFilter } from '../../record/filter/record-filters.ts';

export const changeRequestColumns: readonly GridColumn<ChangeRequestRowFragment>[] = [
  {
    id: 'employee',
    header: 'Employee',
    exported: ['employeeName'],
    cell: ({ employee, employeeName }) => <RecordLink id={employee.id}>{employeeName}</RecordLink>,
    filter: employeeFilter,
    width: 220,
  },
  {
    id: 'section',
    header: 'Section',
    cell: ({ section }) => employeeDataSectionLabels[section],
    filter: { kind: 'choice', options: choicesOf(employeeDataSectionLabels) },
    width: 180,
  },
  { ...statusColumn(changeRequestStates), width: 150 },
  {
    id: 'requested',
    header: 'Requested',
    exported: ['createdAt'],
    cell: ({ createdAt }) => <InstantText instant={createdAt} />,
    sortable: true,
    filter: { kind: 'dates' },
    width: 190,
  },
  {
    id: 'changes',
    header: 'Changes',
    exported: ['changes.label'],
    cell: ({ changes }) => changes.map(({ label }) => label).join(', ') || '—',
    width: 260,
  },
  {
    id: 'decided',
    header: 'Decided',
    exported: ['decidedAt'],
    cell: ({ decidedAt }) => (decidedAt ? <InstantText instant={decidedAt} /> : '—'),
    filter: { kind: 'dates', optional: true },
    width: 190,
  },
  optionalTextColumn('reason', 'Reason', 220),
];
