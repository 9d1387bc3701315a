import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { refusalsOf, succeeded } from '../support/answers.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { subscribe } from '../support/live-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let agency: AgencyRows;
let mia: GraphClient;
let jobOrderId: string;

beforeAll(async () => {
  api = await createTestApi({ signInLimits: { perAddress: 10_000 } });
});
beforeEach(async () => {
  agency = await api.createAgency();
  mia = await api.clientFor(agency, 'FRONT_OFFICE');
  jobOrderId = `job_${(await agency.jobOrder({ title: 'Welder' })).id}`;
});
afterAll(() => api.close());

const REFUSED = `... on ActionRefused { refusals { code field } } ... on InvalidInput { problems { path } }`;
const SUBMIT = `mutation ($input: SubmitCandidatesInput!) { result: submitCandidates(input: $input) {
  __typename ... on BulkDone { changeSetId outcomes { recordId label done refusals { code message } effects { kind recordId } } }
  ${REFUSED} } }`;
const PREVIEW = `query ($input: SubmitCandidatesInput!) { previewed: previewSubmitCandidates(input: $input) {
  outcomes { recordId label done refusals { code message } effects { kind } } problems { path } } }`;
const MOVE = `mutation ($input: MoveSubmissionInput!) { result: moveSubmission(input: $input) {
  __typename ... on SubmissionMoved { changeSetId submission {
    id version stage outcomeReason actions { action } timeline { sentence } jobOrder { submissionCount } } }
  ${REFUSED} } }`;
const UNDO = `mutation ($id: ID!) { undo(changeSetId: $id) { __typename ... on ActionRefused { message } } }`;

interface Submitted {
  changeSetId: string | null;
  outcomes: {
    recordId: string;
    done: boolean;
    refusals: { code: string; message: string }[];
    effects: { kind: string; recordId: string }[];
  }[];
}
interface Moved {
  changeSetId: string;
  submission: { version: number; stage: string; outcomeReason: string | null; jobOrder: object };
}

const submit = (candidateIds: string[]) =>
  succeeded<Submitted>(mia, SUBMIT, { jobOrderId, candidateIds });
const person = async (candidate = {}) => `can_${(await agency.candidate(candidate)).id}`;
const counted = async () => {
  const { jobOrder } = await mia.ask<{ jobOrder: { submissionCount: number; version: number } }>(
    'query ($id: ID!) { jobOrder(id: $id) { submissionCount version } }',
    { id: jobOrderId },
  );
  return jobOrder.submissionCount;
};

const textOf = (statement: unknown) =>
  typeof statement === 'string' ? statement : ((statement as { text?: string }).text ?? '');
const ofCommand = ([statement]: unknown[]) =>
  /submission|job_order|audit_entry|change_set/.test(textOf(statement)) &&
  !textOf(statement).includes('FROM session');

async function candidatesByTheThousand(thousands: number): Promise<string[]> {
  await api.platform.tenants.of(agency.id).write(({ db }) =>
    db.query(
      `INSERT INTO candidate (agency_id, id, number, first_name, last_name, status, added_on)
       SELECT $1, gen_random_uuid(), 50000 + n, 'Many', 'Of them ' || n, 'PASSIVE', '2026-01-05'
       FROM generate_series(1, $2::int) n`,
      [agency.id, thousands * 1000],
    ),
  );
  const rows = await api.database.sql<{ id: string }>(
    `SELECT 'can_' || id AS id FROM candidate WHERE agency_id = $1`,
    [agency.id],
  );
  return rows.map(({ id }) => id);
}

