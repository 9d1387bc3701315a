import {
  deliveryFailureLabels,
  mailStatusLabels,
  mailTemplateLabels,
} from '@stint/domain/mail/mail.ts';
import { ID } from 'type-graphql';
import { MailEntity } from './mail.entity.ts';
import { DeliveryFailureEnum, MailStatusEnum, MailTemplateEnum } from './mail.type.ts';
import { text, words } from '../graphql/exported-list.ts';
import { recordList } from '../graphql/record-list.ts';
import {
  choiceFilters,
  instantFilters,
  recordFilters,
  textFilters,
} from '../graphql/value-filters.ts';
import { isSubject } from '../record/subject.ts';

export const mails = recordList({
  name: 'mails',
  type: 'Mail',
  description: 'What Stint sends by email, the newest first.',
  access: 'mail:read',
  of: MailEntity,
  filters: {
    ...choiceFilters('status', MailStatusEnum),
    ...choiceFilters('template', MailTemplateEnum),
    ...choiceFilters('failure', DeliveryFailureEnum, { optional: true }),
    ...textFilters('recipientName'),
    ...textFilters('recipientAddress'),
    ...textFilters('subject'),
    ...recordFilters('accountId', 'Account', { optional: true }),
    aboutId: { type: ID, where: isSubject, description: 'The record that they are about.' },
    ...instantFilters('queued', { path: 'queuedAt' }),
    ...instantFilters('sent', { path: 'sentAt', optional: true }),
  },
  columns: [
    words('Status', 'status', mailStatusLabels),
    words('Template', 'template', mailTemplateLabels),
    text('Recipient', 'recipientName'),
    text('Address', 'recipientAddress'),
    text('Subject', 'subject'),
    text('About', 'about.label'),
    text('Attempts', 'attempts'),
    words('Failure', 'failure', deliveryFailureLabels),
    text('Queued at', 'queuedAt'),
    text('Sent at', 'sentAt'),
  ],
});
