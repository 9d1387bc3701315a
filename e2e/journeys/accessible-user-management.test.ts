import type { Page } from 'playwright-core';
import { areAccessible, dialog, firstRow, panel, tick } from '../support/accessible.ts';
import { button } from '../support/sight.ts';

/** The address of a list of accounts of contacts. */
const contactAccounts = `filters=${encodeURIComponent(JSON.stringify({ kind: ['CLIENT_CONTACT'] }))}`;

const openFirst = (page: Page) => firstRow(page).getByRole('gridcell').nth(1).click();

areAccessible('user management', ({ worker }) => [
  { path: '/accounts', drawn: firstRow },
  { path: '/accounts', act: openFirst, drawn: panel },
  {
    path: '/accounts',
    act: async (page) => {
      await tick(page);
      await button(page, 'Reset password').click();
    },
    drawn: dialog,
    overlay: true,
  },
  {
    path: `/accounts?${contactAccounts}`,
    act: async (page) => {
      await openFirst(page);
      await page.getByRole('tab', { name: 'Preferences' }).click();
    },
    drawn: panel,
  },
  {
    path: `/accounts?${contactAccounts}`,
    act: async (page) => {
      await openFirst(page);
      await button(page, 'Change preferences').click();
    },
    drawn: (page) =>
      dialog(page)
        .getByText(/after saving$|^No job orders and no assignments/)
        .first(),
    overlay: true,
  },
  { path: '/accounts?panel=new', drawn: dialog, overlay: true },
  {
    path: '/accounts?panel=new-ess',
    drawn: (page) => dialog(page).getByRole('list'),
    overlay: true,
  },
  {
    path: '/accounts?panel=new-ess',
    act: async (page) => {
      await dialog(page).getByRole('textbox').fill(worker.name);
      await button(page, new RegExp(`^Create user for .*${worker.name}`)).click();
    },
    drawn: (page) => dialog(page).getByLabel('User name'),
    overlay: true,
  },
  {
    path: '/accounts?panel=new-css',
    drawn: (page) => dialog(page).getByRole('list'),
    overlay: true,
  },
]);
