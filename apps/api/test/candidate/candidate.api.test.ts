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

const REFUSED = `... on ActionRefused { message refusals { code field } } ... on InvalidInput { problems { path message } }`;
const FIELDS = 'id version number fullName email phone skills status addedOn desiredPay';
const CREATE = `mutation ($input: CreateCandidateInput!) { result: createCandidate(input: $input) {
  __typename ... on CandidateCreated { changeSetId candidate { ${FIELDS} timeline { sentence } } } ${REFUSED} } }`;
const UPDATE = `mutation ($input: UpdateCandidateInput!) { result: updateCandidate(input: $input) {
  __typename ... on CandidateUpdated { changeSetId candidate { ${FIELDS} timeline { changes { label before after } } } } ${REFUSED} } }`;
const STATUS = `mutation ($input: ChangeCandidateStatusInput!) { result: changeCandidateStatus(input: $input) {
  __typename ... on BulkDone { changeSetId outcomes { recordId label done refusals { code } } } ${REFUSED} } }`;
const PREVIEW = `query ($input: ChangeCandidateStatusInput!) { previewed: previewCandidateStatus(input: $input) {
  outcomes { recordId label done refusals { code } effects { sentence } } } }`;

interface Saved {
  candidate: { id: string; version: number; number: number };
}

test('a candidate is added as entered, tidied: blanks, composition, skills once', async () => {
  const { candidate } = await succeeded<Saved>(mia, CREATE, {
    firstName: '  Zoe\u0308 ',
    lastName: '小川',
    email: ' Zoe@Example.org ',
    phone: '(312) 555-0142',
    skills: ['TIG', ' TIG ', '', 'MIG'],
    desiredPay: '24.5',
  });
  expect(candidate).toMatchObject({
    number: 1001,
    fullName: 'Zoë 小川',
    email: 'Zoe@Example.org',
    skills: ['TIG', 'MIG'],
    status: 'ACTIVELY_SEARCHING',
    addedOn: '2026-11-21',
    desiredPay: '24.5000',
    timeline: [{ sentence: expect.stringContaining('created this candidate') }],
  });
});

test('everything that is wrong is said at once', async () => {
  const input = {
    firstName: '',
    lastName: 'x'.repeat(101),
    email: 'not an address',
    phone: 'call me',
    desiredPay: '-1',
    availableFrom: '0205-03-09',
    ownerId: 'cli_00000000-0000-7000-8000-000000000000',
  };
  const { result } = await mia.ask<{ result: { problems: { path: string }[] } }>(CREATE, { input });
  expect(result.problems.map(({ path }) => path).toSorted()).toEqual([
    'availableFrom',
    'desiredPay',
    'email',
    'firstName',
    'lastName',
    'ownerId',
    'phone',
  ]);
});

test('a change shows before and after, and keeps what was left out; null empties', async () => {
  const { id } = await agency.candidate({
    firstName: 'Ann',
    phone: '312-555-0142',
    city: 'Cicero',
  });
  const input = { id: `can_${id}`, version: 1, firstName: 'Anne', phone: null };
  const { candidate } = await succeeded<Saved>(mia, UPDATE, input);
  expect(candidate).toMatchObject({
    version: 2,
    phone: null,
    timeline: [
      {
        changes: expect.arrayContaining([
          { label: 'First name', before: 'Ann', after: 'Anne' },
          { label: 'Phone', before: '312-555-0142', after: null },
        ]),
      },
    ],
  });
  expect(await refusalsOf(mia, UPDATE, { ...input, firstName: 'Anna' })).toEqual([
    ['CHANGED_SINCE', null],
  ]);
});

test('of 50 writers with one version, one writes', async () => {
  const { id } = await agency.candidate();
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, i) =>
      mia.ask<{ result: { __typename: string } }>(UPDATE, {
        input: { id: `can_${id}`, version: 1, city: `City ${i}` },
      }),
    ),
  );
  const kinds = answers.map(({ result }) => result.__typename);
  expect(kinds.filter((kind) => kind === 'CandidateUpdated')).toHaveLength(1);
  expect(kinds.filter((kind) => kind === 'ActionRefused')).toHaveLength(49);
});

