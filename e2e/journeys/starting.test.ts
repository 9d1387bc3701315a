import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { getPriority } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { databaseServer, isRunning, processesOf, startedBy } from '../support/processes.ts';
import { answers, newDataDir, startProduct, type Product } from '../support/product.ts';
import { ask, signedIn } from '../support/product-graph.ts';

const TEN_SECONDS = 10_000;
/** Far more than it takes to start: what is slow on a busy machine is not wrong. */
const A_MINUTE = 60_000;

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

/** The processes of the product's PostgreSQL for connections of the application. */
async function connectionsOfApplication(): Promise<number[]> {
  return startedBy(await databaseServer(dataDir), 'postgres: stint_app');
}

/** @returns what the work results in, and how many milliseconds it took */
async function timed<Result>(work: () => Promise<Result>): Promise<[Result, number]> {
  const begun = performance.now();
  return [await work(), performance.now() - begun];
}

test('Ctrl-C stops the server and its database, and the next start is quicker and uses the same data', async () => {
  const [first, took] = await timed(() => startProduct(dataDir));
  const data = await identity();
  await signedIn(first, 'lakeshore');
  await signedIn(first, 'harborlight');
  await first.stop();
  expect(first.launcher.exitCode).toBe(0);
  expect(await answers(first)).toBe(false);
  await expect(readFile(join(dataDir, 'cluster', 'data', 'postmaster.pid'))).rejects.toThrow();

  const [second, tookAgain] = await timed(() => startProduct(dataDir));
  expect(tookAgain).toBeLessThan(took / 2);
  expect(await identity()).toBe(data);
  await second.stop();
});

test('a newcomer signs in to each app with an account of the demo by one click, and opens a number of the home page', async () => {
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

  for (const [portal, account] of [
    ['ess', 'maria'],
    ['portal', 'paula'],
  ]) {
    const phone = await browser.newPage({
      baseURL: product.address,
      viewport: { width: 390, height: 844 },
    });
    await phone.goto(`/${portal}`);
    const accounts = phone.getByRole('group', { name: 'lakeshore' });
    await accounts.getByRole('button', { name: account, exact: true }).click();
    await phone.keyboard.press('Enter');
    await phone.getByLabel('Company ID').waitFor({ state: 'detached' });
    await phone.getByRole('link', { name: 'Home' }).first().waitFor();
  }
  await browser.close();
  await product.stop();
});

test('what waits for the background is done, though its process was killed', async () => {
  const product = await startProduct(dataDir);
  const jobs = () => processesOf(product, 'job-process');
  await vi.waitUntil(async () => (await jobs()).length === 1, TEN_SECONDS);
  const [killed] = await jobs();
  process.kill(killed!, 'SIGKILL');
  const headers = await signedIn(product, 'lakeshore');
  await importClient(product, headers);
  const [next] = await jobs();
  expect(next).not.toBe(killed);
  // Where both want a processor, requests come first, in PostgreSQL as well.
  const usual = getPriority(product.launcher.pid);
  expect(getPriority(next)).toBeGreaterThan(usual);
  const priorities = async () => new Set((await connectionsOfApplication()).map(getPriority));
  await expect.poll(priorities).toEqual(new Set([usual, getPriority(next)]));

  // It works now, and carries out commands on many records.
  const { data } = await ask<{ candidates: { nodes: { id: string }[] } }>(product, headers, [
    '{ candidates(first: 30, filter: { status: [ACTIVELY_SEARCHING] }) { nodes { id } } }',
  ]);
  const ids = data.candidates.nodes.map(({ id }) => id);
  expect(ids).toHaveLength(30);
  const change = (changed: readonly string[]) =>
    ask<{ result: { changeSetId: string } | null }>(product, headers, [
      `mutation ($input: ChangeCandidateStatusInput!) { result: changeCandidateStatus(input: $input) {
        ... on BulkDone { changeSetId } } }`,
      { input: { ids: changed, status: 'PASSIVE' } },
    ]);
  process.kill(next!, 'SIGSTOP');
  const waiting = change(ids);
  expect((await change(ids.slice(0, 1))).data.result?.changeSetId).toBeTruthy();
  process.kill(next!, 'SIGKILL');
  const { response } = await waiting;
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBeNull();
  // While the next one starts, the process that serves carries them out itself.
  const { changeSetId } = (await change(ids)).data.result!;
  await vi.waitUntil(async () => (await jobs()).length === 1, TEN_SECONDS);
  await importClient(product, headers);
  const { data: undone } = await ask(product, headers, [
    'mutation ($id: ID!) { undo(changeSetId: $id) { __typename } }',
    { id: changeSetId },
  ]);
  expect(undone).toEqual({ undo: { __typename: 'Undone' } });

  const [last] = await jobs();
  await product.stop();
  expect(isRunning(last!)).toBe(false);
});

/** Has a file checked, in the background. */
async function importClient(product: Product, headers: Record<string, string>): Promise<void> {
  const form = new FormData();
  form.append('files', new Blob(['Client name\nKestrel Cold Storage']), 'clients.csv');
  const uploaded = await fetch(`${product.address}/import/upload`, {
    method: 'POST',
    headers,
    body: form,
  });
  const { runId } = (await uploaded.json()) as { runId: string };
  await ask(product, headers, [
    'mutation ($runId: ID!) { checkImport(runId: $runId) { __typename } }',
    { runId },
  ]);
  const query = 'query ($runId: ID!) { importRun(id: $runId) { status } }';
  const status = async () =>
    (await ask<{ importRun: { status: string } }>(product, headers, [query, { runId }])).data
      .importRun.status;
  await expect.poll(status, { timeout: 60_000 }).toBe('CHECKED');
}

test('a killed start ends its processes and does not block the next start', async () => {
  const killed = await startProduct(dataDir);
  const jobs = await processesOf(killed, 'job-process');
  expect(jobs).toHaveLength(1);
  killed.launcher.kill('SIGKILL');
  await once(killed.launcher, 'exit');
  await vi.waitUntil(async () => !(await answers(killed)), TEN_SECONDS);
  await vi.waitUntil(() => !isRunning(jobs[0]!), TEN_SECONDS);

  const next = await startProduct(dataDir);
  expect(await answers(next)).toBe(true);
  await next.stop();
});

test('a killed server and its killed database are started again, and a stopped start leaves no process', async () => {
  const product = await startProduct(dataDir);
  const serverOf = async () => (await processesOf(product, 'main.js'))[0];
  const killServer = async () => {
    const killed = await serverOf();
    process.kill(killed!, 'SIGKILL');
    await vi.waitUntil(async () => ![undefined, killed].includes(await serverOf()), TEN_SECONDS);
  };
  await killServer();
  const isReady = () =>
    fetch(`${product.address}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  await vi.waitUntil(isReady, A_MINUTE);
  const headers = await signedIn(product, 'lakeshore');
  expect(product.printed()).toContain('Stint was ended by SIGKILL and is started again.');
  await importClient(product, headers);

  // Both processes find the next one: the second checks files again.
  const database = await databaseServer(dataDir);
  process.kill(database, 'SIGKILL');
  await vi.waitUntil(async () => ![0, database].includes(await databaseServer(dataDir)), A_MINUTE);
  await vi.waitUntil(isReady, A_MINUTE);
  await importClient(product, headers);

  // The next one is stopped while it starts, when it cannot stop its database itself.
  await killServer();
  await product.stop();
  expect(product.launcher.exitCode).toBe(0);
  expect(await databaseServer(dataDir)).toBe(0);
});
