import { changeRequestStatusLabels } from '@stint/domain/change-request/change-request.ts';
import { employeeDataSectionLabels } from '@stint/domain/employee-data/employee-data.ts';
import { ChangeRequestEntity } from './change-request.entity.ts';
import { ChangeRequestStatusEnum, EmployeeDataSectionEnum } from './change-request.type.ts';
import { text, words } from '../graphql/exported-list.ts';
import { recordList } from '../graphql/record-list.ts';
import {
  choiceFilters,
  instantFilters,
  recordFilters,
  textFilters,
} from '../graphql/value-filters.ts';

/** What differs is no column of the file: values of HR data leave the product by the screen alone. */
export const changeRequests = recordList({
  name: 'changeRequests',
  type: 'ChangeRequest',
  description: 'Changes that employees ask for, what waits longest first.',
  access: 'change-request:read',
  of: ChangeRequestEntity,
  order: {
    sorts: {
      REQUESTED_AT: { label: 'When they were asked for', by: ['createdAt'] },
      STATUS: { label: 'Status', by: ['status', 'createdAt'] },
    },
    default: { by: 'REQUESTED_AT', direction: 'ASC', words: 'What waits longest first' },
  },
  filters: {
    ...choiceFilters('status', ChangeRequestStatusEnum),
    ...choiceFilters('section', EmployeeDataSectionEnum),
    ...instantFilters('requested', { path: 'createdAt' }),
    ...instantFilters('decided', { path: 'decidedAt', optional: true }),
    ...textFilters('reason', { optional: true }),
    ...recordFilters('employeeId', 'Employee'),
  },
  columns: [
    text('Employee', 'employeeName'),
    words('Section', 'section', employeeDataSectionLabels),
    words('Status', 'status', changeRequestStatusLabels),
    text('Requested at', 'createdAt'),
    text('Changes', 'changes.label'),
    text('Decided at', 'decidedAt'),
    text('Decided by', 'decidedBy.displayName'),
    text('Reason', 'reason'),
  ],
});
