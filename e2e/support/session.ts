import type { BrowserContext, Page } from 'playwright-core';
import { graphOf } from './graph.ts';
import { password, type Person } from './people.ts';
import { button, sees } from './sight.ts';

/** Signs a browser in without the form, for journeys that begin later. */
export async function signIn(context: BrowserContext, person: Person): Promise<void> {
  const { companyId, userName, door } = person;
  const { signIn: answer } = await graphOf(context, door)<{ signIn: { __typename: string } }>(
    'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
    { input: { companyId, userName, password } },
  );
  if (answer.__typename !== 'SignedIn') throw new Error(`${userName} was not let in.`);
}

/** Fills in the open sign-in form. */
export async function fillSignIn(
  page: Page,
  { companyId, userName }: Pick<Person, 'companyId' | 'userName'>,
  typed = password,
): Promise<void> {
  await page.getByLabel('Company ID').fill(companyId);
  await page.getByLabel('User name').fill(userName);
  await page.getByLabel('Password', { exact: true }).fill(typed);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** What everybody chooses in place of the password that they were given. */
export const ownPassword = 'a sentence that nobody guesses';

/** Signs in with the password that was given, and chooses another. */
export async function firstSignIn(
  page: Page,
  person: Person & { password: string },
): Promise<void> {
  await page.goto(`/${person.door}`);
  await fillSignIn(page, person, person.password);
  await sees(page.getByRole('heading', { name: 'Choose your own password' }));
  await page.getByLabel('Current password').fill(person.password);
  await page.getByLabel('New password', { exact: true }).fill(ownPassword);
  await page.getByLabel('New password again').fill(ownPassword);
  await button(page, 'Change password').click();
  await sees(page.getByRole('link', { name: 'Account' }));
}
