import { partnerTokenStates } from '@stint/domain/partner-token/partner-token.ts';
import { statusColumn } from '../../record/columns.tsx';
import { clientFilter } from '../../record/filter/record-filters.ts';
import type { GridColumn } from '@stint/ui/data-grid/grid-column.ts';
import { DateText } from '@stint/ui/dates/date-text.tsx';
import { RelativeTime } from '@stint/ui/dates/relative-time.tsx';
import { Tags } from '@stint/ui/tags/tags.tsx';
import type { PartnerTokenRowFragment } from '../../gql/graphql.ts';
import { TokenStatus } from './token-status.tsx';

export const tokenColumns: readonly GridColumn<PartnerTokenRowFragment>[] = [
  {
    id: 'name',
    header: 'Name',
    cell: ({ name }) => name,
    sortable: true,
    filter: { kind: 'text' },
    width: 220,
  },
  {
    ...statusColumn(partnerTokenStates),
    cell: (token) => <TokenStatus token={token} />,
    sortable: false,
    width: 130,
  },
  {
    id: 'prefix',
    header: 'Prefix',
    cell: ({ prefix }) => <code>{prefix}…</code>,
    filter: { kind: 'text' },
    width: 190,
  },
  {
    id: 'permissions',
    header: 'Permissions',
    cell: ({ permissions }) => <Tags tags={permissions} most={2} />,
    filter: { kind: 'text' },
    width: 340,
  },
  {
    id: 'clients',
    header: 'Clients',
    exported: ['clients.name'],
    cell: ({ clients }) =>
      clients ? <Tags tags={clients.map(({ name }) => name)} most={2} /> : 'All',
    filter: { ...clientFilter, optional: true },
    width: 200,
  },
  {
    id: 'expires',
    header: 'Expires',
    exported: ['expiresOn'],
    cell: ({ expiresOn }) => <DateText date={expiresOn} />,
    sortable: true,
    filter: { kind: 'dates' },
    width: 130,
  },
  {
    id: 'lastUsed',
    header: 'Last used',
    exported: ['lastUsedAt'],
    cell: ({ lastUsedAt }) => (lastUsedAt ? <RelativeTime instant={lastUsedAt} /> : 'Never'),
    filter: { kind: 'dates', optional: true },
    width: 150,
  },
];
