import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from '../../src/application/routes.ts';
import type { GraphClient } from '../support/graph-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let agency: AgencyRows;
let client: GraphClient;
let address: string;
const lines: string[] = [];

beforeAll(async () => {
  api = await createTestApi({
    routes,
    logLevel: 'trace',
    logTo: { write: (line) => lines.push(line) },
  });
  agency = await api.createAgency();
  client = await api.clientFor(agency, 'ADMIN');
  await api.app.listen({ port: 0, host: '127.0.0.1' });
  address = `http://127.0.0.1:${(api.app.server.address() as AddressInfo).port}`;
});
afterAll(() => api.close());

/** The lines that came of this, once the last of them is there. */
async function logOf(doing: () => Promise<unknown>, last = 'request'): Promise<string> {
  const before = lines.length;
  await doing();
  await expect.poll(() => lines.slice(before).join('')).toContain(`"msg":"${last}"`);
  return lines.slice(before).join('');
}

const own = () => ({ 'x-stint-door': 'console', cookie: client.cookie });
const json = { 'content-type': 'application/json' };
const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { ...json, ...own(), ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const CREATE_CONTACT = `mutation ($input: CreateContactInput!) {
  createContact(input: $input) { __typename } }`;
const contact = async () => ({
  clientId: `cli_${(await agency.client()).id}`,
  firstName: 'Quentin',
  lastName: 'Sesame',
  email: 'quentin@sesame.example',
});

/** What may stand in no line, whatever was done: people, what they typed, what lets them in. */
function expectNothingOf(log: string) {
  for (const word of [
    'quentin',
    'sesame',
    'open-this',
    client.token!,
    client.token!.split('.')[1]!,
  ])
    expect(log.toLowerCase()).not.toContain(word.toLowerCase());
}

test.each<[string, () => Promise<unknown>]>([
  [
    'the question of an address',
    () =>
      fetch(`${address}/export/contacts.csv?filter={"search":"sesame"}&door=console`, {
        headers: own(),
      }),
  ],
  ['the question of a page that is not there', () => fetch(`${address}/nowhere?email=sesame`)],
  [
    'a query in an address',
    () =>
      fetch(
        `${address}/graphql?query={contacts(filter:{search:"sesame"}){totalCount}}&variables={"quentin":"sesame"}`,
        { headers: { ...own(), ...json } },
      ),
  ],
  ['variables', async () => post({ query: CREATE_CONTACT, variables: { input: await contact() } })],
  [
    'variables of the wrong type',
    () =>
      post({ query: CREATE_CONTACT, variables: { input: { email: 'quentin@sesame.example' } } }),
  ],
  ['a body that cannot be read', () => post('{"password":"sesame')],
  [
    'passwords',
    () =>
      client.signIn({
        companyId: 'sesame',
        userName: 'quentin@sesame.example',
        password: 'open-this',
      }),
  ],
  [
    'an Authorization header and another cookie',
    () =>
      post(
        { query: '{ viewer { kind } }' },
        { authorization: 'Bearer open-this', cookie: `stint_console=${agency.id}.open-this` },
      ),
  ],
])('the log tells nothing of %s', async (_what, doing) => {
  const log = await logOf(doing);
  expect(log).toMatch(/"method":"(GET|POST)","url":"\/[^?"]*","status":\d+/);
  expectNothingOf(log);
});

test.each([
  ['a row that a constraint refuses', 'CHECK (email IS NULL) NOT VALID'],
  ['a text that is no number', 'CHECK ((last_name::text)::int > 0) NOT VALID'],
])('nor what broke on the way, of which it tells where: %s', async (_what, constraint) => {
  await api.database.sql(`ALTER TABLE contact ADD CONSTRAINT breaks ${constraint}`);
  const body = { query: CREATE_CONTACT, variables: { input: await contact() } };
  const log = await logOf(async () => expect((await post(body)).status).toBe(200), 'unforeseen');
  await api.database.sql('ALTER TABLE contact DROP CONSTRAINT breaks');
  expectNothingOf(log);
  expect(log).toMatch(/"code":"\w{5}"/);
  expect(log).toContain('create-record.commands.ts');
});
