import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { peopleOf } from '../support/people.ts';
import { databasePort, databaseServer, processesOf } from '../support/processes.ts';
import { newDataDir, startProduct, type Product } from '../support/product.ts';
import { ask, signedIn } from '../support/product-graph.ts';
import { signIn } from '../support/session.ts';
import { noLongerSees, sees } from '../support/sight.ts';

const makeAgencies = fileURLToPath(new URL('../support/make-agencies.ts', import.meta.url));
/** Far more than it takes: what is slow on a busy machine is not wrong. */
const A_MINUTE = 60_000;

let dataDir: string;
let product: Product;
let headers: Record<string, string>;

beforeAll(async () => {
  dataDir = await newDataDir();
  product = await startProduct(dataDir, { STINT_DEMO: 'off' });
  await promisify(execFile)(process.execPath, [makeAgencies, dataDir, 'killed']);
  headers = await signedIn(product, 'killed');
});
afterAll(async () => {
  await product.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const graph = async <Data>(query: string, variables?: object) =>
  (await ask<Data>(product, headers, [query, variables])).data;

const serverProcess = async () => (await processesOf(product, 'main.js'))[0];

const isReady = () =>
  fetch(`${product.address}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );

/** How often the server has said to a writer that something is stored, and how the writer is stopped. */
interface Writer {
  stored: number;
  stop(): Promise<void>;
}

/**
 * Writes until it is stopped, whatever happens to the server.
 *
 * @param write answers whether the server said that it is stored
 */
function keepWriting(write: (n: number) => Promise<boolean>): Writer {
  const stopping = new AbortController();
  const writer = {
    stored: 0,
    stop() {
      stopping.abort();
      return done;
    },
  };
  const writeAll = async () => {
    for (let n = 0; !stopping.signal.aborted; n += 1) {
      if (await write(n).catch(() => false)) writer.stored += 1;
      else await pause(20);
    }
  };
  const done = writeAll();
  return writer;
}

const CREATE = `mutation ($input: CreateClientInput!) { result: createClient(input: $input) { __typename } }`;
const CHANGE = `mutation ($input: ChangeCandidateStatusInput!) { result: changeCandidateStatus(input: $input) { __typename } }`;

/** All clients, with the actions of their histories. */
async function allClients(): Promise<Map<string, string[]>> {
  const clients = new Map<string, string[]>();
  for (let after: string | null = null; ;) {
    const { page }: { page: Page } = await graph(
      `query ($after: String) { page: clients(first: 25, after: $after) {
        nodes { name timeline { action } } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    for (const { name, timeline } of page.nodes)
      clients.set(
        name,
        timeline.map(({ action }) => action),
      );
    if (!page.pageInfo.hasNextPage) return clients;
    after = page.pageInfo.endCursor;
  }
}
interface Page {
  nodes: { name: string; timeline: { action: string }[] }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

async function statusesOf(ids: readonly string[]): Promise<string[]> {
  const { candidates } = await graph<{ candidates: { nodes: { id: string; status: string }[] } }>(
    '{ candidates(first: 50) { nodes { id status } } }',
  );
  return candidates.nodes.filter(({ id }) => ids.includes(id)).map(({ status }) => status);
}

test('a server killed under load comes back with all that it acknowledged, and nothing half written', async () => {
  const { candidates } = await graph<{ candidates: { nodes: { id: string }[] } }>(
    '{ candidates(first: 10, filter: { status: [ACTIVELY_SEARCHING] }) { nodes { id } } }',
  );
  const ids = candidates.nodes.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(2);
  const stored: string[] = [];
  const result = async (query: string, input: object) =>
    (await graph<{ result: { __typename: string } }>(query, { input })).result.__typename;
  const writers = [0, 1, 2, 3].map((writer) =>
    keepWriting(async (n) => {
      const name = `Load ${writer} ${n}`;
      if ((await result(CREATE, { name })) !== 'ClientCreated') return false;
      stored.push(name);
      return true;
    }),
  );
  const changeTogether = async (n: number) =>
    (await result(CHANGE, { ids, status: n % 2 ? 'ACTIVELY_SEARCHING' : 'PASSIVE' })) ===
    'BulkDone';

  for (let times = 0; times < 2; times += 1) {
    const together = keepWriting(changeTogether);
    const busy = [...writers, together];
    const before = busy.map((writer) => writer.stored);
    const isBusy = () => busy.every((writer, i) => writer.stored > before[i]! + 3);
    await vi.waitUntil(isBusy, { timeout: A_MINUTE, interval: 20 });
    const killed = await serverProcess();
    process.kill(killed!, 'SIGKILL');
    await together.stop();
    await vi.waitUntil(async () => ![undefined, killed].includes(await serverProcess()), A_MINUTE);
    await vi.waitUntil(isReady, A_MINUTE);
    // All of them have what the last command gave them, or what the one before did.
    const statuses = await statusesOf(ids);
    expect(statuses).toHaveLength(ids.length);
    expect(new Set(statuses).size).toBe(1);
  }
  await Promise.all(writers.map((writer) => writer.stop()));

  const clients = await allClients();
  expect(stored.filter((name) => !clients.has(name))).toEqual([]);
  const written = [...clients].filter(([name]) => name.startsWith('Load '));
  // Those whose answer was lost are there with their history, or not at all.
  expect(written.filter(([, actions]) => actions.join() !== 'created')).toEqual([]);
});

test('a page that is open says that the server is away, and goes on by itself when it is back', async () => {
  const browser = await openBrowser();
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ baseURL: product.address });
  await signIn(context, peopleOf('killed').allIn);
  const page = await context.newPage();
  let pages = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) pages += 1;
  });
  const open = (name: string) =>
    page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
  const away = page.getByRole('alert').filter({ hasText: 'The server can’t be reached' });
  await page.goto('/console/contacts');
  const contact = page.getByRole('row').nth(1);
  await sees(contact);
  await open('Clients');
  await sees(page.getByRole('heading', { level: 1, name: 'Clients' }));

  process.kill((await serverProcess())!, 'SIGKILL');
  await open('Contacts');
  // What was read before is still there.
  await sees(away, contact);
  await noLongerSees(away);
  await open('Clients');
  await graph(CREATE, { input: { name: 'A client since then' } });
  await sees(page.getByText('A client since then'));
  expect(pages).toBe(1);
});

test('a server whose database is lost for good says so and ends, and the next one has all data', async () => {
  const { result } = await graph<{ result: { __typename: string } }>(CREATE, {
    input: { name: 'Kept in the end' },
  });
  expect(result.__typename).toBe('ClientCreated');
  const server = await serverProcess();
  const port = await databasePort(dataDir);
  const intruder = createServer((socket) => socket.destroy());
  onTestFinished(() => void intruder.close());
  process.kill(await databaseServer(dataDir), 'SIGKILL');
  const takePort = () => once(intruder.listen(port, '127.0.0.1'), 'listening');
  await vi.waitFor(takePort, { timeout: 10_000, interval: 1 });

  await vi.waitUntil(async () => ![undefined, server].includes(await serverProcess()), A_MINUTE);
  expect(product.printed()).toContain(
    `PostgreSQL ended and could not be started again. Another program has taken its port, ${port}.`,
  );
  expect(product.printed()).toContain('Stint ended with code 1 and is started again.');
  await vi.waitUntil(isReady, A_MINUTE);
  expect([...(await allClients()).keys()]).toContain('Kept in the end');
});
