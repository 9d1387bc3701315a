import type { GridColumn } from '@stint/ui/data-grid/grid-column.ts';
import type { LocationRowFragment } from '../../gql/graphql.ts';
import { clientColumn, optionalTextColumn } from '../../record/columns.tsx';

export const locationColumns: readonly GridColumn<LocationRowFragment>[] = [
  { id: 'name', header: 'Location', cell: ({ name }) => name, sortable: true, width: 240 },
  clientColumn,
  optionalTextColumn('street', 'Street', 220),
  optionalTextColumn('city', 'City', 160),
  {
    id: 'region',
    header: 'State',
    cell: ({ region }) => region ?? '—',
    sortable: true,
    filter: { kind: 'text', optional: true },
    width: 110,
  },
  optionalTextColumn('postalCode', 'Postal code', 120),
  {
    id: 'country',
    header: 'Country',
    cell: ({ country }) => country,
    filter: { kind: 'text' },
    width: 100,
    hidden: true,
  },
  {
    id: 'timeZone',
    header: 'Time zone',
    cell: ({ timeZone }) => timeZone,
    filter: { kind: 'text' },
    width: 190,
  },
];
