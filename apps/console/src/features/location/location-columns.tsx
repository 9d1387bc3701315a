import type { GridColumn } from '@stint/ui/data-grid/grid-column.ts';
import type { LocationRowFragment } from '../../gql/graphql.ts';
import { clientColumn } from '../../record/columns.tsx';

export const locationColumns: readonly GridColumn<LocationRowFragment>[] = [
  { id: 'name', header: 'Location', cell: ({ name }) => name, sortable: true, width: 240 },
  clientColumn,
  {
    id: 'street',
    header: 'Street',
    cell: ({ street }) => street ?? '—',
    filter: { kind: 'text', optional: true },
    width: 220,
  },
  {
    id: 'city',
    header: 'City',
    cell: ({ city }) => city ?? '—',
    filter: { kind: 'text', optional: true },
    width: 160,
  },
  {
    id: 'region',
    header: 'State',
    cell: ({ region }) => region ?? '—',
    sortable: true,
    filter: { kind: 'text', optional: true },
    width: 110,
  },
  {
    id: 'postalCode',
    header: 'Postal code',
    cell: ({ postalCode }) => postalCode ?? '—',
    filter: { kind: 'text', optional: true },
    width: 120,
  },
  { id: 'country', header: 'Country', cell: ({ country }) => country, width: 100, hidden: true },
  {
    id: 'timeZone',
    header: 'Time zone',
    cell: ({ timeZone }) => timeZone,
    filter: { kind: 'text' },
    width: 190,
  },
];
