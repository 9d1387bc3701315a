import { Button } from '@mantine/core';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { DataGrid } from '@stint/ui/data-grid/data-grid.tsx';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { lazy, Suspense } from 'react';
import { PageActions } from '../../app/page-actions.tsx';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { LocationsQuery } from '../../gql/graphql.ts';
import { useRecordList } from '../../record/use-record-list.ts';
import { locationColumns } from './location-columns.tsx';
import { locationDefaults, locationVariables } from './location-query.ts';
import { LocationRow } from './location-row.ts';

const LocationView = lazy(() => import('./location-view.tsx'));
const LocationForm = lazy(() => import('./form/location-form.tsx'));

export const LocationsDocument = graphql(`
  query Locations($first: Int, $after: String, $filter: LocationFilter, $orderBy: LocationOrder) {
    locations(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
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
  const { grid, record, refresh } = useRecordList({
    list: 'locations',
    kind: 'Location',
    document: LocationsDocument,
    defaults: locationDefaults,
    variablesOf: locationVariables,
    connection: listOf,
    read: rowsOf,
  });
  const mayWrite = useMay('location:write');
  const view = record.id && (
    <Suspense>
      <LocationView id={record.id} address={record} />
    </Suspense>
  );
  if (record.full) return view;
  return (
    <>
      {mayWrite && (
        <PageActions>
          <Button size="xs" onClick={() => record.showPanel('new')}>
            New location
          </Button>
        </PageActions>
      )}
      <DataGrid
        {...grid}
        label="Locations"
        columns={locationColumns}
        rowLabel={({ name, client }) => `${name}, ${client.name}`}
        searchLabel="Search locations and their clients"
        empty={
          <EmptyState
            title="No locations match"
            description="Search for a name, a city, a state or a client, or add a location."
          />
        }
      />
      {view}
      {mayWrite && record.panel === 'new' && (
        <Suspense>
          <LocationForm
            id={null}
            client={null}
            onClose={record.close}
            onSaved={(id) => {
              refresh();
              record.open(id);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

const listOf = ({ locations }: LocationsQuery) => locations;
const rowsOf = (rows: readonly FragmentType<typeof LocationRow>[]) =>
  readFragment(LocationRow, rows);
