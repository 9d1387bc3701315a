import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { Facts } from '@stint/ui/facts/facts.tsx';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import type { RecordAddress } from '@stint/spa-kit/record/address/use-record-address.ts';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { LocationRowFragment } from '../../gql/graphql.ts';
import { useEditing } from '@stint/spa-kit/record/edit/use-editing.tsx';
import { RecordFrame, type FramedRecord } from '@stint/spa-kit/record/view/record-frame.tsx';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { timelineTab } from '@stint/spa-kit/record/timeline/record-timeline.tsx';
import { useRecord } from '@stint/spa-kit/record/view/use-record.ts';
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
  const location = query.data?.location;
  const row = readFragment(LocationRow, location);
  const editing = useEditing({
    address,
    may: useMay('location:write'),
    noun: 'location',
    name: row?.name,
    form: (done) => <LocationForm id={id} client={null} {...done} />,
  });
  const record: FramedRecord | null =
    location && row
      ? {
          title: row.name,
          subtitle: (
            <>
              Location of <RecordLink id={row.client.id}>{row.client.name}</RecordLink>
            </>
          ),
          actions: editing.button,
          tabs: [
            { value: 'facts', label: 'Facts', content: <Facts facts={factsOf(row)} /> },
            timelineTab(location.timeline),
          ],
        }
      : null;
  return (
    <>
      <RecordFrame address={address} record={record} query={query} noun="location" />
      {editing.form}
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
