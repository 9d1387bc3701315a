import { afterAll, beforeAll, expect, test } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { everythingOfAClient, orders, portalContact } from '../support/portal-contact.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let agency: AgencyRows;

beforeAll(async () => {
  api = await createTestApi();
  agency = await api.createAgency();
});
afterAll(() => api.close());

const COLLEAGUES = '{ contacts(first: 10) { nodes { fullName title } } }';

test.each([
  ['billing alone', { billingManagement: true }],
  ['one location', { ...everythingOfAClient, ...orders('READ'), locationIds: [] }],
])('a contact with %s has no list of colleagues', async (_what, preferences) => {
  const { id: clientId } = await agency.client();
  const colleague = await agency.contact({ clientId, lastName: 'Kept' });
  const { client } = await portalContact(api, agency, clientId, preferences);
  const one = `{ node(id: "${globalId('Contact', colleague.id)}") { ... on Contact { fullName } } }`;
  for (const query of [COLLEAGUES, one]) {
    const { data, errors } = await client.send(query);
    expect(errors?.[0]?.extensions?.['code'], query).toBe('FORBIDDEN');
    expect(JSON.stringify(data ?? null)).not.toContain('Kept');
  }
});

test('orders name those who are on them; who submits orders chooses among all colleagues', async () => {
  const { id: clientId } = await agency.client();
  const rosa = await agency.contact({ clientId, firstName: 'Rosa', lastName: 'Field' });
  await agency.jobOrder({ clientId, contactId: rosa.id, reportsToId: rosa.id });
  const ORDERS = '{ jobOrders(first: 10) { nodes { contactName reportsToName reportsToId } } }';
  const named = {
    contactName: 'Rosa Field',
    reportsToName: 'Rosa Field',
    reportsToId: globalId('Contact', rosa.id),
  };
  const { client: reader } = await portalContact(api, agency, clientId, orders('READ'));
  expect(await reader.ask(ORDERS)).toEqual({ jobOrders: { nodes: [named] } });

  const owner = await agency.staff('FRONT_OFFICE');
  const submits = orders('CREATE', { ownerId: owner.id });
  const { client: submitter } = await portalContact(api, agency, clientId, submits);
  const { contacts } = await submitter.ask<{ contacts: { nodes: { fullName: string }[] } }>(
    COLLEAGUES,
  );
  expect(contacts.nodes.map(({ fullName }) => fullName)).toContain('Rosa Field');
});
