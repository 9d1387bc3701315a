import { on, type Served } from '@stint/spa-kit/testing/on.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ResetPasswordsDocument } from '../../src/features/account/access/reset-passwords-dialog.tsx';
import {
  UpdateAccountDocument,
  AccountFormDocument,
} from '../../src/features/account/account-form.tsx';
import { AccountsDocument } from '../../src/features/account/account-page.tsx';
import { EndAccountSessionsDocument } from '../../src/features/account/account-sessions.tsx';
import { AccountDocument } from '../../src/features/account/account-view.tsx';
import type {
  AccountsQueryVariables,
  EndAccountSessionsInput,
  ResetPasswordsInput,
} from '../../src/gql/graphql.ts';
import { done, refused } from '../outcomes.ts';
import { renderConsole } from '../render-console.tsx';
import {
  accountPage,
  accountRow,
  accountShown,
  contactRow,
  employeePreferences,
  employeeRow,
} from './account-records.ts';

const admin = staffViewer('ADMIN');
const lin = accountRow('acc_lin', 'Lin Wu', { failedAttempts: 4, email: 'lin@harbor.example' });
const all = [lin, employeeRow(), contactRow()];
const grid = on(AccountsDocument).answers(() => accountPage(all));

test('accounts of every kind in one grid, with whose they are, and views for each kind', async () => {
  const asked: AccountsQueryVariables[] = [];
  const { user } = renderConsole('/accounts', {
    viewer: admin,
    handlers: [
      on(AccountsDocument).answers((variables) => {
        asked.push(variables);
        return accountPage(all);
      }),
    ],
  });
  await screen.findByRole('heading', { level: 1, name: 'User management' });
  const staff = await screen.findByRole('row', { name: /Lin Wu/ });
  within(staff).getByText('Back office');
  within(staff).getByText('4');
  const employee = screen.getByRole('row', { name: /maria\.soto/ });
  within(employee).getByText('Waiting for first login');
  within(employee).getByText('Never');
  const contact = screen.getByRole('row', { name: /paula\.reyes/ });
  expect(within(contact).getByRole('link', { name: 'Contoso' })).toHaveProperty(
    'pathname',
    '/console/clients/cli_1',
  );

  await user.click(screen.getByRole('button', { name: 'All accounts' }));
  await user.click(await screen.findByRole('button', { name: 'Customer self-service' }));
  await waitFor(() => expect(asked.at(-1)?.filter).toEqual({ kind: ['CLIENT_CONTACT'] }));
  await user.click(screen.getAllByRole('button', { name: 'Customer self-service' })[0]!);
  await user.click(await screen.findByRole('button', { name: 'Never signed in' }));
  await waitFor(() =>
    expect(asked.at(-1)?.filter).toEqual({
      hasNeverSignedIn: true,
      statusNot: ['DEACTIVATED'],
    }),
  );
});

test('who does not manage accounts is not offered them', async () => {
  renderConsole('/accounts', { viewer: staffViewer('ALL_IN'), handlers: [grid] });
  await screen.findByText('Your role doesn’t have access to User management');
  expect(screen.queryByRole('link', { name: 'User management' })).toBeNull();
});

test('the panel says what an employee sees, and offers no preferences for staff', async () => {
  const maria = renderConsole('/accounts/acc_maria?panel=preferences', {
    viewer: admin,
    handlers: [
      grid,
      on(AccountDocument).answers(() =>
        accountShown(employeeRow(), {
          employeePortalPreferences: employeePreferences(['timesheets', 'directDeposit']),
        }),
      ),
    ],
  });
  await screen.findByText('Timesheets, Direct deposit');
  screen.getByRole('button', { name: 'Change preferences' });
  maria.unmount();

  renderConsole('/accounts/acc_lin', {
    viewer: admin,
    handlers: [grid, on(AccountDocument).answers(() => accountShown(lin))],
  });
  await screen.findByRole('button', { name: 'Reset password' });
  expect(screen.queryByRole('button', { name: 'Change preferences' })).toBeNull();
});

