import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from '../support/journey.ts';
import { quiet } from '../support/quiet.ts';
import { signIn } from '../support/session.ts';
import { button, noLongerSees, sees } from '../support/sight.ts';

journey('what is opened without a network is there when it is back', async ({ arrive, people }) => {
  const page = await arrive(people.allIn, '/console/clients');
  await sees(page.getByRole('grid'));
  await page.context().setOffline(true);
  await button(page, 'New client').click();
  await sees(page.getByText('What you opened appears when you are online again.'));
  // The screen is still there.
  await sees(page.getByRole('grid'));
  await page.context().setOffline(false);
  const dialog = page.getByRole('dialog');
  await sees(dialog);
  await noLongerSees(page.getByText('What you opened appears when you are online again.'));
});

journey('after an update nothing that is typed is lost', async ({ arrive, people }) => {
  const page = await arrive(people.admin, '/console/settings');
  const box = page.getByLabel('Show bill amounts to contacts who see timesheets');
  await box.click();
  const wasShown = await box.isChecked();
  // An update removes the parts of the version before.
  await page.route(/\/assets\/.*\.js$/, (route) => route.fulfill({ status: 404, body: '{}' }));
  await page.keyboard.press('ControlOrMeta+K');
  await sees(page.getByText('Reload to continue.'));
  expect(await box.isChecked()).toBe(wasShown);
  await box.click();
});

/** The portal of employees says what its clock keeps. */
const offline = /^You are offline\. (What is on the screen|Punches)/;

const scrollHeight = 'document.documentElement.scrollHeight';

const headers = [
  { path: '/console/clients', who: 'allIn', name: 'Clients' },
  { path: '/ess', who: 'employee' },
  { path: '/portal', who: 'clientContact' },
] as const;

for (const { path, who, ...header } of headers) {
  journey(`without a network, a line above ${path} covers nothing`, async ({ arrive, people }) => {
    const page = await arrive(people[who], path);
    const heading = page.getByRole('heading', { level: 1, ...header }).first();
    await sees(heading);
    const before = await page.evaluate<number>(scrollHeight);
    await page.context().setOffline(true);
    const line = page.getByText(offline);
    await sees(line);
    const [{ y, height }, shown] = [(await line.boundingBox())!, (await heading.boundingBox())!];
    expect(y).toBe(0);
    expect(shown.y).toBeGreaterThanOrEqual(height);
    // The screen gives the space, so that the window does not scroll.
    expect(await page.evaluate<number>(scrollHeight)).toBe(before);
    await page.context().setOffline(false);
    await noLongerSees(line);
  });
}

journey('on a phone, the line is above a record’s panel', async ({ open, office, people }) => {
  const client = await office.client();
  const page = await open({ width: 390, height: 780 });
  await signIn(page.context(), people.allIn);
  await page.goto(`/console/clients/${client.id}`);
  const close = page.getByRole('button', { name: /^Close/ }).first();
  await sees(close);
  await page.context().setOffline(true);
  const line = page.getByText(offline);
  await sees(line);
  const { height } = (await line.boundingBox())!;
  expect((await close.boundingBox())!.y).toBeGreaterThanOrEqual(height);
});

/**
 * As after a deployment: the files that the page names are gone, and those of the page that the server has now are there.
 *
 * @returns how often the page was loaded anew since
 */
async function deploy(page: Page): Promise<() => number> {
  let pages = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) pages += 1;
  });
  // Of the context: the employee portal's service worker asks as well.
  await page
    .context()
    .route(/\/assets\/.*\.js$/, (route) =>
      pages === 0 ? route.fulfill({ status: 404, body: '{}' }) : route.continue(),
    );
  return () => pages;
}

/** A screen that none before it has loaded, as it is called in the navigation and above it. */
const unloaded = [
  { path: '/console/clients', who: 'allIn', name: 'Contacts' },
  { path: '/ess', who: 'employee', name: 'Assignments' },
  { path: '/portal', who: 'clientContact', name: 'Timesheets' },
] as const;

for (const { path, who, name } of unloaded) {
  const screenOf = (page: Page) => ({
    link: page.getByRole('navigation').getByRole('link', { name, exact: true }),
    heading: page.getByRole('heading', { level: 1, name, exact: true }),
    why: page.getByRole('main').getByRole('alert').filter({ hasText: 'What you opened' }),
    content: page.getByRole('main').locator('[role=grid], table, h2, ul').first(),
  });

  journey(
    `without a network, a screen of ${path} that is not loaded says so and opens by itself`,
    async ({ arrive, people }) => {
      const page = await arrive(people[who], path);
      const { link, heading, why, content } = screenOf(page);
      await sees(page.getByRole('heading', { level: 1 }), link);
      await quiet(page);
      await page.context().setOffline(true);
      await link.click();
      await sees(why, heading);
      // Nothing is typed, so nothing is said about it.
      expect(await why.textContent()).toBe(
        'You are offlineWhat you opened appears when you are online again.',
      );
      // The navigation works.
      await page.goBack();
      await noLongerSees(why);
      await page.goForward();
      await sees(why);
      await page.context().setOffline(false);
      await noLongerSees(why);
      await sees(heading, content);
    },
  );

  journey(
    `after a deployment, a screen of ${path} that is not loaded opens by itself`,
    async ({ arrive, people }) => {
      const page = await arrive(people[who], path);
      const { link, heading, content } = screenOf(page);
      await sees(page.getByRole('heading', { level: 1 }), link);
      await quiet(page);
      const reloads = await deploy(page);
      await link.click();
      await expect.poll(reloads).toBe(1);
      await sees(heading, content);
    },
  );
}