describe('the status, by hand', () => {
  test('is changed for many; each is done or refused by itself', async () => {
    const ids = [];
    for (const status of ['ACTIVELY_SEARCHING', 'ON_ASSIGNMENT', 'PASSIVE']) {
      ids.push(`can_${(await agency.candidate({ status })).id}`);
    }
    const unknown = 'can_00000000-0000-7000-8000-000000000000';
    const input = { ids: [...ids, unknown], status: 'PASSIVE', reason: 'on holiday' };
    const { previewed } = await mia.ask<{ previewed: { outcomes: object[] } }>(PREVIEW, { input });
    const sentence = 'Actively searching → Passive';
    expect(previewed.outcomes).toMatchObject([{ done: true, effects: [{ sentence }] }, {}, {}, {}]);
    expect(await succeeded(mia, STATUS, input)).toMatchObject({
      changeSetId: expect.stringMatching(/^chg_/),
      outcomes: [
        { recordId: ids[0], done: true },
        { recordId: ids[1], done: false, refusals: [{ code: 'WRONG_STATE' }] },
        { recordId: ids[2], done: false, refusals: [{ code: 'WRONG_STATE' }] },
        { recordId: unknown, done: false, refusals: [{ code: 'NOT_FOUND' }] },
      ],
    });
    expect(previewed.outcomes).toMatchObject([
      { recordId: ids[0], done: true },
      { done: false, refusals: [{ code: 'WRONG_STATE' }] },
      { done: false, refusals: [{ code: 'WRONG_STATE' }] },
      { done: false, refusals: [{ code: 'NOT_FOUND' }] },
    ]);
  });

  test('is never set to on assignment: work brings that', async () => {
    const { id } = await agency.candidate();
    const input = { ids: [`can_${id}`], status: 'ON_ASSIGNMENT' };
    expect(await mia.ask(STATUS, { input })).toMatchObject({
      result: { __typename: 'InvalidInput', problems: [{ path: 'status' }] },
    });
  });

  test('is not for the back office', async () => {
    const ben = await api.clientFor(agency, 'BACK_OFFICE');
    const { id } = await agency.candidate();
    const { errors } = await ben.send(STATUS, { input: { ids: [`can_${id}`], status: 'PASSIVE' } });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('a new candidate who may be there already (W-11)', () => {
  const LIKE = `query ($email: String, $firstName: String, $lastName: String, $phone: String) {
    found: duplicateCandidates(email: $email, firstName: $firstName, lastName: $lastName, phone: $phone) { fullName } }`;
  const found = async (asked: object) => {
    const answer = await mia.ask<{ found: { fullName: string }[] }>(LIKE, { ...asked });
    return answer.found.map(({ fullName }) => fullName);
  };

  beforeEach(async () => {
    await agency.candidate({
      firstName: 'Ann',
      lastName: 'Ash',
      email: 'Ann.Ash@Example.org',
      phone: '+1 (312) 555-0142 x7',
    });
    await agency.candidate({ firstName: 'Ann', lastName: 'Ash', phone: '773 555 0100' });
  });

  test('is told by the email address, whatever its case', async () => {
    expect(await found({ email: ' ann.ash@example.ORG ' })).toEqual(['Ann Ash']);
    expect(await found({ email: 'ann@example.org' })).toEqual([]);
  });

  test('is told by name and telephone together, however that is written', async () => {
    expect(await found({ firstName: 'ann', lastName: 'ASH', phone: '312.555.0142' })).toHaveLength(
      1,
    );
    expect(await found({ firstName: 'Ann', lastName: 'Ash' })).toEqual([]);
    expect(await found({ phone: '3125550142' })).toEqual([]);
  });

  test('nobody is like nobody', async () => {
    expect(await found({})).toEqual([]);
    expect(await found({ email: '', phone: ' ' })).toEqual([]);
  });
});

test('the list filters by status, words, skill, region and availability, and sorts', async () => {
  await agency.candidate({
    firstName: 'José',
    lastName: 'Prieto',
    skills: ['Forklift'],
    region: 'IL',
    availableFrom: '2026-12-01',
  });
  await agency.candidate({ firstName: 'Bo', lastName: 'Abel', status: 'PASSIVE', region: 'WI' });
  const LIST = `query ($filter: CandidateFilter, $orderBy: CandidateOrder) {
    candidates(filter: $filter, orderBy: $orderBy) { totalCount nodes { lastName } } }`;
  const names = async (filter: object, orderBy?: object) => {
    const { candidates } = await mia.ask<{ candidates: { nodes: { lastName: string }[] } }>(LIST, {
      filter,
      orderBy,
    });
    return candidates.nodes.map(({ lastName }) => lastName);
  };
  expect(await names({})).toEqual(['Abel', 'Prieto']);
  expect(await names({}, { by: 'NUMBER', direction: 'ASC' })).toEqual(['Prieto', 'Abel']);
  expect(await names({ status: ['PASSIVE'] })).toEqual(['Abel']);
  expect(await names({ search: 'pri jos' })).toEqual(['Prieto']);
  expect(await names({ search: 'rieto' })).toEqual([]);
  expect(await names({ skill: 'forklift' })).toEqual(['Prieto']);
  expect(await names({ region: 'wi' })).toEqual(['Abel']);
  expect(await names({ availableBy: '2026-12-01' })).toEqual(['Prieto']);
  expect(await names({ availableBy: '2026-11-30' })).toEqual([]);
});
