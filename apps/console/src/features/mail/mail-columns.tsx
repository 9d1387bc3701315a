import { deliveryFailureLabels, mailStates, mailTemplateLabels } from '@stint/domain/mail/mail.ts';
import { choicesOf } from '@stint/spa-kit/record/choices.ts';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import type { GridColumn } from '@stint/ui/data-grid/grid-column.ts';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import type { MailRowFragment } from '../../gql/graphql.ts';
import { statusColumn } from '../../record/columns.tsx';

export const mailColumns: readonly GridColumn<MailRowFragment>[] = [
  {
    id: 'subject',
    header: 'Subject',
    cell: ({ subject }) => subject,
    filter: { kind: 'text' },
    width: 280,
  },
  { ...statusColumn(mailStates), sortable: false, width: 120 },
  {
    id: 'recipient',
    header: 'Recipient',
    exported: ['recipientName'],
    cell: ({ recipientName }) => recipientName,
    filter: { kind: 'text' },
    width: 170,
  },
  {
    id: 'address',
    header: 'Address',
    exported: ['recipientAddress'],
    cell: ({ recipientAddress }) => recipientAddress,
    filter: { kind: 'text' },
    width: 220,
  },
  {
    id: 'template',
    header: 'Kind',
    cell: ({ template }) => mailTemplateLabels[template],
    filter: { kind: 'choice', options: choicesOf(mailTemplateLabels) },
    width: 160,
  },
  {
    id: 'about',
    header: 'About',
    exported: ['about.label'],
    cell: ({ about }) => (about ? <RecordLink id={about.id}>{about.label}</RecordLink> : '—'),
    width: 200,
  },
  {
    id: 'failure',
    header: 'Last error',
    cell: ({ failure }) => (failure ? deliveryFailureLabels[failure] : '—'),
    filter: { kind: 'choice', options: choicesOf(deliveryFailureLabels), optional: true },
    width: 260,
  },
  {
    id: 'attempts',
    header: 'Attempts',
    cell: ({ attempts }) => attempts,
    align: 'end',
    width: 100,
  },
  {
    id: 'queued',
    header: 'Queued',
    exported: ['queuedAt'],
    cell: ({ queuedAt }) => <InstantText instant={queuedAt} />,
    filter: { kind: 'dates' },
    width: 190,
  },
  {
    id: 'sent',
    header: 'Sent',
    exported: ['sentAt'],
    cell: ({ sentAt }) => (sentAt ? <InstantText instant={sentAt} /> : '—'),
    filter: { kind: 'dates', optional: true },
    width: 190,
  },
];
