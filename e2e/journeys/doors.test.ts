import { expect } from 'vitest';
import { phone } from '../support/clock.ts';
import { journey, letSessionEnd } from '../support/journey.ts';
import { hasFocus, press } from '../support/keyboard.ts';
import { password } from '../support/people.ts';
import { quiet } from '../support/quiet.ts';
import { fillSignIn } from '../support/session.ts';
import { button, noLongerSees, sees } from '../support/sight.ts';

const doors = [
  { path: '/ess', who: 'employee', section: 'My data' },
  { path: '/portal', who: 'clientContact', section: 'Orders' },
] as const;

for (const { path, who, section } of doors) {
  journey(
    `whoever signs in at ${path} finds the sections that are open to them, and signs out again`,
    async ({ page, people }) => {
      await page.goto(path);
      await fillSignIn(page, people[who]);
      await sees(
        page.getByText(people[who].agency),
        page.getByRole('navigation').getByRole('link', { name: section }),
      );

      // Their menu opens by keyboard, and gives the focus back.
      await press(page, button(page, /account menu/));
      await hasFocus(page.getByRole('menuitemradio', { name: 'Light' }));
      await page.keyboard.press('Escape');
      await hasFocus(button(page, /account menu/));

      await page.getByRole('navigation').getByRole('link', { name: 'Account' }).click();
      letSessionEnd(page);
      await button(page, 'Sign out').click();
      await sees(page.getByLabel('Company ID'));
    },
  );

  journey(
    `staff is not let in at ${path}, nor whoever belongs there into the console`,
    async ({ page, people }) => {
      await page.goto(path);
      await fillSignIn(page, people.frontOffice);
      await sees(page.getByRole('alert'));
      expect(await page.getByLabel('User name').inputValue()).toBe(people.frontOffice.userName);

      await page.goto('/console');
      await fillSignIn(page, people[who]);
      await sees(page.getByRole('alert'));
    },
  );
}

journey(
  'who comes with a given password chooses an own one before anything else opens',
  async ({ page, people }) => {
    const own = 'a sentence that nobody guesses';
    await page.goto('/console/assignments');
    await fillSignIn(page, people.newcomer);
    await sees(page.getByRole('heading', { name: 'Choose your own password' }));

    await page.getByLabel('Current password').fill(password);
    await page.getByLabel('New password', { exact: true }).fill('too short');
    await page.getByLabel('New password again').fill('too short');
    await button(page, 'Change password').click();
    await sees(page.getByText('Use at least 12 characters.'));

    await page.getByLabel('New password', { exact: true }).fill(own);
    await page.getByLabel('New password again').fill(own);
    await button(page, 'Change password').click();
    await sees(page.getByRole('heading', { name: 'Assignments', level: 1 }));
    // Who signs out while the list and what follows it are still on their way lets the server refuse it.
    await sees(page.getByRole('grid').getByRole('row').nth(1));
    await quiet(page);

    // From now on the new password is valid, and the given one is not.
    await button(page, /account menu/).click();
    letSessionEnd(page);
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await fillSignIn(page, people.newcomer, password);
    await sees(page.getByRole('alert'));
    await fillSignIn(page, people.newcomer, own);
    await sees(button(page, /account menu/));
    await noLongerSees(page.getByRole('heading', { name: 'Choose your own password' }));
  },
);

journey('no name of the demo’s accounts is cut off on a phone', async ({ open }) => {
  const page = await open(phone);
  const as = 'back office, who approves what the first person of the back office has prepared';
  const account = { door: 'console', companyId: 'lakeshore', userName: 'kenji', as, password };
  await page.route('**/graphql', async (route) => {
    const { operationName } = route.request().postDataJSON() as { operationName: string };
    if (operationName !== 'DemoAccounts') return route.fallback();
    const accounts = [{ __typename: 'DemoAccount', ...account }];
    return route.fulfill({ json: { data: { demoAccounts: accounts } } });
  });
  await page.goto('/console');
  const name = page.getByText(/^Back office, who approves/);
  await sees(name);
  const isWhole = await name.evaluate(
    ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
      scrollWidth <= clientWidth && scrollHeight <= clientHeight,
  );
  expect(isWhole).toBe(true);
  const { x, width } = (await name.locator('xpath=ancestor::button').boundingBox())!;
  expect(x + width).toBeLessThanOrEqual(phone.width);
});
