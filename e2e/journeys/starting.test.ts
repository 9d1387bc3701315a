import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { password, peopleOf } from '../support/people.ts';
import { answers, newDataDir, startProduct, type Product } from '../support/product.ts';

const TEN_SECONDS = 10_000;

/** One directory for all tests, because the first start in it creates the demo agencies. */
let dataDir: string;
beforeAll(async () => {
  dataDir = await newDataDir();
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

/** The cluster's password is created once: the same password means the same data. */
function identity(): Promise<string> {
  return readFile(join(dataDir, 'cluster', 'password'), 'utf8');
}

/** Whether this account of the demo is let in, as the README promises. */
async function letsIn({ address }: Product, companyId: string): Promise<boolean> {
  const { userName, door } = peopleOf(companyId).admin;
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-stint-door': door },
    body: JSON.stringify({
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
      variables: { input: { companyId, userName, password } },
    }),
  });
  const { data } = (await response.json()) as { data: { signIn: { __typename: string } } };
  return data.signIn.__typename === 'SignedIn';
}

test('Ctrl-C stops the server and its database, and the next start is quick and uses the same data', async () => {
  const first = await startProduct(dataDir);
  const data = await identity();
  expect(await letsIn(first, 'lakeshore')).toBe(true);
  expect(await letsIn(first, 'harborlight')).toBe(true);
  await first.stop();
  expect(first.launcher.exitCode).toBe(0);
  expect(await answers(first)).toBe(false);
  await expect(readFile(join(dataDir, 'cluster', 'data', 'postmaster.pid'))).rejects.toThrow();

  const begun = Date.now();
  const second = await startProduct(dataDir);
  expect(Date.now() - begun).toBeLessThan(TEN_SECONDS);
  expect(await identity()).toBe(data);
  await second.stop();
});

test('a newcomer signs in with an account of the demo by one click, and opens a number of the home page', async () => {
  const product = await startProduct(dataDir);
  const browser = await openBrowser();
  const page = await browser.newPage({ baseURL: product.address });
  await page.goto('/console');
  await page
    .getByRole('group', { name: 'lakeshore' })
    .getByRole('button', { name: 'Back office', exact: true })
    .click();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Home', level: 1 }).waitFor();
  const number = page.getByRole('link', { name: /^People to hire: / });
  const counted = Number(await number.textContent());
  expect(counted).toBeGreaterThan(0);
  await number.click();
  const grid = page.getByRole('grid', { name: 'Candidates in Hiring Management' });
  await expect.poll(() => grid.getAttribute('aria-rowcount')).toBe(String(counted + 1));
  await browser.close();
  await product.stop();
});

test('a killed start ends its server and does not block the next start', async () => {
  const killed = await startProduct(dataDir);
  killed.launcher.kill('SIGKILL');
  await once(killed.launcher, 'exit');
  await vi.waitUntil(async () => !(await answers(killed)), TEN_SECONDS);

  const next = await startProduct(dataDir);
  expect(await answers(next)).toBe(true);
  await next.stop();
});
