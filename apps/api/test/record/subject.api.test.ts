import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { holdSubject, subjectId, subjectLabels } from '../../src/record/subject.ts';
import { subjectKinds } from '../../src/record/subject-kinds.ts';
import { actingFor } from '../support/acting.ts';
import { BackOffice } from '../support/back-office.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

const NODE = 'query ($id: ID!) { node(id: $id) { id } }';
const nowhere = '00000000-0000-7000-8000-00000000dead';

let api: TestApi;
let office: BackOffice;
/** Two records of each kind: what an employee and a client's contact are part of, and what is others'. */
let records: { type: IdentifiedType; id: string }[];
const viewers = new Map<string, { client: GraphClient; accountId: string }>();

beforeAll(async () => {
  api = await createTestApi();
  office = await BackOffice.open(api);
  const { agency } = office;
  const work = async () => {
    const client = await agency.client();
    const contact = await agency.contact({ clientId: client.id });
    const location = await agency.location({ clientId: client.id });
    const order = { clientId: client.id, contactId: contact.id, locationId: location.id };
    const active = await office.active({ order }, { contactId: globalId('Contact', contact.id) });
    return {
      contact,
      employee: active.employeeId!,
      ids: [
        globalId('Client', client.id),
        globalId('Contact', contact.id),
        globalId('Location', location.id),
        active.jobOrder,
        active.candidate,
        active.submission,
        active.placement.id,
        active.assignment,
        active.employeeId!,
      ],
    };
  };
  const [own, others] = [await work(), await work()];
  records = [...own.ids, ...others.ids].map((id, i) => ({
    id,
    type: subjectKinds[i % subjectKinds.length]!.type,
  }));

  const accounts = {
    staff: await agency.staff('BACK_OFFICE'),
    employee: await agency.account({
      kind: 'EMPLOYEE',
      employeeId: own.employee.slice(4),
      preferences: { sections: ['timesheets', 'personalInformation'] },
    }),
    contact: await agency.account({
      kind: 'CLIENT_CONTACT',
      contactId: own.contact.id,
      preferences: {
        jobOrders: { access: 'READ', showForThisContactOnly: false },
        assignments: 'ALL',
      },
    }),
  };
  for (const [name, account] of Object.entries(accounts)) {
    viewers.set(name, { client: await api.signedIn(agency, account), accountId: account.id });
  }
});
afterAll(() => api.close());

test.each(['staff', 'employee', 'contact'])(
  'a subject is there for %s exactly when the record can be read',
  async (name) => {
    const { client, accountId } = viewers.get(name)!;
    const ctx = await actingFor(api, office.agency, { id: accountId });
    const unknown = subjectKinds.map(({ type }) => ({ type, id: globalId(type, nowhere) }));
    let readable = 0;
    for (const { type, id } of [...records, ...unknown]) {
      const { node } = await client.ask<{ node: object | null }>(NODE, { id });
      const held = await ctx.database.write((tx) =>
        holdSubject(tx, ctx.viewer, subjectId().parse(id)),
      );
      expect(held, `${type} ${id}`).toBe(node !== null);
      if (held) readable += 1;
    }
    expect(readable).toBeGreaterThan(0);
    if (name !== 'staff') expect(readable).toBeLessThan(records.length);
  },
);

test('another agency’s record is no subject', async () => {
  const stranger = await BackOffice.open(api);
  const ctx = await actingFor(api, stranger.agency, await stranger.agency.staff('ADMIN'));
  for (const { id } of records) {
    const held = await ctx.database.write((tx) =>
      holdSubject(tx, ctx.viewer, subjectId().parse(id)),
    );
    expect(held).toBe(false);
  }
});

test('every subject has a label and leads to its record', async () => {
  const ctx = await actingFor(api, office.agency, { id: viewers.get('staff')!.accountId });
  const labels = await ctx.database.read((db) =>
    subjectLabels(
      db,
      office.agency.id,
      records.map(({ id }) => subjectId().parse(id)),
    ),
  );
  const shown = records.map(({ id }) => labels.get(id.slice(4)));
  expect(shown.map((label) => label?.id)).toEqual(records.map(({ id }) => id));
  expect(shown.map((label) => label?.kind)).toEqual(records.map(({ type }) => type));
  expect(shown[0]!.label).toMatch(/^Client \d/);
  expect(shown[5]!.label).toMatch(/^Ann Candidate\d+ – Welder \(J-\d+\)$/);
});

test.each(['staff', 'employee', 'contact'])(
  'records that %s names are told by what people call them when they can be read',
  async (name) => {
    const { client } = viewers.get(name)!;
    const ids = [...records.map(({ id }) => id), globalId('Client', nowhere), 'chg_x', 'x'];
    const readable = [];
    for (const { id } of records) {
      const { node } = await client.ask<{ node: object | null }>(NODE, { id });
      if (node) readable.push(id);
    }
    const asked = client.ask<{ records: { id: string; label: string }[] }>(
      'query ($ids: [ID!]!) { records(ids: $ids) { id kind label } }',
      { ids },
    );
    if (name !== 'staff') return expect(asked).rejects.toThrow('Not permitted');
    expect((await asked).records.map(({ id }) => id)).toEqual(readable);
    expect(readable).toHaveLength(records.length);
  },
);

test('the names of another agency’s records are told to nobody', async () => {
  const stranger = await BackOffice.open(api);
  const ids = records.map(({ id }) => id);
  const query = 'query ($ids: [ID!]!) { records(ids: $ids) { id } }';
  expect(await stranger.staff.ask(query, { ids })).toEqual({ records: [] });
  const many = { ids: Array.from({ length: 51 }, () => ids[0]) };
  await expect(stranger.staff.ask(query, many)).rejects.toThrow('50 records');
});

test('an id of what has no activities is refused, with the kinds that have', () => {
  const read = subjectId().safeParse(globalId('ChangeSet', nowhere));
  expect(read.success).toBe(false);
  expect(JSON.stringify(read.error)).toContain('job order');
});
