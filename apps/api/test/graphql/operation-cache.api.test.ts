import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import type { GraphClient } from '../support/graph-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let agency: AgencyRows;
let staff: GraphClient;
const apollo = vi.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');

beforeAll(async () => {
  api = await createTestApi({ fastReadPath: true });
  agency = await api.createAgency();
  staff = await api.clientFor(agency, 'ALL_IN');
  await agency.client({ name: 'Alder' });
});
afterAll(() => api.close());

const clients = `query Clients($search: String) {
  clients(filter: { search: $search }) { nodes { id name } pageInfo { endCursor } } }`;

test('a query that came before is answered alike, without being parsed again', async () => {
  const first = await staff.send(clients);
  apollo.mockClear();
  const second = await staff.send(clients);
  expect(apollo).not.toHaveBeenCalled();
  const told = ({ status, headers, data, errors }: typeof first) => {
    const { 'cache-control': cache, 'content-type': type } = headers;
    return { status, cache, type, data, errors, length: headers['content-length'] };
  };
  expect(second.data).toMatchObject({ clients: { nodes: [{ name: 'Alder' }] } });
  expect(told(second)).toEqual(told(first));
});

test('the apps are answered in the media type that they prefer', async () => {
  const accept = 'application/graphql-response+json,application/json;q=0.9';
  await staff.send(clients, {}, { accept });
  apollo.mockClear();
  const { headers } = await staff.send(clients, {}, { accept });
  expect(apollo).not.toHaveBeenCalled();
  expect(headers['content-type']).toBe('application/graphql-response+json; charset=utf-8');
});

test('others see what is theirs, with their own values', async () => {
  await staff.send(clients);
  const elsewhere = await api.clientFor(await api.createAgency(), 'ALL_IN');
  expect((await elsewhere.send(clients)).data).toMatchObject({ clients: { nodes: [] } });
  const none = await staff.send(clients, { search: 'Nowhere' });
  expect(none.data).toMatchObject({ clients: { nodes: [] } });
});

test('who may not is refused, also when somebody who may asked before', async () => {
  const { id } = await agency.client();
  const one = `query ($id: ID!) { client(id: $id) { name } }`;
  const variables = { id: globalId('Client', id) };
  await staff.send(one, variables);
  const nobody = api.visitor();
  const { errors, data } = await nobody.send(one, variables);
  expect(data).toBeUndefined();
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
});

test('what goes wrong is told in the same words as the first time', async () => {
  await staff.send(clients);
  const { errors } = await staff.send(clients, { search: 17 });
  expect(errors?.[0]?.message).toBe(
    'Variable "$search" has a value that cannot be used: String cannot represent a non string value.',
  );
});
