import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { accessibilityFindings } from '../support/accessibility.ts';
import { phone, punchesOf, touch } from '../support/clock.ts';
import { graphOf } from '../support/graph.ts';
import { journey, letSessionEnd } from '../support/journey.ts';
import { employeeAccount } from '../support/portal-accounts.ts';
import { fillSignIn, firstSignIn, ownPassword } from '../support/session.ts';
import { sees } from '../support/sight.ts';

journey(
  'somebody clocks in, loses the network, takes a break and clocks out, and all of it arrives once, in order',
  async ({ office, arrive, open, people }) => {
    const worker = await office.candidate('Nadia');
    const { assignmentId } = await office.placed(worker, await office.client(), {
      startDate: '2026-01-12',
    });
    await office.hired(worker);
    await office.approved(assignmentId);
    const admin = await arrive(people.admin, '/console');
    const ask = graphOf(admin.context());
    const employee = { ...people.employee, ...(await employeeAccount(worker, ['timeClock'], ask)) };

    const page = await open(phone);
    await firstSignIn(page, employee);
    await touch(page, 'Clock in');
    await sees(page.getByRole('heading', { name: 'Working' }));
    await expect.poll(() => punchesOf(assignmentId, ask)).toEqual([['IN', false]]);
    expect(await isWiderThanPhone(page)).toBe(false);
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');

    await page.context().setOffline(true);
    await touch(page, 'Start break');
    await sees(page.getByText('1 punch not sent yet'));
    await page.reload();
    await sees(page.getByRole('heading', { name: 'Clock without a network' }));
    expect(await accessibilityFindings(page)).toEqual([]);
    await touch(page, 'Clock out');
    await sees(page.getByText('2 punches not sent yet'));
    expect(await isWiderThanPhone(page)).toBe(false);

    // The session is over by the time the network is back.
    letSessionEnd(page);
    await page.context().clearCookies();
    await page.context().setOffline(false);
    await fillSignIn(page, employee, ownPassword);
    await sees(page.getByRole('heading', { name: 'Not clocked in' }));
    await expect
      .poll(() => punchesOf(assignmentId, ask))
      .toEqual([
        ['IN', false],
        ['BREAK_START', true],
        ['OUT', true],
      ]);
  },
);

const isWiderThanPhone = (page: Page) =>
  page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth');
