import { candidateStates } from '@stint/domain/candidate/candidate.ts';
import { stateLabels } from '@stint/domain/kernel/labels.ts';
import { employeeStates } from '@stint/domain/employee/employee.ts';
import { recordNumber } from '@stint/domain/record/record-number.ts';
import type { ColumnFilter, GridColumn } from '@stint/ui/data-grid/grid-column.ts';
import { DateText } from '@stint/ui/dates/date-text.tsx';
import type { EmployeeRowFragment } from '../../gql/graphql.ts';
import { candidateOwnerColumn, numberColumn, statusColumn } from '../../record/columns.tsx';
import { choicesOf } from '@stint/spa-kit/record/choices.ts';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { StateBadge } from '@stint/spa-kit/record/view/state-badge.tsx';

/** @param people a filter by somebody of the staff */
export const employeeColumns = (
  people: ColumnFilter,
): readonly GridColumn<EmployeeRowFragment>[] => [
  {
    id: 'name',
    header: 'Employee',
    exported: ['candidate.firstName', 'candidate.lastName'],
    cell: ({ candidate }) => candidate.fullName,
    sortable: true,
    width: 240,
  },
  { ...statusColumn(employeeStates), header: 'Employment' },
  {
    id: 'hired',
    header: 'Hired',
    exported: ['hiredOn'],
    cell: ({ hiredOn }) => <DateText date={hiredOn} />,
    sortable: true,
    filter: { kind: 'dates' },
    width: 140,
  },
  {
    id: 'terminated',
    header: 'Terminated',
    exported: ['terminatedOn'],
    cell: ({ terminatedOn }) => <DateText date={terminatedOn} />,
    filter: { kind: 'dates', optional: true },
    width: 140,
  },
  {
    id: 'candidateStatus',
    header: 'Candidate status',
    exported: ['candidate.status'],
    cell: ({ candidate }) => <StateBadge states={candidateStates} state={candidate.status} />,
    filter: { kind: 'choice', options: choicesOf(stateLabels(candidateStates)) },
    width: 200,
  },
  {
    id: 'candidate',
    header: 'Candidate',
    exported: ['candidate.number'],
    cell: ({ candidate }) => (
      <RecordLink id={candidate.id}>{recordNumber('Candidate', candidate.number)}</RecordLink>
    ),
    width: 130,
  },
  candidateOwnerColumn(people),
  numberColumn('Employee'),
];
