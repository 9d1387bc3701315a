import { Button, Stack } from '@mantine/core';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { Suspense, useState, type ReactNode } from 'react';
import type { RecordAddress } from '@stint/spa-kit/record/address/use-record-address.ts';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { useEditing } from '@stint/spa-kit/record/edit/use-editing.tsx';
import { RecordFrame, type FramedRecord } from '@stint/spa-kit/record/view/record-frame.tsx';
import { timelineTab } from '@stint/spa-kit/record/timeline/record-timeline.tsx';
import { useRecord } from '@stint/spa-kit/record/view/use-record.ts';
import { ClientFacts } from './client-facts.tsx';
import { ContactsOfClient, JobOrdersOfClient, LocationsOfClient } from './client-related.tsx';
import { ClientRow } from './client-row.ts';

const ClientForm = lazy(() => import('./form/client-form.tsx'));
const ContactForm = lazy(() => import('../contact/form/contact-form.tsx'));
const ClientTimeTab = lazy(() => import('../time-settings/client-time-tab.tsx'));
const LocationForm = lazy(() => import('../location/form/location-form.tsx'));

export const ClientDocument = graphql(`
  query Client($id: ID!) {
    client(id: $id) {
      ...ClientRow
      ...ClientFacts
      contacts {
        totalCount
      }
      locations {
        totalCount
      }
      jobOrders {
        totalCount
      }
      timeline {
        ...RecordTimelineEvent
      }
    }
  }
`);

type ClientViewProps = { id: string; address: RecordAddress };

/** A client: facts, contacts, locations, job orders, history. */
export default function ClientView({ id, address }: ClientViewProps) {
  const query = useRecord(ClientDocument, id, ['Client', 'Contact', 'Location', 'JobOrder']);
  const may = {
    addContact: useMay('contact:write'),
    addLocation: useMay('location:write'),
    setTime: useMay('time-settings:write'),
  };
  const [adding, setAdding] = useState<'contact' | 'location' | null>(null);
  const client = query.data?.client;
  const row = readFragment(ClientRow, client);
  const editing = useEditing({
    address,
    may: useMay('client:write'),
    noun: 'client',
    name: row?.name,
    form: (done) => <ClientForm id={id} {...done} />,
  });

  const record: FramedRecord | null =
    client && row
      ? {
          title: row.name,
          subtitle: ['Client', row.industry].filter(Boolean).join(' · '),
          actions: editing.button,
          tabs: [
            { value: 'facts', label: 'Facts', content: <ClientFacts client={client} /> },
            {
              value: 'job-orders',
              label: 'Job orders',
              count: client.jobOrders.totalCount,
              content: <JobOrdersOfClient id={id} />,
            },
            {
              value: 'contacts',
              label: 'Contacts',
              count: client.contacts.totalCount,
              content: (
                <WithAdd label="New contact" onAdd={may.addContact && (() => setAdding('contact'))}>
                  <ContactsOfClient id={id} />
                </WithAdd>
              ),
            },
            {
              value: 'locations',
              label: 'Locations',
              count: client.locations.totalCount,
              content: (
                <WithAdd
                  label="New location"
                  onAdd={may.addLocation && (() => setAdding('location'))}
                >
                  <LocationsOfClient id={id} />
                </WithAdd>
              ),
            },
            ...(may.setTime
              ? [{ value: 'time', label: 'Time', content: <ClientTimeTab clientId={id} /> }]
              : []),
            timelineTab(client.timeline),
          ],
        }
      : null;

  const added = {
    id: null,
    client: row ? { value: row.id, label: row.name } : null,
    onClose: () => setAdding(null),
    onSaved: () => setAdding(null),
  };
  return (
    <>
      <RecordFrame address={address} record={record} query={query} noun="client" />
      {editing.form}
      <Suspense>
        {adding === 'contact' && <ContactForm {...added} />}
        {adding === 'location' && <LocationForm {...added} />}
      </Suspense>
    </>
  );
}

type WithAddProps = { label: string; onAdd: (() => void) | false; children: ReactNode };

function WithAdd({ label, onAdd, children }: WithAddProps) {
  return (
    <Stack gap="sm">
      {onAdd && (
        <Button size="compact-sm" variant="default" style={{ alignSelf: 'start' }} onClick={onAdd}>
          {label}
        </Button>
      )}
      <div>{children}</div>
    </Stack>
  );
}
