import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { button, sees } from './sight.ts';

/** What is accepted with hours. */
export const disclaimers = {
  submitting: 'These are the hours that I worked.',
  approving: 'I have checked these hours.',
};

/** The agency sees the punches as they came, both sheets, what was accepted, and what was decided. */
export async function isToldInConsole(
  page: Page,
  approvedId: string,
  disputedId: string,
): Promise<void> {
  const shown = page.getByRole('complementary');
  const tab = (id: string, name: string) => page.goto(`/console/timesheets/${id}?panel=${name}`);

  await tab(approvedId, 'punches');
  const punches = shown.getByRole('table', { name: 'Punches' }).locator('tbody').getByRole('row');
  await sees(punches.nth(2));
  // The latest stands first.
  const kinds = await punches.getByRole('rowheader').getByRole('link').allTextContents();
  expect(kinds).toEqual(['Clock out', 'Start break', 'Clock in']);
  const told = await punches.allTextContents();
  expect(told.map((text) => text.includes('Sent later'))).toEqual([true, true, false]);

  await tab(approvedId, 'statements');
  await sees(shown.getByText(disclaimers.submitting), shown.getByText(disclaimers.approving));
  await sees(shown.getByRole('tabpanel').locator('time').nth(1));
  await tab(approvedId, 'time');
  await sees(shown.getByText('Approved', { exact: true }));
  await sees(shown.getByText(/Disputed lines are on .*\(Approved\)/));
  await shown
    .getByText(/Disputed lines are on/)
    .getByRole('link')
    .click();
  await sees(shown.getByText(/These lines were disputed on .*\(Approved\)/));

  await tab(disputedId, 'statements');
  await expect.poll(() => shown.getByText(disclaimers.approving).count()).toBe(2);
  await tab(disputedId, 'timeline');
  await sees(shown.getByText(/half past four/), shown.getByText(/undo/i));
}

/** While a sheet waits for somebody else, nothing waits for this contact: no number and no row tells of it. */
export async function nothingWaits(page: Page): Promise<void> {
  await page.goto('/portal');
  await sees(toApprove(page, 0));
  await page.goto('/portal/timesheets');
  await sees(page.getByText('Nothing is waiting for your approval'));
}

/** The number of timesheets to approve, on the home page of the client portal. */
export const toApprove = (page: Page, count: number) =>
  page.getByRole('link', { name: new RegExp(`^Timesheets to approve\\s*${count}$`) });

/**
 * Somebody with a scope of their own saw what is theirs and nothing else: not on the board that was open all the time,
 * not in lists and reports, not at the address of a sheet, and not in what the server sent.
 *
 * @param worker whom they must not see, and `sheets` the ids of that person's sheets
 * @param own the name of somebody whom they see
 * @param heard all that the server sent
 */
export async function sawNothing(
  page: Page,
  { worker, sheets }: { worker: string; sheets: readonly string[] },
  own: string,
  heard: () => string,
): Promise<void> {
  const people = page
    .getByRole('table', { name: 'Who’s Working' })
    .locator('tbody')
    .getByRole('row');
  expect(await people.count()).toBe(1);
  await sees(button(page, /^1\s*Worked without a shift/));

  await page.goto(`/portal/timesheets?filters=${encodeURIComponent('{"status":["APPROVED"]}')}`);
  await sees(page.getByRole('row').filter({ hasText: own }));
  expect(await page.getByRole('table', { name: 'Timesheets' }).getByRole('row').count()).toBe(2);
  await page.goto('/portal/report/timesheets');
  await sees(page.getByText('2:00 in all weeks'));
  for (const id of sheets) {
    await page.goto(`/portal/timesheets/${id}`);
    await sees(page.getByRole('heading', { level: 1, name: 'Page not found' }));
  }
  expect(heard()).toContain(own);
  const [, lastName] = worker.split(' ');
  for (const secret of [lastName, ...sheets]) expect(heard()).not.toContain(secret);
}
