import { accountStates } from '@stint/domain/account/account.ts';
import { RecordActions } from '@stint/spa-kit/record/actions/action-fragments.ts';
import { bulkDialog } from '@stint/spa-kit/record/actions/bulk-buttons.tsx';
import { isBulkAction } from '@stint/spa-kit/record/actions/bulk-words.ts';
import { useActionsInPalette } from '@stint/spa-kit/record/actions/use-actions-in-palette.ts';
import type { RecordAddress } from '@stint/spa-kit/record/address/use-record-address.ts';
import { useEditing } from '@stint/spa-kit/record/edit/use-editing.tsx';
import { timelineTab } from '@stint/spa-kit/record/timeline/record-timeline.tsx';
import { RecordFrame, type FramedRecord } from '@stint/spa-kit/record/view/record-frame.tsx';
import { StateBadge } from '@stint/spa-kit/record/view/state-badge.tsx';
import { useRecord } from '@stint/spa-kit/record/view/use-record.ts';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { ActionBar } from '@stint/ui/action-bar/action-bar.tsx';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import type { RecordTab } from '@stint/ui/record-panel/record-tabs.tsx';
import { Suspense, useState } from 'react';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { AccountPreferencesFragment } from '../../gql/graphql.ts';
import { accountActions } from './account-actions.ts';
import { AccountFacts } from './account-facts.tsx';
import { accountKindLabels } from './account-kinds.ts';
import { AccountRow } from './account-row.ts';
import { AccountSessions } from './account-sessions.tsx';
import { useViewAs } from './view-as/use-view-as.ts';
import { AccountPreferences } from './preferences/preference-fragments.ts';
import {
  ClientPreferencesInWords,
  EmployeePreferencesInWords,
} from './preferences/preferences-in-words.tsx';

const AccountForm = lazy(() => import('./account-form.tsx'));
const PreferencesDialog = lazy(() => import('./preferences/preferences-dialog.tsx'));
const ResetPasswordsDialog = lazy(() => import('./access/reset-passwords-dialog.tsx'));

export const AccountDocument = graphql(`
  query Account($id: ID!) {
    account(id: $id) {
      ...AccountRow
      ...AccountFacts
      ...AccountPreferences
      sessions {
        id
        ...AccountSession
      }
      actions {
        ...RecordActions
      }
      timeline {
        ...RecordTimelineEvent
      }
    }
  }
`);

/** An account: whose it is, what it shows of a portal, where its owner is signed in, what may be done. */
export default function AccountView({ id, address }: { id: string; address: RecordAddress }) {
  const query = useRecord(AccountDocument, id, ['Account', 'Mail']);
  const [doing, setDoing] = useState<string | null>(null);
  const stop = () => setDoing(null);
  const account = query.data?.account;
  const row = readFragment(AccountRow, account);
  const preferences = readFragment(AccountPreferences, account);
  // Staff have a role in the place of preferences.
  const actions = readFragment(RecordActions, account?.actions ?? []).filter(
    ({ action }) => action !== 'changePreferences' || row?.kind !== 'STAFF',
  );
  const [viewAs, opening] = useViewAs();
  const editing = useEditing({
    address,
    may: useMay('account:manage'),
    noun: 'account',
    name: row?.displayName,
    form: (done) => <AccountForm id={id} {...done} />,
  });
  const act = (action: string) => {
    if (action === 'edit') editing.begin();
    else if (action === 'viewAs') void viewAs(id);
    else setDoing(action);
  };
  useActionsInPalette(
    actions.filter(({ action }) => action !== 'edit'),
    row?.displayName,
    act,
  );

  const record: FramedRecord | null =
    account && row && preferences
      ? {
          title: row.displayName,
          subtitle: `${accountKindLabels[row.kind]} account`,
          badge: <StateBadge states={accountStates} state={row.status} />,
          actions: (
            <ActionBar
              actions={actions}
              primary={row.kind === 'STAFF' ? 'edit' : 'changePreferences'}
              danger={danger}
              busy={opening ? 'viewAs' : null}
              onAction={act}
            />
          ),
          tabs: [
            { value: 'facts', label: 'Facts', content: <AccountFacts account={account} /> },
            ...preferencesTab(preferences),
            {
              value: 'sessions',
              label: 'Sessions',
              count: account.sessions.length,
              content: <AccountSessions accountId={id} sessions={account.sessions} />,
            },
            timelineTab(account.timeline),
          ],
        }
      : null;
  return (
    <>
      <RecordFrame address={address} record={record} query={query} noun="account" />
      {editing.form}
      <Suspense>
        {doing === 'changePreferences' && <PreferencesDialog id={id} onClose={stop} />}
        {row && doing === 'resetPassword' && (
          <ResetPasswordsDialog accounts={[row]} onClose={stop} />
        )}
        {row &&
          doing &&
          isBulkAction(accountActions, doing) &&
          bulkDialog(accountActions, doing, [row], { onClose: stop })}
      </Suspense>
    </>
  );
}

const danger = ['deactivate', 'resetPassword', 'removeSecondFactor'];

function preferencesTab(account: AccountPreferencesFragment): RecordTab[] {
  const { employeePortalPreferences: ess, clientPortalPreferences: css } = account;
  if (!ess && !css) return [];
  return [
    {
      value: 'preferences',
      label: 'Preferences',
      content: (
        <>
          {ess && <EmployeePreferencesInWords preferences={ess} />}
          {css && <ClientPreferencesInWords preferences={css} />}
        </>
      ),
    },
  ];
}
