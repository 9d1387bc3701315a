import { afterAll, beforeAll, expect, test } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { anotherWork, clocking } from '../support/clocking.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { correctionRow, punchRow } from '../support/time-rows.ts';

let api: TestApi;
let staff: GraphClient;
let harbor: string;
let north: string;
let ann: string;
/** What each punch is called here, by its id. */
const called = new Map<string, string>();

beforeAll(async () => {
  api = await createTestApi();
  const agency = await api.createAgency();
  staff = await api.clientFor(agency, 'ALL_IN');
  const { id: clientId } = await agency.client({ name: 'Harbor Foods' });
  const { id: locationId } = await agency.location({ clientId, name: 'North plant' });
  harbor = globalId('Client', clientId);
  north = globalId('Location', locationId);
  const first = await clocking(api, agency, { clientId, locationId, jobTitle: 'Night welder' });
  ann = globalId('Employee', first.employeeId);
  const { id: acme } = await agency.client({ name: 'Acme' });
  const second = await anotherWork(agency, first, { clientId: acme, jobTitle: 'Packer' });
  const third = await clocking(api, agency, { clientId, jobTitle: 'Clerk' });
  const works = { north: first.work, acme: second, bo: third.work };
  let day = 20;
  for (const [name, work] of Object.entries(works)) {
    const at = `2026-11-${(day += 1)}T15:00:00Z`;
    const { id } = await punchRow(agency, work, { deviceAt: at, sentAt: at, receivedAt: at });
    called.set(globalId('Punch', id), name);
    const correction = await correctionRow(agency, work, { punchId: id });
    called.set(globalId('PunchCorrection', correction.id), name);
  }
});
afterAll(() => api.close());

async function found(list: 'punches' | 'punchCorrections', filter: object, orderBy?: object) {
  const type = list === 'punches' ? 'Punch' : 'PunchCorrection';
  const { rows } = await staff.ask<{ rows: { totalCount: number; nodes: { id: string }[] } }>(
    `query ($filter: ${type}Filter, $orderBy: ${type}Order) {
       rows: ${list}(filter: $filter, orderBy: $orderBy) { totalCount nodes { id } } }`,
    { filter, orderBy },
  );
  expect(rows.totalCount).toBe(rows.nodes.length);
  return rows.nodes.map(({ id }) => called.get(id)!);
}

test.each([
  ['a client', () => ({ clientId: harbor }), ['bo', 'north']],
  ['other clients', () => ({ clientIdNot: harbor }), ['acme']],
  ['a location', () => ({ locationId: north }), ['north']],
  ['other locations, or none', () => ({ locationIdNot: north }), ['acme', 'bo']],
  ['no location', () => ({ locationIdIsEmpty: true }), ['acme', 'bo']],
  ['an employee', () => ({ employeeId: ann }), ['acme', 'north']],
  ['other employees', () => ({ employeeIdNot: ann }), ['bo']],
  ['parts of words of the job title', () => ({ jobTitleContains: 'WELD night' }), ['north']],
])('punches and their corrections are found by %s', async (_, filter, names) => {
  for (const list of ['punches', 'punchCorrections'] as const) {
    expect((await found(list, filter())).toSorted(), list).toEqual(names);
  }
});

test('punches are found by the day on which they arrived, and sorted by client', async () => {
  expect(await found('punches', { receivedFrom: '2026-11-22', receivedTo: '2026-11-22' })).toEqual([
    'acme',
  ]);
  expect(await found('punches', {}, { by: 'CLIENT', direction: 'ASC' })).toEqual([
    'acme',
    'north',
    'bo',
  ]);
});
