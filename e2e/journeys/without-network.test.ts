import { expect } from 'vitest';
import { journey } from '../support/journey.ts';
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
