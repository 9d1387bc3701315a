import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { accessibilityFindings } from './accessibility.ts';
import { journey } from './journey.ts';
import type { Office } from './office.ts';
import { sees } from './sight.ts';

/** A screen to check: its address, what to do there first, and what shows that it is rendered. */
export interface Look {
  path: string;
  act?: (page: Page) => Promise<unknown>;
  drawn: (page: Page) => ReturnType<Page['locator']>;
  overlay?: true;
}

export const dialog = (page: Page) => page.getByRole('dialog');
export const panel = (page: Page) => page.getByRole('complementary').getByRole('tabpanel');
export const firstRow = (page: Page) => page.getByRole('grid').getByRole('row').nth(1);
export const tick = (page: Page) => firstRow(page).getByRole('checkbox').click();

/** One record of each kind, in the states that matter to a screen. */
async function records(office: Office) {
  const client = await office.client();
  const order = await office.jobOrder(client);
  const searching = await office.candidate('Anna-Lena');
  const submission = await office.submitted(searching, order);
  const pending = await office.candidate('Wolfeschlegelsteinhausen Hubert Blaine');
  const waiting = await office.placed(pending, client);
  const worker = await office.candidate('Mehmet');
  const work = await office.placed(worker, client, { startDate: '2026-01-12' });
  await office.hired(worker);
  return { client, order, submission, pending, waiting, worker, work };
}

type Records = Awaited<ReturnType<typeof records>>;

/**
 * A journey through screens of the console: axe finds nothing on any of them.
 *
 * @param area what these screens are, in words
 * @param looksOf the screens, for one record of each kind
 */
export function areAccessible(area: string, looksOf: (at: Records) => Look[]): void {
  journey(
    `${area} can be read and used by everybody`,
    { timeout: 900_000 },
    async ({ office, arrive, people }) => {
      const at = await records(office);
      // An administrator may open every screen.
      const page = await arrive(people.admin, '/console');
      const findings: string[] = [];
      for (const { path, act, drawn, overlay } of looksOf(at)) {
        await page.goto(`/console${path}`);
        await act?.(page);
        await sees(drawn(page));
        const found = await accessibilityFindings(page, overlay);
        findings.push(...found.map((one) => `${path}${act ? ', with more open' : ''}: ${one}`));
      }
      expect(findings).toEqual([]);
    },
  );
}
