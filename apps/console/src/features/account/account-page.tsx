import { bulkButtons } from '@stint/spa-kit/record/actions/bulk-buttons.tsx';
import type { BulkAction } from '@stint/spa-kit/record/list/use-bulk-actions.tsx';
import { RecordListPage } from '@stint/spa-kit/record/list/record-list-page.tsx';
import { useRecordList } from '@stint/spa-kit/record/list/use-record-list.ts';
import { PageActions } from '@stint/ui/app-shell/page-actions.tsx';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { Suspense, type ReactNode } from 'react';
import { graphql } from '../../gql/gql.ts';
import type { AccountRowFragment } from '../../gql/graphql.ts';
import { accountActions } from './account-actions.ts';
import { accountColumns } from './account-columns.tsx';
import { accountDefaults, accountVariables, accountViews } from './account-query.ts';
import { AccountRow } from './account-row.ts';
import { NewUserMenu } from './new-user-menu.tsx';

const AccountView = lazy(() => import('./account-view.tsx'));
const StaffUserDialog = lazy(() => import('./new/staff-user-dialog.tsx'));
const EmployeeUserDialog = lazy(() => import('./new/employee-user-dialog.tsx'));
const ContactUserDialog = lazy(() => import('./new/contact-user-dialog.tsx'));
const ResetPasswordsDialog = lazy(() => import('./access/reset-passwords-dialog.tsx'));

export const AccountsDocument = graphql(`
  query Accounts(
    $first: Int
    $after: String
    $filter: AccountFilter
    $orderBy: AccountOrder
    $thenBy: [AccountOrder!]
  ) {
    accounts(first: $first, after: $after, filter: $filter, orderBy: $orderBy, thenBy: $thenBy) {
      nodes {
        ...AccountRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

/** Admin › User management: everybody who can sign in (S-1). */
export default function AccountPage(): ReactNode {
  const list = useRecordList({
    list: 'accounts',
    kinds: ['Account'],
    document: AccountsDocument,
    row: AccountRow,
    defaults: accountDefaults,
    views: accountViews,
    variablesOf: accountVariables,
  });
  const { panel, full, id, showPanel, close } = list.record;
  return (
    <>
      {!(full && id !== null) && (
        <PageActions>
          <NewUserMenu onChoose={showPanel} />
        </PageActions>
      )}
      <RecordListPage
        list={list}
        label="Accounts"
        columns={accountColumns}
        rowLabel={({ displayName }) => displayName}
        searchLabel="Search by name, user name, or email"
        bulk={bulk}
        empty={{
          title: 'No accounts match',
          description: 'Remove a filter to see more, or add a user.',
        }}
        view={(id) => <AccountView key={id} id={id} address={list.record} />}
      />
      <Suspense>
        {panel === 'new' && <StaffUserDialog onClose={close} />}
        {panel === 'new-ess' && <EmployeeUserDialog onClose={close} />}
        {panel === 'new-css' && <ContactUserDialog onClose={close} />}
      </Suspense>
    </>
  );
}

const resetPasswords: BulkAction<AccountRowFragment> = {
  label: 'Reset password',
  dialog: (accounts, ends) => <ResetPasswordsDialog accounts={accounts} {...ends} />,
};

const bulk = [
  resetPasswords,
  ...bulkButtons(accountActions, ['unlock', 'deactivate', 'reactivate']),
];
