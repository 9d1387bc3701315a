import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { refusalsOf, succeeded } from '../support/answers.ts';
import type { GraphClient } from '../support/graph-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let agency: AgencyRows;
let mia: GraphClient;

beforeAll(async () => {
  api = await createTestApi({ signInLimits: { perAddress: 10_000 } });
});
beforeEach(async () => {
  agency = await api.createAgency();
  mia = await api.clientFor(agency, 'FRONT_OFFICE');
});
afterAll(() => api.close());

const REFUSED = `... on ActionRefused { refusals { code field blocking { kind label } } }
  ... on InvalidInput { problems { path message } }`;
const mutation = (verb: 'create' | 'update', type: string, fields: string) => {
  const name = `${verb}${type}`;
  const done = `${type}${verb === 'create' ? 'Created' : 'Updated'}`;
  const record = type.toLowerCase();
  return `mutation ($input: ${verb === 'create' ? 'Create' : 'Update'}${type}Input!) {
    result: ${name}(input: $input) { __typename
      ... on ${done} { changeSetId ${record} { id version ${fields} } } ${REFUSED} } }`;
};
const UNDO = `mutation ($id: ID!) { undo(changeSetId: $id) { __typename ... on ActionRefused { message } } }`;

describe('a client', () => {
  const fields =
    'name isAccountingCustomer paymentTermsDays creditLimit taxRate owner { displayName }';
  const CREATE = mutation('create', 'Client', fields);
  const UPDATE = mutation('update', 'Client', fields);

  test('is added with what is entered, and nothing is made up', async () => {
    const { id } = await agency.staff('ALL_IN', { displayName: 'Olga Owner' });
    const input = { name: ' Acme ', creditLimit: '50000', taxRate: '8.25', ownerId: `acc_${id}` };
    expect(await succeeded(mia, CREATE, input)).toMatchObject({
      client: {
        name: 'Acme',
        version: 1,
        isAccountingCustomer: false,
        paymentTermsDays: null,
        creditLimit: '50000.00',
        taxRate: '8.2500',
        owner: { displayName: 'Olga Owner' },
      },
    });
  });

  test('is checked as a whole', async () => {
    const input = {
      name: ' ',
      paymentTermsDays: -1,
      creditLimit: '-5',
      taxRate: '825',
      phone: 'x',
    };
    const { result } = await mia.ask<{ result: { problems: { path: string }[] } }>(CREATE, {
      input,
    });
    expect(result.problems.map(({ path }) => path).toSorted()).toEqual([
      'creditLimit',
      'name',
      'paymentTermsDays',
      'phone',
      'taxRate',
    ]);
  });

  test('has staff for an owner, nobody else', async () => {
    const { id: contactId } = await agency.contact();
    const { id } = await agency.account({ kind: 'CLIENT_CONTACT', contactId });
    expect(await refusalsOf(mia, CREATE, { name: 'Acme', ownerId: `acc_${id}` })).toEqual([
      ['NOT_FOUND', 'ownerId'],
    ]);
  });

  test('that was added by mistake goes with its undo, as long as nothing refers to it', async () => {
    const first = await succeeded<{ changeSetId: string }>(mia, CREATE, { name: 'Acme' });
    expect(await mia.ask(UNDO, { id: first.changeSetId })).not.toMatchObject({
      undo: { __typename: 'ActionRefused' },
    });
    const second = await succeeded<{ changeSetId: string; client: { id: string } }>(mia, CREATE, {
      name: 'Brook',
    });
    await agency.contact({ clientId: second.client.id.slice(4) });
    expect(await mia.ask(UNDO, { id: second.changeSetId })).toMatchObject({
      undo: { __typename: 'ActionRefused' },
    });
  });

  test('keeps what is left out of a change; a name cannot be emptied', async () => {
    const { id } = await agency.client({ name: 'Acme', industry: 'Steel', creditLimit: '100' });
    const input = { id: `cli_${id}`, version: 1, creditLimit: null, isAccountingCustomer: true };
    expect(await succeeded(mia, UPDATE, input)).toMatchObject({
      client: { version: 2, name: 'Acme', isAccountingCustomer: true, creditLimit: null },
    });
    expect(
      await mia.ask(UPDATE, { input: { id: `cli_${id}`, version: 2, name: null } }),
    ).toMatchObject({
      result: { problems: [{ path: 'name', message: 'Enter a name.' }] },
    });
  });

  test('is read by the back office, and not changed', async () => {
    const ben = await api.clientFor(agency, 'BACK_OFFICE');
    await agency.client();
    expect(await ben.ask('{ clients { totalCount } }')).toEqual({ clients: { totalCount: 1 } });
    const { errors } = await ben.send(CREATE, { input: { name: 'Acme' } });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  test('shows its contacts, locations and job orders', async () => {
    const { id: clientId } = await agency.client();
    await agency.contact({ clientId, lastName: 'Zorn' });
    await agency.contact({ clientId, lastName: 'Abel' });
    await agency.location({ clientId, name: 'Dock' });
    await agency.jobOrder({ clientId, title: 'Welder' });
    const SHOW = `query ($id: ID!) { client(id: $id) { contacts { nodes { lastName } }
      locations { totalCount } jobOrders { nodes { title } } timeline { action } } }`;
    expect(await mia.ask(SHOW, { id: `cli_${clientId}` })).toEqual({
      client: {
        contacts: { nodes: [{ lastName: 'Abel' }, { lastName: 'Zorn' }] },
        locations: { totalCount: 1 },
        jobOrders: { nodes: [{ title: 'Welder' }] },
        timeline: [],
      },
    });
  });
});

describe('a contact', () => {
  const CREATE = mutation('create', 'Contact', 'fullName email client { name }');
  const UPDATE = mutation('update', 'Contact', 'fullName client { id }');

  test('belongs to a client that there is', async () => {
    const { id } = await agency.client({ name: 'Acme' });
    const input = {
      clientId: `cli_${id}`,
      firstName: 'Carla',
      lastName: 'Conti',
      email: 'c@acme.test',
    };
    expect(await succeeded(mia, CREATE, input)).toMatchObject({
      contact: { fullName: 'Carla Conti', client: { name: 'Acme' } },
    });
    const nowhere = { ...input, clientId: 'cli_00000000-0000-7000-8000-000000000000' };
    expect(await refusalsOf(mia, CREATE, nowhere)).toEqual([['NOT_FOUND', 'clientId']]);
  });

  test('goes to another client only while nothing names it; what does is named', async () => {
    const contact = await agency.contact();
    const other = await agency.client();
    await agency.jobOrder({ clientId: contact.clientId, reportsToId: contact.id, title: 'Welder' });
    const input = { id: `con_${contact.id}`, version: 1, clientId: `cli_${other.id}` };
    expect(await mia.ask(UPDATE, { input })).toMatchObject({
      result: {
        refusals: [{ code: 'IN_USE', blocking: [{ kind: 'job order', label: 'Welder (J-1001)' }] }],
      },
    });
    const free = await agency.contact();
    const moved = { ...input, id: `con_${free.id}` };
    expect(await succeeded(mia, UPDATE, moved)).toMatchObject({
      contact: { client: { id: `cli_${other.id}` } },
    });
  });
});

describe('a location', () => {
  const CREATE = mutation('create', 'Location', 'name country timeZone region');

  test('has a time zone and a country that there are', async () => {
    const { id } = await agency.client();
    const site = {
      clientId: `cli_${id}`,
      name: 'Dock',
      country: 'us',
      timeZone: 'America/Chicago',
    };
    expect(await succeeded(mia, CREATE, site)).toMatchObject({
      location: { country: 'US', timeZone: 'America/Chicago' },
    });
    for (const timeZone of ['Mars/Olympus', '+02:00', '']) {
      expect(await mia.ask(CREATE, { input: { ...site, timeZone } })).toMatchObject({
        result: { problems: [{ path: 'timeZone' }] },
      });
    }
    expect(await mia.ask(CREATE, { input: { ...site, country: '1' } })).toMatchObject({
      result: { problems: [{ path: 'country' }] },
    });
  });
});

test('contacts and locations are listed by client and by words', async () => {
  const acme = await agency.client({ name: 'Acme' });
  await agency.contact({ clientId: acme.id, firstName: 'Zoë', lastName: 'Zorn' });
  await agency.location({ clientId: acme.id, name: 'Dock', city: 'Gary' });
  await agency.contact();
  await agency.location();
  const LIST = `query ($contact: ContactFilter, $location: LocationFilter) {
    contacts(filter: $contact, orderBy: { by: CLIENT, direction: ASC }) { nodes { lastName } totalCount }
    locations(filter: $location, orderBy: { by: REGION, direction: DESC }) { nodes { name } totalCount } }`;
  const clientId = `cli_${acme.id}`;
  for (const filter of [{ clientId }, { search: 'acm' }]) {
    expect(await mia.ask(LIST, { contact: filter, location: filter })).toEqual({
      contacts: { nodes: [{ lastName: 'Zorn' }], totalCount: 1 },
      locations: { nodes: [{ name: 'Dock' }], totalCount: 1 },
    });
  }
});

test('owners are chosen among the staff of today', async () => {
  await agency.staff('ADMIN', { displayName: 'Ada' });
  await agency.staff('ADMIN', { displayName: 'Gone', status: 'DEACTIVATED' });
  const { id: contactId } = await agency.contact();
  await agency.account({ kind: 'CLIENT_CONTACT', contactId, displayName: 'Carla' });
  const { staff } = await mia.ask<{ staff: { displayName: string }[] }>(
    '{ staff { displayName } }',
  );
  const names = staff.map(({ displayName }) => displayName);
  expect(names).toHaveLength(2);
  expect(names[0]).toBe('Ada');
});
