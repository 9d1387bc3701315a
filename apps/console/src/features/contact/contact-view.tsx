import { Anchor, Button } from '@mantine/core';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { Facts } from '@stint/ui/facts/facts.tsx';
import { lazy, Suspense } from 'react';
import { usePaletteActions } from '../../app/palette/palette-actions.tsx';
import type { RecordAddress } from '../../app/use-record-address.ts';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { ContactRowFragment } from '../../gql/graphql.ts';
import { RecordFrame, type FramedRecord } from '../../record/record-frame.tsx';
import { RecordLink } from '../../record/record-link.tsx';
import { RecordTimeline } from '../../record/record-timeline.tsx';
import { useRecord } from '../../record/use-record.ts';
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
  const mayWrite = useMay('contact:write');
  const contact = query.data?.contact;
  const row = readFragment(ContactRow, contact);
  const edit = () => address.showPanel('edit');
  usePaletteActions(
    row && mayWrite
      ? [{ id: 'edit-contact', label: 'Edit contact', description: row.fullName, onRun: edit }]
      : [],
  );
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
          actions: mayWrite && (
            <Button size="xs" variant="default" onClick={edit}>
              Edit
            </Button>
          ),
          tabs: [
            { value: 'facts', label: 'Facts', content: <Facts facts={factsOf(row)} /> },
            {
              value: 'timeline',
              label: 'Timeline',
              content: <RecordTimeline events={contact.timeline} />,
            },
          ],
        }
      : null;
  return (
    <>
      <RecordFrame address={address} record={record} query={query} noun="contact" />
      {mayWrite && address.panel === 'edit' && (
        <Suspense>
          <ContactForm
            id={id}
            client={null}
            onClose={() => address.showPanel(undefined)}
            onSaved={() => address.showPanel(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}

const factsOf = ({ client, title, email, phone, onAccountingCustomer }: ContactRowFragment) => [
  { label: 'Client', value: <RecordLink id={client.id}>{client.name}</RecordLink> },
  { label: 'Title', value: title },
  {
    label: 'E-mail',
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
    value: onAccountingCustomer ? 'Stands on the client’s record' : 'Not on the client’s record',
  },
];
