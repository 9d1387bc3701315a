import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { accessibilityFindings } from '../support/accessibility.ts';
import { agencyFiles } from '../support/import-files.ts';
import { journey } from '../support/journey.ts';
import type { Office } from '../support/office.ts';
import { quiet } from '../support/quiet.ts';
import { fillSignIn, signIn } from '../support/session.ts';
import { button, sees } from '../support/sight.ts';

/** A screen to check: its address, what to do there first, and what shows that it is rendered. */
interface Look {
  path: string;
  act?: (page: Page) => Promise<unknown>;
  drawn: (page: Page) => ReturnType<Page['locator']>;
  overlay?: true;
}

const dialog = (page: Page) => page.getByRole('dialog');
const panel = (page: Page) => page.getByRole('complementary').getByRole('tabpanel');
const firstRow = (page: Page) => page.getByRole('grid').getByRole('row').nth(1);
const tick = (page: Page) => firstRow(page).getByRole('checkbox').click();

/** The first record, with this tab in its panel. */
async function openTab(page: Page, tab: string): Promise<void> {
  await firstRow(page).getByRole('gridcell').first().click();
  await sees(panel(page));
  const address = new URL(page.url());
  address.searchParams.set('panel', tab);
  await page.goto(address.href);
}

/** The address of a list of tasks, whosever they are. */
const everyones = `filters=${encodeURIComponent(JSON.stringify({ status: ['OPEN'] }))}`;

/** The address of a list of accounts of contacts. */
const contactAccounts = `filters=${encodeURIComponent(JSON.stringify({ kind: ['CLIENT_CONTACT'] }))}`;

const openFirst = (page: Page) => firstRow(page).getByRole('gridcell').nth(1).click();

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

