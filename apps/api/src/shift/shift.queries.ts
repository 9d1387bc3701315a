import { shiftStatusLabels } from '@stint/domain/shift/shift.ts';
import { ID } from 'type-graphql';
import { ShiftEntity } from './shift.entity.ts';
import { ShiftStatusEnum } from './shift.type.ts';
import { date, number, recordNumbers, text, words } from '../graphql/exported-list.ts';
import { isRecord } from '../graphql/read/conditions.ts';
import { recordList } from '../graphql/record-list.ts';
import {
  choiceFilters,
  dateFilters,
  instantFilters,
  recordFilters,
} from '../graphql/value-filters.ts';

export const shifts = recordList({
  name: 'shifts',
  type: 'Shift',
  description: 'Shifts that the viewer may see, the earliest first.',
  access: 'shift:read',
  of: ShiftEntity,
  order: {
    sorts: {
      STARTS_AT: { label: 'When they begin', by: ['startsAt'] },
      EMPLOYEE: {
        label: 'Name of the employee, last name first',
        by: ['work.worker.sortName', 'startsAt'],
      },
      CLIENT: { label: 'Name of the client', by: ['client.sortName', 'startsAt'] },
      LOCATION: { label: 'Name of the location', by: ['location.sortName', 'startsAt'] },
      STATUS: { label: 'Status', by: ['status', 'startsAt'] },
    },
    default: { by: 'STARTS_AT', direction: 'ASC', words: 'The earliest first' },
  },
  filters: {
    ...choiceFilters('status', ShiftStatusEnum),
    ...dateFilters('workDate'),
    ...instantFilters('starts', { path: 'startsAt' }),
    ...recordFilters('clientId', 'Client'),
    ...recordFilters('locationId', 'Location', { optional: true }),
    ...recordFilters('employeeId', 'Employee', { optional: true }),
    assignmentId: { type: ID, where: isRecord('assignmentId', 'Assignment') },
    jobOrderId: { type: ID, where: isRecord('jobOrderId', 'JobOrder') },
  },
  columns: [
    date('Date', 'workDate'),
    text('Starts at', 'startsAt'),
    text('Ends at', 'endsAt'),
    text('Time zone', 'timeZone'),
    number('Break (minutes)', 'breakMinutes'),
    words('Status', 'status', shiftStatusLabels),
    text('Employee', 'work.worker.name'),
    text('Job title', 'work.jobTitle'),
    recordNumbers('Assignment', 'work.number', 'Assignment'),
    recordNumbers('Job order', 'jobOrder.number', 'JobOrder'),
    text('Client', 'client.name'),
    text('Location', 'location.name'),
    text('Left at', 'leftAt'),
    text('Reason', 'reason'),
  ],
});
