import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Running, startRunning } from '../../src/application/running.ts';
import { readConfig } from '../../src/server/config.ts';
import { PASSWORD } from '../support/rows.ts';

/** The product as `npm start` runs it: HTTP, and its own PostgreSQL in a new folder. */
export interface Served {
  running: Running;
  dataDir: string;
  stop(): Promise<void>;
}

export async function serve(settings: Record<string, string> = {}): Promise<Served> {
  const dataDir = await mkdtemp(join(tmpdir(), 'stint-served-'));
  const environment = {
    STINT_DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    STINT_DEMO: 'false',
    JOB_PROCESS: 'false',
    ...settings,
  };
  const port = String(await freePort());
  const running = await startRunning(readConfig(['--port', port], environment), () => {});
  return {
    running,
    dataDir,
    stop: async () => {
      await running.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
const door = { 'x-stint-door': 'console' };

/** @returns the headers of requests to the graph as this person */
export async function signIn(
  { address }: Running,
  { companyId }: { companyId: string },
  { userName }: { userName: string },
): Promise<Record<string, string>> {
  const headers = { ...door, 'content-type': 'application/json' };
  const input = { companyId, userName, password: PASSWORD };
  const body = JSON.stringify({ query: SIGN_IN, variables: { input } });
  const signedIn = await fetch(`${address}/graphql`, { method: 'POST', headers, body });
  return { ...headers, cookie: signedIn.headers.getSetCookie()[0]!.split(';')[0]! };
}

/** @returns status and text of the answer of the graph */
export async function ask(
  { address }: Running,
  headers: Record<string, string>,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<{ status: number; text: string }> {
  const body = JSON.stringify({ query, variables });
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body });
  return { status: response.status, text: await response.text() };
}

/** Uploads a file as an import's. @returns the status of the answer */
export async function uploadFile(
  { address }: Running,
  { cookie }: Record<string, string>,
  name: string,
  content: string,
): Promise<number> {
  const body = new FormData();
  body.set('files', new Blob([content]), name);
  const headers = { ...door, cookie: cookie! };
  const response = await fetch(`${address}/import/upload`, { method: 'POST', headers, body });
  await response.arrayBuffer();
  return response.status;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