test('sessions of others are ended one by one', async () => {
  const sent: EndAccountSessionsInput[] = [];
  const session = {
    __typename: 'Session',
    id: 'ses_1',
    door: 'console',
    createdAt: '2026-11-20T15:00:00Z',
    lastSeenAt: '2026-11-20T15:30:00Z',
    userAgent: 'Mozilla/5.0 (X11; Linux) Firefox/140.0',
    ipAddress: '203.0.113.9',
    current: false,
  } as const;
  const { user } = renderConsole('/accounts/acc_lin?panel=sessions', {
    viewer: admin,
    handlers: [
      grid,
      on(AccountDocument).answers(() =>
        accountShown(lin, { sessions: sent.length === 0 ? [session] : [] }),
      ),
      on(EndAccountSessionsDocument).answers(({ input }) => {
        sent.push(input);
        return {
          endAccountSessions: {
            __typename: 'AccountSessionsEnded',
            account: { __typename: 'Account', id: 'acc_lin', sessions: [] },
            ended: 1,
          },
        };
      }),
    ],
  });
  const list = await screen.findByRole('list', { name: 'Sessions' });
  within(list).getByText(/from 203\.0\.113\.9/);
  await user.click(screen.getByRole('button', { name: 'End the session on Firefox on Linux' }));
  await screen.findByText('Nobody is signed in to this account.');
  expect(sent).toEqual([{ accountId: 'acc_lin', sessionId: 'ses_1' }]);
});

test('a user name that is taken is said at its field, and nothing typed is lost', async () => {
  const { user } = renderConsole('/accounts/acc_lin?panel=edit', {
    viewer: admin,
    handlers: [
      grid,
      on(AccountDocument).answers(() => accountShown(lin)),
      on(AccountFormDocument).answers(() => ({ account: lin })),
      on(UpdateAccountDocument).answers(() => ({
        updateAccount: {
          __typename: 'ActionRefused',
          message: 'The account was not changed.',
          refusals: [
            {
              __typename: 'Refusal',
              code: 'USER_NAME_TAKEN',
              message: 'This user name is taken.',
              field: 'userName',
              blocking: [],
            },
          ],
        },
      })),
    ],
  });
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'User name' });
  await user.clear(field);
  await user.type(field, 'maya');
  await user.click(screen.getByRole('button', { name: 'Save changes' }));
  await waitFor(() => expect(field).toHaveProperty('ariaInvalid', 'true'));
  const said = screen.getByText('This user name is taken.');
  expect(field.getAttribute('aria-describedby')?.split(' ')).toContain(said.id);
  expect(field.value).toBe('maya');
});

test('new passwords are shown once: closing asks until they were copied', async () => {
  const sent: ResetPasswordsInput[] = [];
  type Answer = Served<ReturnType<typeof outcomes>>;
  const outcomes = () => [
    {
      __typename: 'AccessOutcome' as const,
      outcome: done('acc_lin', 'Lin Wu'),
      userName: 'lin.wu',
      password: 'k7wm-p3xr-9hqd-t2vn',
      invitedAddress: null,
    },
    {
      __typename: 'AccessOutcome' as const,
      outcome: refused('acc_paula', 'Paula Reyes', 'This account is deactivated.'),
      userName: null,
      password: null,
      invitedAddress: null,
    },
  ];
  const { user } = renderConsole('/accounts', {
    viewer: admin,
    handlers: [
      grid,
      on(ResetPasswordsDocument).answers(({ input }) => {
        sent.push(input);
        return {
          resetPasswords: {
            __typename: 'AccessIssued',
            outcomes: outcomes() satisfies Answer,
            changeSetId: 'chg_1',
          },
        };
      }),
    ],
  });
  for (const name of ['Lin Wu', 'Paula Reyes']) {
    await user.click(await screen.findByRole('checkbox', { name: new RegExp(name) }));
  }
  await user.click(screen.getByRole('button', { name: 'Reset password' }));
  const dialog = await screen.findByRole('dialog', { name: 'Reset password' });
  within(dialog).getByText('Lin Wu: a new password is shown once');
  await user.click(within(dialog).getByRole('checkbox', { name: /one-time link/ }));
  within(dialog).getByText('Lin Wu: a link is sent to lin@harbor.example');
  await user.click(within(dialog).getByRole('checkbox', { name: /one-time link/ }));
  await user.click(within(dialog).getByRole('button', { name: 'Reset 2 passwords' }));

  const shown = await screen.findByRole('dialog', { name: 'New passwords' });
  within(shown).getByText('k7wm-p3xr-9hqd-t2vn');
  within(shown).getByText('This account is deactivated.');
  expect(sent).toEqual([
    {
      targets: [
        { id: 'acc_lin', version: 3 },
        { id: 'acc_paula', version: 3 },
      ],
      invite: false,
    },
  ]);
  await user.click(within(shown).getByRole('button', { name: 'Done' }));
  await within(shown).findByText(/neither copied nor downloaded/);
  await user.click(within(shown).getByRole('button', { name: 'Stay' }));
  await user.click(within(shown).getByRole('button', { name: 'Copy' }));
  const copied = await navigator.clipboard.readText();
  expect(copied).toContain('Company ID: harbor\nUser name: lin.wu\nPassword: k7wm-p3xr-9hqd-t2vn');
  expect(copied).not.toContain('Paula');
  await user.click(within(shown).getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
