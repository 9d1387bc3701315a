import { accountStates } from '@stint/domain/account/account.ts';
import { staffRoleLabels } from '@stint/domain/access/staff-role.ts';
import { choicesOf } from '@stint/spa-kit/record/choices.ts';
import type { GridColumn } from '@stint/ui/data-grid/grid-column.ts';
import { RelativeTime } from '@stint/ui/dates/relative-time.tsx';
import type { AccountRowFragment } from '../../gql/graphql.ts';
import { optionalTextColumn, statusColumn } from '../../record/columns.tsx';
import { clientFilter } from '../../record/filter/record-filters.ts';
import { accountKindLabels } from './account-kinds.ts';
import { AccountOwner } from './account-owner.tsx';
import { ViewAsButton } from './view-as/view-as-button.tsx';

export const accountColumns: readonly GridColumn<AccountRowFragment>[] = [
  {
    id: 'name',
    header: 'Name',
    exported: ['displayName'],
    cell: ({ displayName }) => displayName,
    sortable: true,
    filter: { kind: 'text' },
    width: 220,
  },
  {
    id: 'userName',
    header: 'User name',
    cell: ({ userName }) => userName,
    sortable: true,
    filter: { kind: 'text' },
    width: 170,
  },
  {
    id: 'kind',
    header: 'Type',
    cell: ({ kind }) => accountKindLabels[kind],
    filter: { kind: 'choice', options: choicesOf(accountKindLabels) },
    width: 190,
  },
  {
    id: 'role',
    header: 'Role',
    cell: ({ role }) => (role ? staffRoleLabels[role] : '—'),
    filter: { kind: 'choice', options: choicesOf(staffRoleLabels), optional: true },
    width: 140,
  },
  { ...statusColumn(accountStates), width: 210 },
  {
    id: 'person',
    header: 'Employee or client',
    exported: ['client.name'],
    cell: (account) => <AccountOwner account={account} />,
    filter: clientFilter,
    width: 220,
  },
  optionalTextColumn('email', 'Email', 240),
  {
    id: 'lastSignIn',
    header: 'Last sign-in',
    exported: ['lastSignInAt'],
    cell: ({ lastSignInAt }) => (lastSignInAt ? <RelativeTime instant={lastSignInAt} /> : 'Never'),
    sortable: true,
    filter: { kind: 'dates', optional: true },
    width: 150,
  },
  {
    id: 'failedAttempts',
    header: 'Failed attempts',
    cell: ({ failedAttempts }) => failedAttempts,
    filter: { kind: 'numbers' },
    align: 'end',
    width: 140,
  },
  {
    id: 'viewAs',
    header: 'Portal',
    exported: [],
    cell: (account) => <ViewAsButton account={account} />,
    width: 110,
  },
];
