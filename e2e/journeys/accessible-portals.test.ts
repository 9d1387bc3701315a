import { expect } from 'vitest';
import { accessibilityFindings } from '../support/accessibility.ts';
import { journey } from '../support/journey.ts';
import { quiet } from '../support/quiet.ts';
import { fillSignIn, signIn } from '../support/session.ts';
import { button, noLongerSees, sees } from '../support/sight.ts';

/** Without the filter that a list begins with. */
const everyState = 'filters=%7B%7D';

/** The screens of the portals and the lists whose first record is opened, for somebody who has all sections. */
const portals = [
  {
    who: 'employee',
    paths: [
      '/',
      '/clock',
      '/assignments',
      '/schedule',
      '/timesheets',
      '/expenses',
      '/my-data',
      '/my-data/personal-information',
      '/my-data/tax-withholding',
      '/my-data/direct-deposit',
      '/documents',
      '/account',
    ],
    records: ['/timesheets', '/expenses'],
  },
  {
    who: 'clientContact',
    paths: [
      '/whos-working',
      '/whos-working?view=full',
      '/orders',
      '/orders/new',
      '/assignments',
      `/timesheets?${everyState}`,
      `/expenses?${everyState}`,
      '/report',
      '/report/timesheets',
      '/account',
    ],
    records: ['/orders', `/timesheets?${everyState}`, `/expenses?${everyState}`],
  },
] as const;

for (const { who, paths, records } of portals) {
  journey(
    `the portal of the ${who} can be read and used by everybody`,
    { timeout: 900_000 },
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
      for (const list of records) {
        await page.goto(`/${door}${list}`);
        await sees(page.getByRole('heading', { level: 1 }));
        const title = await page.getByRole('heading', { level: 1 }).textContent();
        const first = page.getByRole('main').locator(`a[href^="/${door}${list.split('?')[0]}/"]`);
        await first.first().click();
        await noLongerSees(page.getByRole('heading', { level: 1, name: title!, exact: true }));
        await look(`${list}/…`);
      }
      expect(findings).toEqual([]);
    },
  );
}

journey(
  'all three doors can be read and used by everybody',
  { timeout: 900_000 },
  async ({ page, open, people }) => {
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
  },
);
