import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from '../support/journey.ts';
import { sees } from '../support/sight.ts';

/** Lists of the console, and the column that says how a row stands. */
const lists = {
  '/console/assignments': 'status',
  '/console/candidates': 'status',
  '/console/employees': 'status',
  '/console/timesheets': 'status',
  '/console/expenses': 'status',
  '/console/change-requests': 'status',
  '/console/documents': 'expires',
  '/console/accounts': 'status',
  '/console/hiring': 'checklist',
} as const;

const firstRow = (page: Page) => page.getByRole('grid').locator('[data-row="0"]');

/** The cell of a column in the first row of a wide grid. */
async function cellOf(page: Page, column: string): Promise<Locator> {
  const position = await page.locator(`[data-header="${column}"]`).getAttribute('data-column');
  return firstRow(page).locator(`[data-column="${position}"]`);
}

/**
 * Waits until both ends and the middle of what the first row shows of its status are drawn, below nothing else, and
 * nothing is cut off. It is in a column, or at the end of the first of two lines.
 */
async function seesStatus(page: Page, column: string): Promise<void> {
  const isSeen = () =>
    page.getByRole('grid').evaluate((grid, id) => {
      const position = grid.querySelector(`[data-header="${id}"]`)?.getAttribute('data-column');
      const marks = grid.querySelectorAll('[data-row="0"] [data-line="mark"]');
      const cell =
        [...marks].at(-1) ?? grid.querySelector(`[data-row="0"] [data-column="${position}"]`);
      const content = cell?.firstElementChild;
      if (!content || content.scrollWidth > content.clientWidth + 1) return false;
      const shown = content.firstElementChild ?? content;
      const { left, right, top, bottom, width } = shown.getBoundingClientRect();
      if (width < 8) return false;
      return [left + 2, (left + right) / 2, right - 2].every((x) =>
        content.contains(grid.ownerDocument.elementFromPoint(x, (top + bottom) / 2)),
      );
    }, column);
  await expect.poll(isSeen, { timeout: 10_000 }).toBe(true);
}

journey(
  'the status of a row is in sight in every list: at a desk, next to a panel, and on a phone',
  async ({ arrive, people }) => {
    const page = await arrive(people.admin, '/console');
    for (const [path, column] of Object.entries(lists)) {
      await page.setViewportSize({ width: 1024, height: 768 });
      await page.goto(path);
      await seesStatus(page, column);
      // What is no link opens the record.
      await (await cellOf(page, column)).click();
      await sees(page.getByRole('complementary'));
      await seesStatus(page, column);

      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(path);
      await sees(firstRow(page).locator('[data-line="mark"]'));
      await seesStatus(page, column);
    }
  },
);

journey(
  'the reason why a button is disabled takes the pointer from nothing that it stands over',
  async ({ office, arrive, people }) => {
    const [client, worker] = [await office.client(), await office.candidate('Ingrid')];
    await office.placed(worker, client, { startDate: '2026-01-12' });
    const page = await arrive(people.allIn, '/console');
    for (const width of [1440, 1024, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(`/console/hiring/${worker.id}`);
      const hire = page.getByRole('complementary').getByRole('button', { name: /^Hire/ });
      await sees(hire);
      await hire.hover();
      const reason = page.getByRole('tooltip');
      await sees(reason);
      expect(await takenFrom(reason.first())).toEqual([]);
    }
  },
);

/** What can be pressed or typed into and is covered by it, by name. */
function takenFrom(reason: Locator): Promise<string[]> {
  return reason.evaluate((tooltip) => {
    const page = tooltip.ownerDocument;
    const over = tooltip.getBoundingClientRect();
    return [...page.querySelectorAll('button, a[href], input, textarea')].flatMap((control) => {
      const box = control.getBoundingClientRect();
      const [left, right] = [Math.max(box.left, over.left), Math.min(box.right, over.right)];
      const [top, bottom] = [Math.max(box.top, over.top), Math.min(box.bottom, over.bottom)];
      if (left >= right || top >= bottom) return [];
      const drawn = page.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return tooltip.contains(drawn) ? [control.textContent ?? ''] : [];
    });
  });
}
