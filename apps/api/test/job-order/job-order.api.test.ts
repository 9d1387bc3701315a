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

const REFUSED = `... on ActionRefused { message refusals { code field blocking { kind label } } }
  ... on InvalidInput { problems { path message } }`;
const ORDER = 'id version number title status positions openings submissionCount payRate startDate';
const CREATE = `mutation ($input: CreateJobOrderInput!) { result: createJobOrder(input: $input) {
  __typename ... on JobOrderCreated { changeSetId jobOrder { ${ORDER} client { name } } } ${REFUSED} } }`;
const UPDATE = `mutation ($input: UpdateJobOrderInput!) { result: updateJobOrder(input: $input) {
  __typename ... on JobOrderUpdated { changeSetId jobOrder { ${ORDER} } } ${REFUSED} } }`;
const STATUS = `mutation ($input: ChangeJobOrderStatusInput!) { result: changeJobOrderStatus(input: $input) {
  __typename ... on JobOrderUpdated { changeSetId jobOrder { ${ORDER}
    actions { action allowed refusals { code } } timeline { sentence } } } ${REFUSED} } }`;

interface Order {
  id: string;
  version: number;
  number: number;
  status: string;
  openings: number;
}

async function create(input: object = {}): Promise<Order> {
  const { id } = await agency.client();
  const whole = {
    clientId: `cli_${id}`,
    title: 'Welder',
    jobType: 'TEMP_CONTRACT',
    positions: 2,
    ...input,
  };
  return succeeded<{ jobOrder: Order }>(mia, CREATE, whole).then(({ jobOrder }) => jobOrder);
}

