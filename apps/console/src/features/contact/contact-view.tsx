import { Anchor } from '@mantine/core';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { Facts } from '@stint/ui/facts/facts.tsx';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import type { RecordAddress } from '@stint/spa-kit/record/address/use-record-address.ts';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { ContactRowFragment } from '../../gql/graphql.ts';
import { useEditing } from '@stint/spa-kit/record/edit/use-editing.tsx';
import { RecordFrame, type FramedRecord } from '@stint/spa-kit/record/view/record-frame.tsx';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { timelineTab } from '@stint/spa-kit/record/timeline/record-timeline.tsx';
import { useRecord } from '@stint/spa-kit/record/view/use-record.ts';
import { ContactRow } from './contact-row.ts';

const ContactForm = lazy(() => import('./form/contact-form.tsx'));

export const ContactDocument = graphql(`
  query Contact($id: ID!) {
    contact(id: $id) {
      ...ContactRow
      timeline {
        ...RecordTimelineEvent
      }
    }
  }
`);

type ContactViewProps = { id: string; address: RecordAddress };

/** A person at a client: how to reach them, history. */
export default function ContactView({ id, address }: ContactViewProps) {
  const query = useRecord(ContactDocument, id, ['Contact']);
  const contact = query.data?.contact;
  const row = readFragment(ContactRow, contact);
  const editing = useEditing({
    address,
    may: useMay('contact:write'),
    noun: 'contact',
    name: row?.fullName,
    form: (done) => <ContactForm id={id} client={null} {...done} />,
  });
  const record: FramedRecord | null =
    contact && row
      ? {
          title: row.fullName,
          subtitle: (
            <>
              {row.title ?? 'Contact'} at{' '}
              <RecordLink id={row.client.id}>{row.client.name}</RecordLink>
            </>
          ),
          actions: editing.button,
          tabs: [
            { value: 'facts', label: 'Facts', content: <Facts facts={factsOf(row)} /> },
            timelineTab(contact.timeline),
          ],
        }
      : null;
  return (
    <>
      <RecordFrame address={address} record={record} query={query} noun="contact" />
      {editing.form}
    </>
  );
}

const factsOf = ({ client, title, email, phone, onAccountingCustomer }: ContactRowFragment) => [
  { label: 'Client', value: <RecordLink id={client.id}>{client.name}</RecordLink> },
  { label: 'Title', value: title },
  {
    label: 'Email',
    value: email && (
      <Anchor inherit href={`mailto:${email}`}>
        {email}
      </Anchor>
    ),
  },
  {
    label: 'Telephone',
    value: phone && (
      <Anchor inherit href={`tel:${phone}`}>
        {phone}
      </Anchor>
    ),
  },
  {
    label: 'Accounting customer',
    value: onAccountingCustomer ? 'On the client’s record' : 'Not on the client’s record',
  },
];
