import { expect } from 'vitest';
import { journey } from '../support/journey.ts';
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

journey(
  'after an update nothing that is typed is lost, and the page is loaded anew when nothing is',
  async ({ arrive, people, office }) => {
    const client = await office.client();
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
    await page.unroute(/\/assets\/.*\.js$/);

    const other = await arrive(people.allIn, '/console/clients');
    await sees(other.getByText(client.name));
    let first = true;
    await other.route(/\/assets\/contact-page.*\.js$/, (route) => {
      if (!first) return route.continue();
      first = false;
      return route.fulfill({ status: 404, body: '{}' });
    });
    await other.getByRole('link', { name: 'Contacts' }).click();
    await sees(other.getByRole('grid', { name: 'Contacts' }));
    expect(new URL(other.url()).pathname).toBe('/console/contacts');
  },
);

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
