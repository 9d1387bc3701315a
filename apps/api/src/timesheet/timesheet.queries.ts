import { claimStatusLabels } from '@stint/domain/timesheet/claim.ts';
import { lineSourceLabels } from '@stint/domain/timesheet/timesheet-line.ts';
import { timesheetFlagLabels } from '@stint/domain/timesheet/timesheet-flag.ts';
import { ID } from 'type-graphql';
import { claimColumns, claimFilters, claimSorts, decisionColumns } from './claim.queries.ts';
import { TimesheetLineEntity } from './timesheet-line.entity.ts';
import { LineSourceEnum } from './timesheet-line.type.ts';
import { TimesheetEntity } from './timesheet.entity.ts';
import { TimesheetFlagEnum } from './timesheet.type.ts';
import { date, number, recordNumbers, text, words } from '../graphql/exported-list.ts';
import { equals, holdsNoneOf, holdsOneOf, isRecord } from '../graphql/read/conditions.ts';
import { recordList } from '../graphql/record-list.ts';
import {
  choiceFilters,
  dateFilters,
  numberFilters,
  recordFilters,
} from '../graphql/value-filters.ts';

/** The timesheet report of a client's contact (S-11); the staff take files of their lists as they are. */
const fileAccess = ['report:timesheets', 'report:business'] as const;

export const timesheets = recordList({
  name: 'timesheets',
  type: 'Timesheet',
  description: 'Timesheets that the viewer may see, the latest period first.',
  access: 'timesheet:read',
  of: TimesheetEntity,
  order: {
    sorts: { ...claimSorts, WORKED: { label: 'Time worked', by: ['workedMinutes'] } },
    default: { by: 'START_DATE', direction: 'DESC', words: 'The latest period first' },
  },
  filters: {
    ...claimFilters,
    ...numberFilters('workedMinutes'),
    flag: {
      type: [TimesheetFlagEnum],
      where: holdsOneOf('flags'),
      description: 'It has one of these, among others.',
    },
    flagNot: {
      type: [TimesheetFlagEnum],
      where: holdsNoneOf('flags'),
      description: 'It has none of these.',
    },
    hasLaterPunches: { type: Boolean, where: equals('hasLaterPunches') },
  },
  fileAccess,
  columns: [
    recordNumbers('Number', 'number', 'Timesheet'),
    ...claimColumns,
    number('Worked (minutes)', 'workedMinutes'),
    number('Break (minutes)', 'breakMinutes'),
    words('Flags', 'flags', timesheetFlagLabels),
    text('Later punches', 'hasLaterPunches'),
    ...decisionColumns,
  ],
});

export const timesheetLines = recordList({
  name: 'timesheetLines',
  type: 'TimesheetLine',
  description: 'Lines of timesheets that the viewer may see, the latest day first.',
  access: 'timesheet:read',
  of: TimesheetLineEntity,
  order: {
    sorts: {
      WORK_DATE: { label: 'Work day', by: ['workDate'] },
      EMPLOYEE: {
        label: 'Name of the employee, last name first',
        by: ['timesheet.work.worker.sortName', 'workDate'],
      },
    },
    default: { by: 'WORK_DATE', direction: 'DESC', words: 'The latest day first' },
  },
  filters: {
    ...dateFilters('workDate'),
    ...choiceFilters('source', LineSourceEnum),
    ...recordFilters('clientId', 'Client', { path: 'timesheet.work.clientId' }),
    timesheetId: { type: ID, where: isRecord('timesheetId', 'Timesheet') },
  },
  fileAccess,
  columns: [
    date('Date', 'workDate'),
    text('Employee', 'timesheet.work.worker.name'),
    text('Job title', 'timesheet.work.jobTitle'),
    text('Client', 'timesheet.work.client.name'),
    text('Location', 'timesheet.work.location.name'),
    text('Starts at', 'startsAt'),
    text('Ends at', 'endsAt'),
    text('Time zone', 'timesheet.timeZone'),
    number('Break (minutes)', 'breakMinutes'),
    number('Worked (minutes)', 'workedMinutes'),
    number('Scheduled (minutes)', 'scheduledMinutes'),
    number('Punched (minutes)', 'punchedMinutes'),
    words('Times', 'source', lineSourceLabels),
    text('Reason', 'reason'),
    recordNumbers('Timesheet', 'timesheet.number', 'Timesheet'),
    words('Status', 'timesheet.status', claimStatusLabels),
  ],
});
