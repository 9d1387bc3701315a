import { ID } from 'type-graphql';
import { ApproverAlternateEntity } from './approver-alternate.entity.ts';
import { date, text } from '../graphql/exported-list.ts';
import { isRecord } from '../graphql/read/conditions.ts';
import { recordList } from '../graphql/record-list.ts';
import { dateFilters, recordFilters } from '../graphql/value-filters.ts';

export const approverAlternates = recordList({
  name: 'approverAlternates',
  type: 'ApproverAlternate',
  description: 'Who approves in place of whom, the latest first.',
  access: 'timesheet:approve',
  of: ApproverAlternateEntity,
  order: {
    sorts: { START_DATE: { label: 'First day', by: ['startDate'] } },
    default: { by: 'START_DATE', direction: 'DESC', words: 'The latest first' },
  },
  filters: {
    ...dateFilters('start', { path: 'startDate' }),
    ...dateFilters('end', { path: 'endDate', optional: true }),
    ...recordFilters('clientId', 'Client', { path: 'contact.clientId' }),
    contactId: { type: ID, where: isRecord('contactId', 'Contact') },
    alternateId: { type: ID, where: isRecord('alternateId', 'Contact') },
  },
  columns: [
    text('Client', 'contact.client.name'),
    text('Contact', 'contact.fullName'),
    text('Alternate', 'alternate.fullName'),
    date('From', 'startDate'),
    date('Through', 'endDate'),
  ],
});