const areas: Record<string, (at: Records) => Look[]> = {
  'the CRM': ({ order, client, worker, submission, waiting }) => [
    { path: `/job-orders?search=${order.name}`, drawn: firstRow },
    { path: `/job-orders/${order.id}?search=${order.name}`, drawn: panel },
    { path: `/job-orders?panel=new&search=${order.name}`, drawn: dialog, overlay: true },
    { path: `/submissions/${order.id}`, drawn: firstRow },
    { path: `/submissions/${waiting.order.id}?panel=${waiting.placementId}`, drawn: panel },
    {
      path: `/submissions/${waiting.order.id}?panel=${waiting.placementId}`,
      act: (page) => button(page, 'Cancel placement').click(),
      drawn: dialog,
      overlay: true,
    },
    {
      path: `/submissions/${order.id}`,
      act: (page) => button(page, 'Submit candidates').click(),
      drawn: dialog,
      overlay: true,
    },
    {
      path: `/place/${submission}`,
      drawn: (page) => page.getByRole('region', { name: 'What will happen' }),
    },
    { path: `/placements/${waiting.placementId}`, drawn: (page) => page.getByRole('tabpanel') },
    { path: `/candidates?search=${worker.name}`, drawn: firstRow },
    {
      path: `/candidates?search=${worker.name}`,
      act: async (page) => {
        await button(page, 'Views').click();
        await page.getByLabel('Name of this view').fill(`Only ${worker.name}`);
        await page.getByLabel(/^Share with everyone in /).check();
        await button(page, 'Save').click();
        await button(page, `Only ${worker.name}`).click();
      },
      drawn: (page) => page.getByRole('list', { name: 'My views' }),
      overlay: true,
    },
    { path: `/candidates/${worker.id}?search=${worker.name}`, drawn: panel },
    { path: `/candidates/${worker.id}?panel=hr&search=${worker.name}`, drawn: panel },
    {
      path: `/candidates/${worker.id}?panel=edit&search=${worker.name}`,
      drawn: dialog,
      overlay: true,
    },
    {
      path: `/candidates/${worker.id}?search=${worker.name}`,
      act: (page) => button(page, 'Mark do not place').click(),
      drawn: dialog,
      overlay: true,
    },
    {
      path: `/candidates/${worker.id}?search=${worker.name}`,
      act: async (page) => {
        await button(page, /^Log activity/).click();
        await page.getByRole('textbox', { name: 'Text' }).fill('Likes the new site.');
        await page.getByRole('checkbox', { name: 'Pin to the record' }).click();
      },
      drawn: dialog,
      overlay: true,
    },
    {
      path: `/candidates/${worker.id}?panel=timeline&search=${worker.name}`,
      act: async (page) => {
        await button(page, /^Log activity/).click();
        await page.getByRole('textbox', { name: 'Text' }).fill('Likes the new site.');
        await page.getByRole('checkbox', { name: 'Pin to the record' }).click();
        await dialog(page).getByRole('button', { name: 'Log activity' }).click();
        await sees(button(page, 'Change this activity'));
      },
      drawn: panel,
    },
    { path: '/activities', drawn: firstRow },
    { path: '/mentions', drawn: (page) => page.getByRole('grid', { name: 'Mentions' }) },
    { path: `/clients?search=${client.name}`, drawn: firstRow },
    { path: `/clients/${client.id}?search=${client.name}`, drawn: panel },
    {
      path: `/clients/${client.id}?panel=edit&search=${client.name}`,
      drawn: dialog,
      overlay: true,
    },
    { path: '/contacts?search=Meridian', drawn: firstRow },
    { path: '/contacts?panel=new&search=Meridian', drawn: dialog, overlay: true },
    { path: '/locations?search=Meridian', drawn: firstRow },
    { path: '/locations?panel=new&search=Meridian', drawn: dialog, overlay: true },
    { path: `/tasks?${everyones}`, drawn: firstRow },
    {
      path: `/tasks?${everyones}`,
      act: (page) => firstRow(page).getByRole('gridcell').nth(1).click(),
      drawn: panel,
    },
    {
      path: `/tasks?${everyones}`,
      act: async (page) => {
        await tick(page);
        await button(page, 'Mark as done').click();
      },
      drawn: (page) => dialog(page).getByRole('list'),
      overlay: true,
    },
    { path: '/tasks?panel=new', drawn: dialog, overlay: true },
    {
      path: `/candidates/${worker.id}?panel=tasks&search=${worker.name}`,
      act: async (page) => {
        await button(panel(page), 'New task').click();
        await dialog(page).getByRole('textbox', { name: 'What has to be done' }).fill('Call back');
        await button(dialog(page), 'Add task').click();
      },
      drawn: (page) => page.getByRole('list', { name: 'Open tasks' }),
    },
  ],
  'the back office': ({ pending, worker, work }) => [
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
    { path: '/mails', drawn: (page) => page.getByRole('grid', { name: 'Mail' }) },
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
  ],
  'user management': ({ worker }) => [
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
  ],
  'what every screen has': ({ worker }) => [
    { path: '/home', drawn: (page) => page.getByRole('link', { name: /^People to hire: / }) },
    {
      path: '/home',
      act: (page) => button(page, 'Help and shortcuts').click(),
      drawn: (page) => dialog(page).getByText('Keyboard shortcuts'),
      overlay: true,
    },
    { path: '/nowhere', drawn: (page) => page.getByRole('heading', { level: 1 }) },
    {
      path: `/assignments?search=${worker.name}`,
      act: (page) => page.getByRole('button', { name: /Search or jump to/ }).click(),
      drawn: (page) => dialog(page).getByText('Job orders'),
      overlay: true,
    },
    {
      path: `/assignments?search=${worker.name}`,
      act: (page) => button(page, /account menu/).click(),
      drawn: (page) => page.getByRole('menu'),
      overlay: true,
    },
    {
      path: `/assignments?search=${worker.name}`,
      act: async (page) => {
        await button(page, /account menu/).click();
        await page.getByRole('menuitem', { name: 'Sessions' }).click();
      },
      drawn: (page) => dialog(page).getByText('This device'),
      overlay: true,
    },
    {
      path: `/assignments?search=${worker.name}`,
      act: async (page) => {
        await button(page, /account menu/).click();
        await page.getByRole('menuitem', { name: 'Change password' }).click();
      },
      drawn: dialog,
      overlay: true,
    },
    {
      path: `/assignments?search=${worker.name}`,
      act: async (page) => {
        await button(page, /account menu/).click();
        await page.getByRole('menuitem', { name: 'One-time codes' }).click();
      },
      drawn: dialog,
      overlay: true,
    },
    {
      path: `/assignments?search=${worker.name}`,
      act: (page) =>
        page.getByRole('group', { name: 'Filters' }).getByRole('button').first().click(),
      drawn: (page) => page.getByRole('checkbox', { name: 'Closed' }),
      overlay: true,
    },
    {
      path: `/assignments?search=${worker.name}`,
      act: (page) => button(page, 'Views').click(),
      drawn: (page) => page.getByText(/view/i).last(),
      overlay: true,
    },
  ],
};