describe('adding a job order', () => {
  test('opens it with as many openings as people are ordered, and the next number', async () => {
    const first = await create({
      title: '  Pipe welder  ',
      payRate: '21.50',
      startDate: '2026-12-01',
    });
    expect(first).toMatchObject({
      number: 1001,
      title: 'Pipe welder',
      status: 'OPEN',
      positions: 2,
      openings: 2,
      submissionCount: 0,
      payRate: '21.5000',
    });
    expect(await create()).toMatchObject({ number: 1002 });
  });

  test('says everything that is wrong at once, each with its path', async () => {
    const { id } = await agency.client();
    const input = {
      clientId: `cli_${id}`,
      title: '   ',
      jobType: 'DIRECT',
      positions: 0,
      payRate: '-1',
      startDate: '2026-12-02',
      endDate: '2026-12-01',
      schedule: { days: [8], startTime: '8:00', endTime: '16:30', breakMinutes: 30 },
    };
    const { result } = await mia.ask<{ result: { problems: { path: string }[] } }>(CREATE, {
      input,
    });
    const paths = result.problems.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'title',
        'positions',
        'payRate',
        'schedule.days.0',
        'schedule.startTime',
      ]),
    );
  });

  test.each([
    ['09:00', '10:00', 60],
    ['23:30', '00:30', 60],
    ['06:00', '06:00', 0],
    ['06:00', '06:00', 600],
    ['22:00', '06:00', 479],
  ])('takes a week from %s to %s with %d minutes of break, if work is left', async (...week) => {
    const [startTime, endTime, breakMinutes] = week;
    const { id } = await agency.client();
    const schedule = { days: [1], startTime, endTime, breakMinutes };
    const input = {
      clientId: `cli_${id}`,
      title: 'Welder',
      jobType: 'DIRECT',
      positions: 1,
      schedule,
    };
    const { result } = await mia.ask<{ result: { problems?: object[] } }>(CREATE, { input });
    const tooLong = [expect.objectContaining({ path: 'schedule.breakMinutes' })];
    expect(result.problems).toEqual(breakMinutes === 60 ? tooLong : undefined);
  });

  test('refuses dates out of order', async () => {
    const { id } = await agency.client();
    const input = {
      clientId: `cli_${id}`,
      title: 'Welder',
      jobType: 'DIRECT',
      positions: 1,
      startDate: '2026-12-02',
      endDate: '2026-12-01',
    };
    expect(await mia.ask(CREATE, { input })).toMatchObject({
      result: { __typename: 'InvalidInput', problems: [{ path: 'endDate' }] },
    });
  });

  test('another client’s location and contact are unknown here', async () => {
    const { id } = await agency.client();
    const [location, contact] = [await agency.location(), await agency.contact()];
    const input = {
      clientId: `cli_${id}`,
      title: 'Welder',
      jobType: 'DIRECT',
      positions: 1,
      locationId: `loc_${location.id}`,
      contactId: `con_${contact.id}`,
    };
    expect(await refusalsOf(mia, CREATE, input)).toEqual([
      ['NOT_FOUND', 'locationId'],
      ['NOT_FOUND', 'contactId'],
    ]);
  });

  test('is not for the back office', async () => {
    const ben = await api.clientFor(agency, 'BACK_OFFICE');
    const { id } = await agency.client();
    const input = { clientId: `cli_${id}`, title: 'Welder', jobType: 'DIRECT', positions: 1 };
    const { errors } = await ben.send(CREATE, { input });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('changing a job order', () => {
  test('what is left out stays, and openings follow the positions', async () => {
    const { id, version } = await create({ payRate: '20' });
    const { jobOrder } = await succeeded<{ jobOrder: Order }>(mia, UPDATE, {
      id,
      version,
      positions: 5,
    });
    expect(jobOrder).toMatchObject({ version: 2, positions: 5, openings: 5, payRate: '20.0000' });
  });

  test('to what it is already changes nothing', async () => {
    const { id, version } = await create({ payRate: '20' });
    const same = { id, version, title: ' Welder ', payRate: '20.0' };
    const answer = await succeeded<{ jobOrder: Order; changeSetId: null }>(mia, UPDATE, same);
    expect(answer).toMatchObject({ changeSetId: null, jobOrder: { version: 1 } });
  });

  test('of an older version says who changed it when', async () => {
    const { id } = await create();
    await succeeded(mia, UPDATE, { id, version: 1, title: 'Fitter' });
    const noa = await api.clientFor(agency, 'ALL_IN');
    const { result } = await noa.ask<{ result: { message: string } }>(UPDATE, {
      input: { id, version: 1, title: 'Smith' },
    });
    expect(result).toMatchObject({ refusals: [{ code: 'CHANGED_SINCE' }] });
    expect(result.message).toMatch(/changed by Display user-\d+ (at \d|on )/);
  });

  test('of an older version is refused for that alone: the rules are asked of what is there now', async () => {
    const order = await agency.jobOrder({ positions: 3, openings: 1 });
    await succeeded(mia, UPDATE, { id: `job_${order.id}`, version: 1, title: 'Fitter' });
    const input = { id: `job_${order.id}`, version: 1, positions: 1 };
    expect(await refusalsOf(mia, UPDATE, input)).toEqual([['CHANGED_SINCE', null]]);
  });

  test('takes locations, contacts and owners that there are, of its client', async () => {
    const { id, version } = await create();
    const contact = await agency.contact();
    const input = {
      id,
      version,
      reportsToId: `con_${contact.id}`,
      ownerId: 'acc_00000000-0000-7000-8000-000000000000',
    };
    expect(await refusalsOf(mia, UPDATE, input)).toEqual([
      ['NOT_FOUND', 'reportsToId'],
      ['NOT_FOUND', 'ownerId'],
    ]);
  });

  test('cannot go below those who are placed', async () => {
    const { id } = await agency.jobOrder({ positions: 3, openings: 1 });
    const input = { id: `job_${id}`, version: 1, positions: 1 };
    expect(await refusalsOf(mia, UPDATE, input)).toEqual([['POSITIONS_TAKEN', 'positions']]);
  });

  test('keeps its client once somebody was submitted, and its dates in order', async () => {
    const order = await agency.jobOrder({ startDate: '2026-12-01' });
    await agency.submission({ jobOrderId: order.id });
    const other = await agency.client();
    const input = {
      id: `job_${order.id}`,
      version: 1,
      clientId: `cli_${other.id}`,
      endDate: '2026-11-30',
    };
    expect(await refusalsOf(mia, UPDATE, input)).toEqual([
      ['CANDIDATES_SUBMITTED', 'clientId'],
      ['END_BEFORE_START', 'endDate'],
    ]);
  });
});

describe('the status of a job order', () => {
  test('goes the machine’s ways, each offered and told on the timeline', async () => {
    const { id, version } = await create();
    const held = await succeeded<{ jobOrder: Order & { actions: object[]; timeline: object[] } }>(
      mia,
      STATUS,
      {
        id,
        version,
        action: 'hold',
        reason: 'budget',
      },
    );
    expect(held.jobOrder).toMatchObject({ status: 'ON_HOLD', version: 2 });
    expect(held.jobOrder.actions).toMatchObject([
      { action: 'resume', allowed: true },
      { action: 'close', allowed: true },
      { action: 'cancel', allowed: true },
    ]);
    expect(held.jobOrder.timeline).toMatchObject([
      { sentence: expect.stringContaining('Put on hold') },
      { sentence: expect.stringContaining('created this job order') },
    ]);
  });

  test('refuses what is not possible now, and what is no action at all', async () => {
    const { id, version } = await create();
    expect(await refusalsOf(mia, STATUS, { id, version, action: 'reopen' })).toEqual([
      ['WRONG_STATE', null],
    ]);
    for (const action of ['fill', 'create', 'toString']) {
      expect(await mia.ask(STATUS, { input: { id, version, action } })).toMatchObject({
        result: { __typename: 'InvalidInput', problems: [{ path: 'action' }] },
      });
    }
  });

  test('a submitted order is declined with remarks only', async () => {
    const { id } = await agency.jobOrder({ status: 'NEEDS_REVIEW' });
    const input = { id: `job_${id}`, version: 1, action: 'decline' };
    expect(await refusalsOf(mia, STATUS, input)).toEqual([['REMARKS_REQUIRED', 'remarks']]);
    const { jobOrder } = await succeeded<{ jobOrder: Order }>(mia, STATUS, {
      ...input,
      reason: 'no permit',
    });
    expect(jobOrder.status).toBe('DECLINED');
  });

  test('cannot be canceled while somebody waits in Hiring Management; they are named', async () => {
    const { id, version } = await create();
    const ann = await agency.candidate({ firstName: 'Ann', lastName: 'Ash' });
    const submitted = await agency.submission({ jobOrderId: id.slice(4), candidateId: ann.id });
    const PLACE = `mutation ($input: PlaceCandidateInput!) { result: placeCandidate(input: $input) {
      __typename ... on PlacementMade { placement { jobOrder { version } } } ${REFUSED} } }`;
    await succeeded(mia, PLACE, {
      submissionId: `sub_${submitted.id}`,
      jobType: 'TEMP_CONTRACT',
      payRate: '20',
      billRate: '40',
    });
    const { result } = await mia.ask<{ result: object }>(STATUS, {
      input: { id, version: version + 1, action: 'cancel' },
    });
    expect(result).toMatchObject({
      refusals: [
        { code: 'PENDING_PLACEMENTS', blocking: [{ kind: 'placement', label: 'Ann Ash' }] },
      ],
    });
  });

  test('of 20 who close it at once, one does', async () => {
    const { id, version } = await create();
    const input = { id, version, action: 'close' };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        mia.ask<{ result: { __typename: string } }>(STATUS, { input }),
      ),
    );
    const done = answers.filter(({ result }) => result.__typename === 'JobOrderUpdated');
    expect(done).toHaveLength(1);
  });
});

