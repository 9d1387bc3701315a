import { afterAll, beforeAll, expect, it } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { undo } from '../support/back-office.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { portalContact } from '../support/portal-contact.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let agency: AgencyRows;
let clerk: GraphClient;
let acme: string;
let rita: string;
let sam: string;

beforeAll(async () => {
  api = await createTestApi();
  agency = await api.createAgency();
  clerk = await api.clientFor(agency, 'BACK_OFFICE');
  acme = (await agency.client({ name: 'Acme' })).id;
  rita = (await agency.contact({ clientId: acme, lastName: 'Ruiz' })).id;
  sam = (await agency.contact({ clientId: acme, lastName: 'Stone' })).id;
});
afterAll(() => api.close());

interface Answer {
  __typename: string;
  changeSetId: string;
  approverAlternate?: { id: string; version: number; startDate: string; endDate: string | null };
  refusals?: { code: string; field: string | null }[];
}
const WHY_NOT = '... on ActionRefused { refusals { code field } }';
const shown = (word: string) =>
  `... on ApproverAlternate${word} { changeSetId approverAlternate { id version startDate endDate } }`;

const send = async (mutation: string, variables: object, client = clerk) =>
  (await client.ask<{ result: Answer }>(mutation, variables as never)).result;
const create = (over: object = {}, client = clerk) =>
  send(
    `mutation ($input: CreateApproverAlternateInput!) { result: createApproverAlternate(input: $input) {
       __typename ${shown('Created')} ${WHY_NOT} } }`,
    {
      input: {
        clientId: globalId('Client', acme),
        contactId: globalId('Contact', rita),
        alternateId: globalId('Contact', sam),
        startDate: '2026-11-23',
        ...over,
      },
    },
    client,
  );
const refusals = ({ refusals: found = [] }: Answer) =>
  found.map(({ code, field }) => [code, field]);
const all = async () => {
  const LIST = '{ approverAlternates { nodes { id contact { id } alternate { id } } } }';
  const { approverAlternates } = await clerk.ask<{ approverAlternates: { nodes: object[] } }>(LIST);
  return approverAlternates.nodes;
};

it('somebody stands in on some days, which can be changed and taken back', async () => {
  const { approverAlternate } = await create();
  const { id } = approverAlternate!;
  expect(approverAlternate).toMatchObject({ startDate: '2026-11-23', endDate: null });
  const changed = await send(
    `mutation ($input: UpdateApproverAlternateInput!) { result: updateApproverAlternate(input: $input) {
       __typename ${shown('Updated')} ${WHY_NOT} } }`,
    { input: { id, version: 1, endDate: '2026-11-30' } },
  );
  expect(changed.approverAlternate).toMatchObject({ version: 2, endDate: '2026-11-30' });
  const removed = await send(
    `mutation ($id: ID!) { result: removeApproverAlternate(id: $id) {
       __typename ... on ApproverAlternateRemoved { id changeSetId } ${WHY_NOT} } }`,
    { id },
  );
  expect(removed).toMatchObject({ __typename: 'ApproverAlternateRemoved', id });
  expect(await all()).toEqual([]);
  await undo(clerk, removed.changeSetId);
  expect(await all()).toMatchObject([
    { contact: { id: globalId('Contact', rita) }, alternate: { id: globalId('Contact', sam) } },
  ]);
});

it('nobody stands in for themselves, for another client’s contact, or backwards in time', async () => {
  const alternateId = globalId('Contact', rita);
  expect(refusals(await create({ alternateId }))).toEqual([
    ['ALTERNATE_OF_ONESELF', 'alternateId'],
  ]);
  expect(refusals(await create({ endDate: '2026-11-22' }))).toEqual([
    ['END_BEFORE_START', 'endDate'],
  ]);
  const elsewhere = await agency.contact({ clientId: (await agency.client()).id });
  const stranger = globalId('Contact', elsewhere.id);
  expect(refusals(await create({ alternateId: stranger }))).toEqual([['NOT_FOUND', 'alternateId']]);
});

it('only the back office says who stands in: no contact gives themselves more to approve', async () => {
  const front = await api.clientFor(agency, 'FRONT_OFFICE');
  await expect(create({}, front)).rejects.toThrow('time-settings:write');
  const section = {
    access: 'APPROVE',
    scope: 'ALL',
    disclaimer: null,
    mailPending: false,
  } as const;
  const { client } = await portalContact(api, agency, acme, { timesheets: section });
  await expect(create({}, client)).rejects.toThrow('time-settings:write');
});

it('a location has a geofence, whole or not at all', async () => {
  const front = await api.clientFor(agency, 'FRONT_OFFICE');
  const fields = { name: 'Dock 4', country: 'US', timeZone: 'America/Chicago' };
  const add = (over: object) =>
    send(
      `mutation ($input: CreateLocationInput!) { result: createLocation(input: $input) {
         __typename ... on LocationCreated { location { latitude longitude geofenceRadiusMeters } } ${WHY_NOT} } }`,
      { input: { ...fields, clientId: globalId('Client', acme), ...over } },
      front,
    );
  expect(refusals(await add({ latitude: 41.88 }))).toEqual([
    ['LATITUDE_WITHOUT_LONGITUDE', 'longitude'],
  ]);
  expect(refusals(await add({ latitude: 91, longitude: 0 }))).toEqual([
    ['NUMBER_OUT_OF_RANGE', 'latitude'],
  ]);
  const place = { latitude: 41.88, longitude: -87.63, geofenceRadiusMeters: 300 };
  expect(await add(place)).toMatchObject({ location: place });
});