describe('submitting', () => {
  test('puts each candidate forward or says why not, and counts them on the order', async () => {
    const [ann, bea] = [await person(), await person()];
    const banned = await person({ firstName: 'Cy', lastName: 'Cole', status: 'DO_NOT_PLACE' });
    await submit([bea]);
    const { outcomes, changeSetId } = await submit([ann, banned, bea, ann]);
    expect(outcomes).toMatchObject([
      { recordId: ann, done: true, effects: [{ recordId: expect.stringMatching(/^sub_/) }] },
      { recordId: banned, done: false, refusals: [{ code: 'DO_NOT_PLACE' }] },
      { recordId: bea, done: false, refusals: [{ code: 'ALREADY_SUBMITTED' }] },
    ]);
    expect(changeSetId).toMatch(/^chg_/);
    expect(await counted()).toBe(2);
  });

  test('says beforehand what would happen to each, writes nothing, and does just that', async () => {
    const ids = [await person(), await person({ status: 'DO_NOT_PLACE' }), `can_${uuid()}`];
    const { previewed } = await mia.ask<{ previewed: { outcomes: unknown } }>(PREVIEW, {
      input: { jobOrderId, candidateIds: ids },
    });
    expect(previewed.outcomes).toMatchObject([
      { done: true, effects: [{ kind: 'SUBMITTED' }] },
      { done: false, refusals: [{ code: 'DO_NOT_PLACE' }] },
      { done: false, refusals: [{ code: 'NOT_FOUND' }] },
    ]);
    expect(await counted()).toBe(0);
    expect((await submit(ids)).outcomes).toMatchObject(previewed.outcomes as object[]);
  });

  test('of an order that is not there says so beforehand, too', async () => {
    const input = { jobOrderId: `job_${uuid()}`, candidateIds: [await person()] };
    expect(await mia.ask(PREVIEW, { input })).toEqual({
      previewed: { outcomes: [], problems: [{ path: 'jobOrderId' }] },
    });
  });

  test('is taken back as a whole while nothing was built on it', async () => {
    const { changeSetId } = await submit([await person(), await person()]);
    expect(await mia.ask(UNDO, { id: changeSetId })).toMatchObject({
      undo: { __typename: expect.not.stringMatching('ActionRefused') },
    });
    expect(await counted()).toBe(0);
  });

  test('nobody for an order that is not open', async () => {
    jobOrderId = `job_${(await agency.jobOrder({ status: 'ON_HOLD' })).id}`;
    const { outcomes, changeSetId } = await submit([await person()]);
    expect(outcomes).toMatchObject([{ done: false, refusals: [{ code: 'ORDER_NOT_OPEN' }] }]);
    expect(changeSetId).toBeNull();
  });

  test('of 10 who submit the same candidate at once, one does', async () => {
    const ann = await person();
    const answers = await Promise.all(Array.from({ length: 10 }, () => submit([ann])));
    const done = answers.filter(({ outcomes }) => outcomes[0]!.done);
    expect(done).toHaveLength(1);
    expect(await counted()).toBe(1);
  });

  test('takes two thousand with as many statements as one', async () => {
    const many = await candidatesByTheThousand(2);
    const query = vi.spyOn(pg.Client.prototype, 'query');
    await submit([await person()]);
    const forOne = query.mock.calls.filter(ofCommand).length;
    query.mockClear();
    const { outcomes } = await submit(many);
    const forMany = query.mock.calls.filter(ofCommand).length;
    query.mockRestore();
    expect(outcomes.filter(({ done }) => done)).toHaveLength(2000);
    expect(await counted()).toBe(2001);
    expect(forMany).toBe(forOne);
  });

  test('an order or candidate that is not there', async () => {
    const nowhere = '00000000-0000-7000-8000-000000000000';
    const { outcomes } = await submit([`can_${nowhere}`]);
    expect(outcomes).toMatchObject([{ done: false, refusals: [{ code: 'NOT_FOUND' }] }]);
    const input = { jobOrderId: `job_${nowhere}`, candidateIds: [await person()] };
    expect(await refusalsOf(mia, SUBMIT, input)).toEqual([['NOT_FOUND', 'jobOrderId']]);
  });

  test('is not for the back office', async () => {
    const ben = await api.clientFor(agency, 'BACK_OFFICE');
    const input = { jobOrderId, candidateIds: [await person()] };
    const { errors } = await ben.send(SUBMIT, { input });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('the stages', () => {
  const inPlay = async (stage = 'SUBMITTED') =>
    `sub_${(await agency.submission({ jobOrderId: jobOrderId.slice(4), stage })).id}`;

  test('go from submitted to interview to offered, and are told on the timeline', async () => {
    const id = await inPlay();
    await succeeded<Moved>(mia, MOVE, { id, version: 1, action: 'interview' });
    const { submission } = await succeeded<Moved>(mia, MOVE, { id, version: 2, action: 'offer' });
    expect(submission).toMatchObject({
      stage: 'OFFERED',
      version: 3,
      actions: [{ action: 'place' }, { action: 'reject' }, { action: 'withdraw' }],
      timeline: [
        { sentence: expect.stringContaining('Move to offered') },
        { sentence: expect.stringContaining('Move to interview') },
      ],
    });
  });

  test('a rejection keeps its reason and leaves the count; reconsidered, it counts again', async () => {
    const id = await inPlay();
    expect(await refusalsOf(mia, MOVE, { id, version: 1, action: 'reject', reason: '  ' })).toEqual(
      [['REASON_REQUIRED', 'reason']],
    );
    const rejected = await succeeded<Moved>(mia, MOVE, {
      id,
      version: 1,
      action: 'reject',
      reason: ' too far ',
    });
    expect(rejected.submission).toMatchObject({
      stage: 'REJECTED',
      outcomeReason: 'too far',
      jobOrder: { submissionCount: 0 },
    });
    const again = await succeeded<Moved>(mia, MOVE, { id, version: 2, action: 'reconsider' });
    expect(again.submission).toMatchObject({
      stage: 'SUBMITTED',
      outcomeReason: null,
      jobOrder: { submissionCount: 1 },
    });
  });

  test('a rejection that is undone counts again, whoever else was submitted since', async () => {
    const id = await inPlay();
    const reason = 'mistake';
    const { changeSetId } = await succeeded<Moved>(mia, MOVE, {
      id,
      version: 1,
      action: 'reject',
      reason,
    });
    await submit([await person()]);
    expect(await mia.ask(UNDO, { id: changeSetId })).not.toMatchObject({
      undo: { __typename: 'ActionRefused' },
    });
    expect(await counted()).toBe(2);
  });

  test('placing is not done by hand, nor is anything after it', async () => {
    const id = await inPlay('PLACED');
    expect(await mia.ask(MOVE, { input: { id, version: 1, action: 'place' } })).toMatchObject({
      result: { problems: [{ path: 'action' }] },
    });
    const reason = 'late';
    expect(await refusalsOf(mia, MOVE, { id, version: 1, action: 'reject', reason })).toEqual([
      ['WRONG_STATE', null],
    ]);
  });

  test('of an older version are refused', async () => {
    const id = await inPlay();
    await succeeded(mia, MOVE, { id, version: 1, action: 'interview' });
    expect(await refusalsOf(mia, MOVE, { id, version: 1, action: 'offer' })).toEqual([
      ['CHANGED_SINCE', null],
    ]);
  });
});

test('whoever watches job orders is told that the count has changed, undoing included', async () => {
  await api.app.listen({ port: 0, host: '127.0.0.1' });
  const told = subscribe<{ recordChanged: { id: string } }>(
    api.app,
    mia,
    'subscription { recordChanged(kinds: ["JobOrder"]) { id } }',
  );
  await expect.poll(() => api.platform.live.subscriptions, { timeout: 10_000 }).toBe(1);
  const news = () => told.events.filter(({ recordChanged }) => recordChanged.id === jobOrderId);
  const { changeSetId } = await submit([await person()]);
  await expect.poll(() => news().length, { timeout: 10_000 }).toBe(1);
  await mia.ask(UNDO, { id: changeSetId });
  await expect.poll(() => news().length, { timeout: 10_000 }).toBe(2);
  told.stop();
});
