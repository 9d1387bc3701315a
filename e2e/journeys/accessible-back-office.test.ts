import type { Page } from 'playwright-core';
import { areAccessible, dialog, firstRow, panel, tick } from '../support/accessible.ts';
import { agencyFiles } from '../support/import-files.ts';
import { button, sees } from '../support/sight.ts';

/** The first record, with this tab in its panel. */
async function openTab(page: Page, tab: string): Promise<void> {
  await firstRow(page).getByRole('gridcell').first().click();
  await sees(panel(page));
  const address = new URL(page.url());
  address.searchParams.set('panel', tab);
  await page.goto(address.href);
}

areAccessible('the back office', ({ pending, worker, work }) => [
  { path: `/hiring?search=${pending.name}`, drawn: firstRow },
  { path: `/hiring/${pending.id}?search=${pending.name}`, drawn: panel },
  {
    path: `/hiring?search=${pending.name}`,
    act: async (page) => {
      await tick(page);
      await button(page, 'Hire').click();
    },
    drawn: (page) => dialog(page).getByRole('list'),
    overlay: true,
  },
  {
    path: `/hiring?search=${pending.name}`,
    act: async (page) => {
      await tick(page);
      await button(page, 'Hire').click();
      await dialog(page).getByLabel(/date/i).first().click();
    },
    drawn: (page) => page.getByRole('button', { name: 'Next month' }),
    overlay: true,
  },
  {
    path: `/hiring?search=${pending.name}`,
    act: async (page) => {
      await tick(page);
      await button(page, 'Cancel placements').click();
    },
    drawn: (page) => dialog(page).getByRole('list'),
    overlay: true,
  },
  { path: `/employees?search=${worker.name}`, drawn: firstRow },
  {
    path: `/employees?search=${worker.name}`,
    act: (page) => firstRow(page).getByRole('gridcell').first().click(),
    drawn: panel,
  },
  {
    path: `/employees?search=${worker.name}`,
    act: async (page) => {
      await firstRow(page).getByRole('gridcell').first().click();
      await button(page, 'Terminate').click();
    },
    drawn: dialog,
    overlay: true,
  },
  { path: `/assignments?search=${worker.name}`, drawn: firstRow },
  {
    path: `/assignments?search=${worker.name}`,
    act: async (page) => {
      await firstRow(page).waitFor();
      await page.getByRole('checkbox', { name: /all/i }).first().click();
      await button(page, 'Update status').click();
    },
    drawn: (page) => dialog(page).getByRole('list'),
    overlay: true,
  },
  { path: `/assignments/${work.assignmentId}?search=${worker.name}`, drawn: panel },
  { path: `/assignments/${work.assignmentId}?panel=rates&search=${worker.name}`, drawn: panel },
  {
    path: `/assignments/${work.assignmentId}?view=full`,
    drawn: (page) => page.getByRole('tabpanel'),
  },
  {
    path: `/assignments/${work.assignmentId}?search=${worker.name}`,
    act: (page) => button(page, 'Cancel').click(),
    drawn: dialog,
    overlay: true,
  },
  { path: '/schedule', drawn: (page) => page.getByRole('group', { name: 'Week' }) },
  { path: '/schedule?panel=new', drawn: dialog, overlay: true },
  {
    path: '/schedule',
    act: async (page) => {
      await button(page, 'Plan').click();
      await page.getByRole('menuitem', { name: 'Copy this week' }).click();
    },
    drawn: dialog,
    overlay: true,
  },
  { path: '/import', drawn: (page) => page.getByText(/^Choose files/) },
  {
    path: '/import',
    act: async (page) => {
      await page.getByLabel(/^Choose files/).setInputFiles(agencyFiles().files);
      await button(page, 'Check 14 rows').click();
      await button(page, /^Show what was found in 3/)
        .first()
        .click();
      await button(page, 'Columns and fields').first().click();
    },
    drawn: (page) => page.getByRole('table').first(),
  },
  {
    path: '/employees?search=Santos',
    act: (page) => openTab(page, 'deposit'),
    drawn: (page) => panel(page).getByText(/•+\d{4}/),
  },
  {
    path: '/employees?search=Santos',
    act: (page) => openTab(page, 'documents'),
    drawn: (page) => panel(page).getByRole('table'),
  },
  {
    path: '/whos-working',
    drawn: (page) => page.getByRole('group', { name: 'Filter by state' }),
  },
  { path: '/whos-working?view=full', drawn: dialog, overlay: true },
  { path: '/mails', drawn: (page) => page.getByRole('grid', { name: 'Email' }) },
  { path: '/partner-tokens', drawn: firstRow },
  { path: '/partner-tokens?panel=new', drawn: dialog, overlay: true },
  { path: '/change-requests', drawn: (page) => page.getByRole('grid') },
  { path: '/background-work', drawn: (page) => page.getByText('Nothing has failed') },
  { path: '/settings', drawn: (page) => button(page, 'Add item') },
  {
    path: '/settings',
    act: (page) => button(page, 'Add item').click(),
    drawn: dialog,
    overlay: true,
  },
]);
