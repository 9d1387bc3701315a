import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphClient } from '../support/graph-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let agency: AgencyRows;
let admin: GraphClient;
let frontOffice: GraphClient;
let contact: GraphClient;

beforeAll(async () => {
  api = await createTestApi();
  agency = await api.createAgency();
  [admin, frontOffice] = await Promise.all([
    api.clientFor(agency, 'ADMIN'),
    api.clientFor(agency, 'FRONT_OFFICE'),
  ]);
  const account = await agency.account({
    kind: 'CLIENT_CONTACT',
    contactId: (await agency.contact()).id,
  });
  contact = await api.signedIn(agency, account);
});
afterAll(() => api.close());

/** As GraphiQL asks. */
async function schemaOf(client: GraphClient) {
  const query = getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true });
  return buildClientSchema(await client.ask<IntrospectionQuery>(query));
}

describe('introspection shows what the viewer may use', () => {
  test('all of it to an administrator', async () => {
    const schema = await schemaOf(admin);
    expect(Object.keys(schema.getMutationType()!.getFields())).toContain('updateAgencySettings');
    expect(schema.getType('AgencySettings')).toBeDefined();
  });

  test('no operation, type, field or input to somebody who may not use it', async () => {
    const schema = await schemaOf(frontOffice);
    const mutations = Object.keys(schema.getMutationType()!.getFields());
    expect(mutations).toContain('createCandidate');
    expect(mutations).not.toContain('updateAgencySettings');
    expect(schema.getType('UpdateAgencySettingsInput')).toBeUndefined();
    expect(schema.getType('BackgroundJob')).toBeUndefined();
  });

  test('little to a client contact for whom no section is open', async () => {
    const schema = await schemaOf(contact);
    expect(Object.keys(schema.getTypeMap())).not.toContain('Candidate');
    expect(Object.keys(schema.getTypeMap())).not.toContain('AgencySettings');
    expect(Object.keys(schema.getQueryType()!.getFields())).toEqual(
      expect.arrayContaining(['viewer', 'sessions', 'node']),
    );
    const { __type } = await contact.ask<{ __type: unknown }>(
      '{ __type(name: "Candidate") { name } }',
    );
    expect(__type).toBeNull();
    const { __type: node } = await contact.ask<{ __type: { possibleTypes: { name: string }[] } }>(
      '{ __type(name: "Node") { possibleTypes { name } } }',
    );
    const names = node.possibleTypes.map(({ name }) => name);
    expect(names).toContain('Agency');
    expect(names).not.toContain('Candidate');
  });

  test('also in a fragment and under another name; not together with data', async () => {
    const hidden = `query ($n: String!) { ...Schema } fragment Schema on Query {
      mine: __type(name: $n) { name } }`;
    expect(await contact.ask(hidden, { n: 'Candidate' })).toEqual({ mine: null });
    expect(await admin.ask(hidden, { n: 'Candidate' })).toEqual({ mine: { name: 'Candidate' } });
    const { errors } = await contact.send(
      '{ viewer { kind } ... { __type(name: "Candidate") { name } } }',
    );
    expect(errors?.[0]?.message).toMatch('in an operation of its own');
  });
});

