import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { accessibilityFindings } from '../support/accessibility.ts';
import { type Graph, graphOf } from '../support/graph.ts';
import { journey, letSessionEnd } from '../support/journey.ts';
import { fillSignIn, firstSignIn, ownPassword } from '../support/session.ts';
import { button, sees } from '../support/sight.ts';

const phone = { width: 360, height: 740 };

journey(
  'somebody clocks in, loses the network, takes a break and clocks out, and all of it arrives once, in order',
  { timeout: 300_000 },
  async ({ office, arrive, open, people }) => {
    const worker = await office.candidate('Nadia');
    const { assignmentId } = await office.placed(worker, await office.client(), {
      startDate: '2026-01-12',
    });
    await office.hired(worker);
    await office.approved(assignmentId);
    const admin = await arrive(people.admin, '/console');
    const ask = graphOf(admin.context());
    const employee = { ...people.employee, ...(await accountOf(worker.name, ask)) };

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

/** The buttons rest for a moment after each touch. */
async function touch(page: Page, name: string): Promise<void> {
  const one = button(page, name);
  await sees(one);
  await expect.poll(() => one.getAttribute('aria-disabled')).toBe('false');
  await one.click();
}

/** Opens the employee portal with the clock alone to somebody who was hired; with what they are given to sign in. */
async function accountOf(
  name: string,
  ask: Graph,
): Promise<{ userName: string; password: string }> {
  const { employees } = await ask<{ employees: { nodes: { id: string }[] } }>(
    'query ($search: String) { employees(first: 1, filter: { search: $search }) { nodes { id } } }',
    { search: name },
  );
  const { issued } = await ask<{
    issued: { outcomes: { userName: string; password: string }[] };
  }>(
    `mutation ($input: CreateEmployeeAccountsInput!) { issued: createEmployeeAccounts(input: $input) {
      ... on AccessIssued { outcomes { userName password } }
    } }`,
    {
      input: {
        employees: [{ employeeId: employees.nodes[0]!.id }],
        preferences: { sections: ['timeClock'] },
      },
    },
  );
  return issued.outcomes[0]!;
}

/** What was punched, as the agency sees it, and whether each had waited on the device. */
async function punchesOf(assignmentId: string, ask: Graph): Promise<[string, boolean][]> {
  const { punches } = await ask<{ punches: { nodes: { kind: string; queued: boolean }[] } }>(
    `query ($id: ID) {
      punches(filter: { assignmentId: $id }, orderBy: { by: TIME, direction: ASC }) {
        nodes { kind queued }
      }
    }`,
    { id: assignmentId },
  );
  return punches.nodes.map(({ kind, queued }) => [kind, queued]);
}

const isWiderThanPhone = (page: Page) =>
  page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth');