for (const [area, looksOf] of Object.entries(areas)) {
  journey(
    `${area} can be read and used by everybody`,
    { timeout: 300_000 },
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

/** The screens of the portals, for somebody who has all sections. */
const portals = [
  {
    who: 'employee',
    paths: [
      '/assignments',
      '/my-data',
      '/my-data/personal-information',
      '/my-data/tax-withholding',
      '/my-data/direct-deposit',
      '/documents',
      '/account',
    ],
  },
  {
    who: 'clientContact',
    paths: ['/orders', '/orders/new', '/assignments', '/report', '/account'],
  },
] as const;

for (const { who, paths } of portals) {
  journey(
    `the portal of the ${who} can be read and used by everybody`,
    { timeout: 300_000 },
    async ({ arrive, people }) => {
      const { door } = people[who];
      const page = await arrive(people[who], `/${door}`);
      const findings: string[] = [];
      const look = async (name: string) => {
        await sees(page.getByRole('heading', { level: 1 }));
        await quiet(page);
        const found = await accessibilityFindings(page);
        findings.push(...found.map((one) => `${door}${name}: ${one}`));
      };
      for (const path of paths) {
        await page.goto(`/${door}${path}`);
        await look(path);
      }
      if (who === 'clientContact') {
        await page.goto('/portal/orders');
        await page.getByRole('table', { name: 'Orders' }).getByRole('link').first().click();
        await sees(page.getByRole('heading', { name: 'Scheduled people' }));
        await look('/orders/…');
      }
      expect(findings).toEqual([]);
    },
  );
}

journey('all three doors can be read and used by everybody', async ({ page, open, people }) => {
  const findings: string[] = [];
  for (const path of ['/console', '/ess', '/portal']) {
    await page.goto(path);
    await sees(page.getByLabel('Company ID'));
    findings.push(...(await accessibilityFindings(page)).map((one) => `${path}: ${one}`));
  }
  for (const door of ['/console', '/ess', '/portal']) {
    await page.goto(`${door}/choose-password#none`);
    await page.reload();
    await sees(page.locator('input[autocomplete="new-password"]').first());
    findings.push(...(await accessibilityFindings(page)).map((one) => `${door}, link: ${one}`));
  }
  await page.goto('/console');
  await button(page, 'Forgot password?').click();
  await sees(button(page, 'Send link'));
  findings.push(...(await accessibilityFindings(page)).map((one) => `forgotten: ${one}`));
  for (const person of [people.employee, people.clientContact]) {
    const inside = await open();
    await signIn(inside.context(), person);
    for (const path of ['', '/password']) {
      await inside.goto(`/${person.door}${path}`);
      await sees(inside.getByRole('heading', { level: 1 }));
      const found = await accessibilityFindings(inside);
      findings.push(...found.map((one) => `${person.door}${path}: ${one}`));
    }
  }
  await page.goto('/console');
  await fillSignIn(page, { ...people.frontOffice, userName: 'nobody' });
  await sees(page.getByRole('alert'));
  findings.push(...(await accessibilityFindings(page)).map((one) => `refused: ${one}`));
  expect(findings).toEqual([]);
});
