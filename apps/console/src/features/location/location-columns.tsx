import type { GridColumn } from '@stint/ui/data-grid/grid-column.ts';
import type { LocationRowFragment } from '../../gql/graphql.ts';
import { RecordLink } from '../../record/record-link.tsx';

export const locationColumns: readonly GridColumn<LocationRowFragment>[] = [
  { id: 'name', header: 'Location', cell: ({ name }) => name, sortable: true, width: 240 },
  {
    id: 'client',
    header: 'Client',
    cell: ({ client }) => <RecordLink id={client.id}>{client.name}</RecordLink>,
    sortable: true,
    width: 240,
  },
  { id: 'street', header: 'Street', cell: ({ street }) => street ?? '—', width: 220 },
  { id: 'city', header: 'City', cell: ({ city }) => city ?? '—', width: 160 },
  {
    id: 'region',
    header: 'State',
    cell: ({ region }) => region ?? '—',
    sortable: true,
    width: 110,
  },
  {
    id: 'postalCode',
    header: 'Postal code',
    cell: ({ postalCode }) => postalCode ?? '—',
    width: 120,
  },
  { id: 'country', header: 'Country', cell: ({ country }) => country, width: 100, hidden: true },
  { id: 'timeZone', header: 'Time zone', cell: ({ timeZone }) => timeZone, width: 190 },
];
