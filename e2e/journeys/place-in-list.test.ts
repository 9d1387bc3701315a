import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from '../support/journey.ts';
import { button, row, sees } from '../support/sight.ts';

const scrolled = (page: Page) => page.getByRole('grid').evaluate((grid) => grid.scrollTop);

/** The name in the row that Tab reaches. */
const activeRow = (page: Page) =>
  page
    .getByRole('grid')
    .evaluate((grid) => grid.querySelector('[tabindex="0"]')?.closest('[data-row]')?.textContent);

journey(
  'a list is where it was left, whichever way its record is left',
  async ({ arrive, people, office }) => {
    const word = `Place${Date.now() % 1_000_000}`;
    const named = (at: number) => `${word} ${String(at).padStart(3, '0')}`;
    const names = Array.from({ length: 130 }, (_, at) => named(at));
    for (const name of names) await office.client(name);
    const sort = encodeURIComponent(JSON.stringify({ column: 'name', direction: 'asc' }));
    const page = await arrive(people.allIn, `/console/clients?sort=${sort}&search=${word}`);
    await sees(row(page, named(3)));
    // Into the second page.
    const scrollTo = (top: number) =>
      page.getByRole('grid').evaluate((g, to) => (g.scrollTop = to), top);
    await scrollTo(3000);
    await sees(row(page, named(90)));
    await expect.poll(async () => (await scrollTo(4200), row(page, named(115)).count())).toBe(1);
    await row(page, named(115)).scrollIntoViewIfNeeded();
    await row(page, named(117)).scrollIntoViewIfNeeded();
    const top = await scrolled(page);

    await row(page, named(115)).getByText(named(115)).click();
    const panel = (name: string) => page.getByRole('complementary', { name });
    await sees(panel(named(115)));
    expect(await scrolled(page)).toBe(top);
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    await sees(panel(named(117)));
    expect(await page.title()).toBe(`${named(117)} · Clients · Stint`);
    await page.keyboard.press('k');
    await sees(panel(named(116)));

    await button(page, 'Open as a page').click();
    await sees(button(page, 'Back to the list'));
    await page.goBack();
    await sees(panel(named(116)));
    expect(await scrolled(page)).toBe(top);
    expect(await activeRow(page)).toContain(named(116));
    await page.getByRole('link', { name: 'Contacts', exact: true }).click();
    await sees(page.getByRole('grid', { name: 'Contacts' }));
    await page.goBack();
    await sees(panel(named(116)));
    await expect.poll(() => scrolled(page)).toBe(top);
    await button(page, `Close ${named(116)}`).click();
    expect(await scrolled(page)).toBe(top);

    const opened = page.context().waitForEvent('page');
    await row(page, named(115))
      .getByText(named(115))
      .click({ modifiers: ['ControlOrMeta'] });
    const tab = await opened;
    await sees(tab.getByRole('complementary', { name: named(115) }));
  },
);
