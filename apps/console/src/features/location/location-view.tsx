import { Button } from '@mantine/core';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { Facts } from '@stint/ui/facts/facts.tsx';
import { lazy, Suspense } from 'react';
import { usePaletteActions } from '../../app/palette/palette-actions.tsx';
import type { RecordAddress } from '../../app/use-record-address.ts';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { LocationRowFragment } from '../../gql/graphql.ts';
import { RecordFrame, type FramedRecord } from '../../record/record-frame.tsx';
import { RecordLink } from '../../record/record-link.tsx';
import { RecordTimeline } from '../../record/record-timeline.tsx';
import { useRecord } from '../../record/use-record.ts';
import { countryName } from './form/countries.ts';
import { LocationRow } from './location-row.ts';

const LocationForm = lazy(() => import('./form/location-form.tsx'));

export const LocationDocument = graphql(`
  query Location($id: ID!) {
    location(id: $id) {
      ...LocationRow
      timeline {
        ...RecordTimelineEvent
      }
    }
  }
`);

type LocationViewProps = { id: string; address: RecordAddress };

/** A client's work site: where it is, whose clock it follows, history. */
export default function LocationView({ id, address }: LocationViewProps) {
  const query = useRecord(LocationDocument, id, ['Location']);
  const mayWrite = useMay('location:write');
  const location = query.data?.location;
  const row = readFragment(LocationRow, location);
  const edit = () => address.showPanel('edit');
  usePaletteActions(
    row && mayWrite
      ? [{ id: 'edit-location', label: 'Edit location', description: row.name, onRun: edit }]
      : [],
  );
  const record: FramedRecord | null =
    location && row
      ? {
          title: row.name,
          subtitle: (
            <>
              Location of <RecordLink id={row.client.id}>{row.client.name}</RecordLink>
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
              content: <RecordTimeline events={location.timeline} />,
            },
          ],
        }
      : null;
  return (
    <>
      <RecordFrame address={address} record={record} query={query} noun="location" />
      {mayWrite && address.panel === 'edit' && (
        <Suspense>
          <LocationForm
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

const factsOf = ({
  client,
  street,
  city,
  region,
  postalCode,
  country,
  timeZone,
}: LocationRowFragment) => [
  { label: 'Client', value: <RecordLink id={client.id}>{client.name}</RecordLink> },
  { label: 'Street', value: street },
  { label: 'City', value: city },
  { label: 'State', value: region },
  { label: 'Postal code', value: postalCode },
  { label: 'Country', value: countryName(country) },
  { label: 'Time zone', value: timeZone },
];
