import { hoursAndMinutes } from '@stint/domain/kernel/hours-and-minutes.ts';
import { timesheetFlagLabels } from '@stint/domain/timesheet/timesheet-flag.ts';
import { choicesOf } from '@stint/spa-kit/record/choices.ts';
import type { GridColumn } from '@stint/ui/data-grid/grid-column.ts';
import type { TimesheetRowFragment } from '../../gql/graphql.ts';
import { claimColumns, claimDecisionColumns } from '../../record/claim/claim-columns.tsx';
import { numberColumn } from '../../record/columns.tsx';
import { yesNoFilter } from '../../record/filter/yes-no-filter.ts';

/** The person stands first, because that is how people name a timesheet. */
export const timesheetColumns: readonly GridColumn<TimesheetRowFragment>[] = [
  ...claimColumns,
  {
    id: 'worked',
    header: 'Worked',
    exported: ['workedMinutes'],
    cell: ({ workedMinutes }) => hoursAndMinutes(workedMinutes),
    sortable: true,
    filter: { kind: 'numbers' },
    align: 'end',
    width: 110,
  },
  {
    id: 'flags',
    header: 'Flags',
    cell: ({ flags }) => flags.map((flag) => timesheetFlagLabels[flag]).join(', ') || '—',
    filter: { kind: 'choice', options: choicesOf(timesheetFlagLabels) },
    width: 240,
  },
  {
    id: 'laterPunches',
    header: 'Later punches',
    exported: ['hasLaterPunches'],
    cell: ({ hasLaterPunches }) => (hasLaterPunches ? 'Yes' : 'No'),
    filter: yesNoFilter,
    width: 140,
  },
  ...claimDecisionColumns,
  numberColumn('Timesheet'),
];