describe('variables that cannot be used', () => {
  const CREATE = `mutation ($input: CreateCandidateInput!) { createCandidate(input: $input) { __typename } }`;

  test.each([
    ['a name that is nearly right', { firstname: 'Quentin' }, /Field "firstname" is not defined/],
    ['a value of another type', { firstName: { secret: 'Quentin' } }, /at "input.firstName"/],
    ['a number for text', { firstName: 4711 }, /String cannot represent a non string value\.$/],
    ['what is no date', { availableFrom: 'Quentin' }, /This is not a Date/],
  ])('%s: no value is repeated, no name suggested', async (_what, part, message) => {
    const input = { firstName: 'Quentin', lastName: 'Sesame', ...part };
    const { errors } = await admin.send(CREATE, { input });
    expect(errors!.map((error) => error.message).join('\n')).toMatch(message);
    expect(errors!.map(({ extensions }) => extensions?.['code'])).toContain('BAD_USER_INPUT');
    expect(JSON.stringify(errors)).not.toMatch(/Quentin|Sesame|4711|Did you mean/);
  });

  test('an enum value and a variable that is left out', async () => {
    const list = `query ($order: ClientOrder) { clients(orderBy: $order) { totalCount } }`;
    const { errors } = await admin.send(list, { order: { by: 'Quentin', direction: 'ASC' } });
    expect(errors?.[0]?.message).toMatch(/It does not exist in "\w+" enum\.$/);
    expect(JSON.stringify(errors)).not.toContain('Quentin');
    const two = { by: 'Quentin" enum. Did you mean "Sesame', direction: 'ASC' };
    const { errors: quoted } = await admin.send(list, { order: two });
    expect(quoted?.[0]?.message).toMatch(/: It does not exist in "\w+" enum\.$/);
    expect(JSON.stringify(quoted)).not.toMatch(/Quentin|Sesame|Did you mean/);
    const { errors: missing } = await admin.send(CREATE, {});
    expect(missing?.[0]?.message).toBe(
      'Variable "$input" of required type "CreateCandidateInput!" was not provided.',
    );
  });
});

describe('the viewer’s agency', () => {
  test('is found by its id, in whatever shape it is asked for', async () => {
    const { viewer } = await contact.ask<{ viewer: { agency: { id: string; name: string } } }>(
      '{ viewer { agency { id name } } }',
    );
    const { id, name } = viewer.agency;
    const NODE = `query ($id: ID!) { node(id: $id) {
      __typename number: id ... on Agency { called: name timeZone } } }`;
    for (const client of [contact, admin, admin]) {
      expect(await client.ask(NODE, { id })).toEqual({
        node: { __typename: 'Agency', number: id, called: name, timeZone: 'America/Chicago' },
      });
    }
    const settings = `query ($id: ID!) { node(id: $id) { ... on Agency { settings { creditLimitMode } } } }`;
    expect(await admin.ask(settings, { id })).toMatchObject({
      node: { settings: { creditLimitMode: expect.any(String) } },
    });
    const other = await api.createAgency();
    expect(await contact.ask(NODE, { id: `agc_${other.id}` })).toEqual({ node: null });
  });

  test('has settings that nobody at a portal may read, and they are told so', async () => {
    for (const fields of ['__typename', 'marginFloorMode']) {
      const { errors } = await contact.send(`{ viewer { agency { settings { ${fields} } } } }`);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await admin.ask('{ viewer { agency { settings { __typename } } } }')).toBeDefined();
  });
});

describe('somebody who still has to choose a password', () => {
  test('reads nothing but who they are, and can choose one or sign out', async () => {
    const account = await agency.staff('ADMIN', { status: 'FIRST_LOGIN' });
    const client = await api.signedIn(agency, account);
    const { viewer } = await client.ask<{ viewer: { account: { id: string } } }>(
      '{ viewer { account { id displayName } agency { name } mustChangePassword } }',
    );
    const refused = [
      '{ sessions { id } }',
      `{ node(id: "${viewer.account.id}") { id } }`,
      '{ clients { totalCount } }',
      'mutation { revokeSession(id: "ses_01930000-0000-7000-8000-000000000001") { __typename } }',
    ];
    for (const query of refused) {
      const { errors } = await client.send(query);
      expect([query, errors?.[0]?.extensions?.['code']]).toEqual([query, 'FORBIDDEN']);
    }
    expect(Object.keys((await schemaOrNothing(client)) ?? {})).toEqual([]);
    expect(await client.ask('mutation { signOut }')).toEqual({ signOut: true });
  });

  async function schemaOrNothing(client: GraphClient) {
    const { data, errors } = await client.send('{ __schema { types { name } } }');
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    return data;
  }
});
