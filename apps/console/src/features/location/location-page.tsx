import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { graphql } from '../../gql/gql.ts';
import { RecordListPage } from '@stint/spa-kit/record/list/record-list-page.tsx';
import { useRecordList } from '@stint/spa-kit/record/list/use-record-list.ts';
import { locationColumns } from './location-columns.tsx';
import { locationDefaults, locationVariables } from './location-query.ts';
import { LocationRow } from './location-row.ts';

const LocationView = lazy(() => import('./location-view.tsx'));
const LocationForm = lazy(() => import('./form/location-form.tsx'));

export const LocationsDocument = graphql(`
  query Locations(
    $first: Int
    $after: String
    $filter: LocationFilter
    $orderBy: LocationOrder
    $thenBy: [LocationOrder!]
  ) {
    locations(first: $first, after: $after, filter: $filter, orderBy: $orderBy, thenBy: $thenBy) {
      nodes {
        ...LocationRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

/** CRM › Locations. */
export default function LocationPage() {
  const list = useRecordList({
    list: 'locations',
    kinds: ['Location'],
    document: LocationsDocument,
    row: LocationRow,
    defaults: locationDefaults,
    variablesOf: locationVariables,
  });
  const mayWrite = useMay('location:write');
  return (
    <RecordListPage
      list={list}
      label="Locations"
      columns={locationColumns}
      rowLabel={({ name, client }) => `${name}, ${client.name}`}
      searchLabel="Search locations and their clients"
      empty={{
        title: 'No locations match',
        description: 'Search for a name, a city, a state, or a client, or add a location.',
      }}
      view={(id) => <LocationView id={id} address={list.record} />}
      newRecord={
        mayWrite && {
          label: 'New location',
          form: (done) => <LocationForm id={null} client={null} {...done} />,
        }
      }
    />
  );
}