test('the list filters, sorts and counts; nested submissions come with it', async () => {
  const client = await agency.client({ name: 'Ångström & Co' });
  await agency.jobOrder({ clientId: client.id, title: 'Forklift driver', status: 'OPEN' });
  const closed = await agency.jobOrder({ clientId: client.id, title: 'Welder', status: 'CLOSED' });
  await agency.submission({ jobOrderId: closed.id });
  await agency.jobOrder({ title: 'Nurse' });
  const LIST = `query ($filter: JobOrderFilter, $orderBy: JobOrderOrder) {
    jobOrders(filter: $filter, orderBy: $orderBy) { totalCount nodes {
      title submissionCount submissions { nodes { stage candidate { fullName } placementStatus { label } } } } } }`;
  const orderBy = { by: 'TITLE', direction: 'DESC' };
  expect(await mia.ask(LIST, { filter: { clientId: `cli_${client.id}` }, orderBy })).toMatchObject({
    jobOrders: {
      totalCount: 2,
      nodes: [
        {
          title: 'Welder',
          submissionCount: 1,
          submissions: { nodes: [{ stage: 'SUBMITTED', placementStatus: null }] },
        },
        { title: 'Forklift driver', submissionCount: 0 },
      ],
    },
  });
  expect(await mia.ask(LIST, { filter: { search: 'fork ång', status: ['OPEN'] } })).toMatchObject({
    jobOrders: { totalCount: 1 },
  });
});

test('the unfilled orders are those with an opening, whatever their status', async () => {
  const client = await agency.client();
  const some = [
    await agency.jobOrder({ clientId: client.id, openings: 1 }),
    await agency.jobOrder({ clientId: client.id, openings: 0 }),
    await agency.jobOrder({ clientId: client.id, openings: 2, status: 'CLOSED' }),
  ];
  const [one, none, two] = some.map(({ number }) => number);
  const numbers = async (filter: object) => {
    const { jobOrders } = await mia.ask<{
      jobOrders: { totalCount: number; nodes: { number: number }[] };
    }>(
      `query ($filter: JobOrderFilter) { jobOrders(filter: $filter, orderBy: { by: NUMBER, direction: ASC }) {
         totalCount nodes { number } } }`,
      { filter },
    );
    expect(jobOrders.totalCount).toBe(jobOrders.nodes.length);
    return jobOrders.nodes.map(({ number }) => number);
  };
  expect(await numbers({ unfilled: true })).toEqual([one, two]);
  expect(await numbers({ unfilled: true, status: ['OPEN'] })).toEqual([one]);
  expect(await numbers({ unfilled: false })).toEqual([none]);
});
