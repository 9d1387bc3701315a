import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from '../support/journey.ts';
import { noLongerSees, row, sees } from '../support/sight.ts';
import { fillSignIn } from '../support/session.ts';

/** The number of a section of the home page. */
const number = (page: Page, title: string) =>
  page.getByRole('region', { name: title }).getByRole('link', { name: `${title}: ` });

/** Opens it, and compares it with the rows that the list has. */
async function opensItsRows(page: Page, title: string, list: string): Promise<void> {
  const counted = Number(await number(page, title).textContent());
  await number(page, title).click();
  const grid = page.getByRole('grid', { name: list });
  await sees(grid);
  await expect.poll(() => grid.getAttribute('aria-rowcount')).toBe(String(counted + 1));
  await page.goBack();
  await sees(number(page, title));
}

journey('each number of the home page opens as many rows', async ({ office, arrive, people }) => {
  const client = await office.client();
  const today = new Date().toISOString().slice(0, 10);
  const worker = await office.candidate('Ingrid');
  await office.placed(worker, client, { startDate: today });
  await office.hired(worker);
  const waiting = await office.candidate('Pavel');
  await office.placed(waiting, client, { startDate: today });
  await office.jobOrder(client);

  const page = await arrive(people.allIn, '/console');
  await sees(page.getByRole('heading', { name: 'Home', level: 1 }));
  await sees(
    page.getByRole('region', { name: 'Assignments to approve' }).getByText(worker.name),
    page.getByRole('region', { name: 'People to hire' }).getByText(waiting.name),
  );
  for (const [title, list] of [
    ['Assignments to approve', 'Assignments'],
    ['People to hire', 'Candidates in Hiring Management'],
    ['Job orders to review', 'Job orders'],
    ['Unfilled job orders', 'Job orders'],
    ['Starting in the next 14 days', 'Assignments'],
    ['Ending in the next 14 days', 'Assignments'],
    ['My tasks', 'Tasks'],
  ] as const)
    await opensItsRows(page, title, list);

  // What a colleague does shows by itself.
  const colleague = await arrive(people.backOffice, '/console');
  await sees(number(colleague, 'People to hire'));
  await office.hired(waiting);
  await noLongerSees(
    colleague.getByRole('region', { name: 'People to hire' }).getByText(waiting.name),
  );
});

journey(
  'each number of a client contact’s home page opens as many rows',
  async ({ arrive, people }) => {
    const portal = await arrive(people.clientContact, '/portal');
    const figures = portal.getByRole('link', {
      name: /^(Timesheets|Expenses|Open|Orders|Filled|Declined|Active) .*\d$/,
    });
    await sees(figures.first());
    const labels = await figures.allInnerTexts();
    expect(labels).toHaveLength(7);
    const counts = labels.map((label) => Number(label.split('\n').at(-1)));
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(2);
    for (const [index, count] of counts.entries()) {
      await figures.nth(index).click();
      await noLongerSees(figures.first());
      if (count > 0) await sees(portal.getByText(new RegExp(`^\\d+ of ${count}$`)));
      else
        await sees(
          portal
            .getByRole('main')
            .getByText(/^(No|Nothing)\b/)
            .first(),
        );
      await portal.goBack();
      await sees(figures.nth(index));
    }
  },
);

journey('what was opened is found again on the home page', async ({ office, arrive, people }) => {
  const client = await office.client();
  const page = await arrive(people.frontOffice, `/console/clients?search=${client.name}`);
  await row(page, client.name).getByRole('gridcell').first().click();
  await sees(page.getByRole('complementary', { name: client.name }));
  await page.getByRole('link', { name: 'Home' }).click();
  await page
    .getByRole('region', { name: 'Recently opened' })
    .getByRole('link', { name: client.name })
    .click();
  await sees(page.getByRole('complementary', { name: client.name }));
});

journey(
  'where agencies are real, the sign-in page shows no accounts, but the way to the other apps',
  async ({ page, people }) => {
    await page.goto('/console');
    await page.getByRole('link', { name: 'Employee portal' }).click();
    await page.getByRole('link', { name: 'Console' }).click();
    await sees(page.getByRole('heading', { name: 'Sign in to the console' }));
    await fillSignIn(page, people.frontOffice);
    await sees(page.getByRole('heading', { name: 'Home', level: 1 }));
    expect(await page.getByText('Demo accounts').count()).toBe(0);
  },
);
