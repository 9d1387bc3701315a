import { on, type Served } from '@stint/spa-kit/testing/on.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { AccountsDocument } from '../../src/features/account/account-page.tsx';
import { AccountDocument } from '../../src/features/account/account-view.tsx';
import { ViewAsDocument } from '../../src/features/account/view-as/use-view-as.ts';
import type { ViewAsMutation } from '../../src/gql/graphql.ts';
import { renderConsole } from '../render-console.tsx';
import { accountPage, accountRow, accountShown, contactRow } from './account-records.ts';

const opened: Served<ViewAsMutation>['viewAs'] = { __typename: 'ViewingAs', path: '/portal' };
const lin = accountRow('acc_lin', 'Lin Wu');

/** The browser's answer to a new tab: the tab, or null where it is blocked. */
function newTabs(tab: { opener: unknown } | null) {
  const open = vi.spyOn(window, 'open').mockReturnValue(tab as Window | null);
  onTestFinished(() => open.mockRestore());
  return open;
}

function renderAccounts(address: string, answer = opened) {
  const sent: string[] = [];
  const viewAs = { action: 'viewAs', label: 'View as', asks: [] } as const;
  const allowed = {
    __typename: 'AvailableAction',
    ...viewAs,
    allowed: true,
    refusals: [],
  } as const;
  const refused = {
    ...allowed,
    allowed: false,
    refusals: [
      {
        __typename: 'Refusal',
        code: 'NO_PORTAL',
        message: 'Staff have no portal.',
        field: null,
        blocking: [],
      },
    ],
  } as const;
  const rendered = renderConsole(address, {
    viewer: staffViewer('ADMIN'),
    handlers: [
      on(AccountsDocument).answers(() => accountPage([lin, contactRow()])),
      on(AccountDocument).answers(({ id }) =>
        id === 'acc_lin'
          ? accountShown(lin, { actions: [refused as never] })
          : accountShown(contactRow(), { actions: [allowed as never] }),
      ),
      on(ViewAsDocument).answers(({ accountId }) => {
        sent.push(String(accountId));
        return { viewAs: answer };
      }),
    ],
  });
  return { ...rendered, sent };
}

test('a row opens the portal in a new tab, which doesn’t reach back', async () => {
  const tab = { opener: window as unknown };
  const open = newTabs(tab);
  const { user, sent } = renderAccounts('/accounts');
  await user.click(await screen.findByRole('button', { name: 'View as Paula Reyes' }));
  await waitFor(() => expect(open).toHaveBeenCalledWith('/portal', '_blank'));
  expect(sent).toEqual(['acc_paula']);
  expect(tab.opener).toBeNull();
  // Staff have no portal.
  expect(screen.queryByRole('button', { name: 'View as Lin Wu' })).toBeNull();
});

test('where the browser blocks the tab, a notice leads to the portal', async () => {
  const open = newTabs(null);
  const { user } = renderAccounts('/accounts/acc_paula');
  const panel = within(await screen.findByRole('complementary'));
  await user.click(await panel.findByRole('button', { name: 'View as' }));
  const link = await screen.findByRole('link', { name: 'Open the portal' });
  expect(link.getAttribute('href')).toBe('/portal');
  open.mockClear();
  await user.click(link);
  expect(open).toHaveBeenCalledWith('/portal', '_blank');
});

test('staff are refused with the reason, and a refusal of the server opens nothing', async () => {
  const staff = renderAccounts('/accounts/acc_lin');
  const button = await screen.findByRole('button', { name: /^View as/, description: /no portal/ });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  staff.unmount();

  const open = newTabs(null);
  const { user } = renderAccounts('/accounts/acc_paula', {
    __typename: 'ActionRefused',
    message: 'Paula Reyes was deactivated.',
    refusals: [],
  });
  const panel = within(await screen.findByRole('complementary'));
  await user.click(await panel.findByRole('button', { name: 'View as' }));
  await screen.findByText('Paula Reyes was deactivated.');
  expect(open).not.toHaveBeenCalled();
});
