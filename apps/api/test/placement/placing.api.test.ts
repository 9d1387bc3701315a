import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { BackOffice, codesOf } from '../support/back-office.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let office: BackOffice;

beforeAll(async () => {
  api = await createTestApi();
  office = await BackOffice.open(api);
});
afterAll(() => api.close());

describe('placing a candidate (P-4 to P-6)', () => {
  it('sends who was never hired to Hiring Management, and takes an opening', async () => {
    const { submission, candidate } = await office.submitted({ stage: 'INTERVIEW' });
    const { placement } = await office.place(submission);
    expect(placement).toMatchObject({
      status: 'PENDING',
      standing: {
        label: 'Pending',
        location: 'HIRING_MANAGEMENT',
        locationLabel: 'Hiring Management',
        recordId: candidate,
      },
      submission: { stage: 'PLACED' },
      jobOrder: { openings: 1, status: 'OPEN' },
      assignment: { status: 'PENDING' },
      candidate: { status: 'ACTIVELY_SEARCHING' },
    });
  });

  it('sends an employee straight to Accounting › Assignments', async () => {
    const candidate = await office.agency.candidate();
    await office.agency.employee({ candidateId: candidate.id });
    const { placement } = await office.placed({ candidate });
    expect(placement).toMatchObject({
      status: 'COMPLETED',
      standing: { location: 'ACCOUNTING_ASSIGNMENTS', recordId: placement.assignment.id },
      assignment: { status: 'NEEDS_APPROVAL' },
    });
  });

  it('fills the order with its last opening', async () => {
    const { placement } = await office.placed({ order: { positions: 1, openings: 1 } });
    expect(placement.jobOrder).toMatchObject({ openings: 0, status: 'FILLED' });
  });

  it('leaves it open where the agency wants that', async () => {
    const lenient = await BackOffice.open(api, { fillOrderAtZeroOpenings: false });
    const { placement } = await lenient.placed({ order: { positions: 1, openings: 1 } });
    expect(placement.jobOrder).toMatchObject({ openings: 0, status: 'OPEN' });
  });

  it('takes the terms of the order where the form says nothing', async () => {
    const site = await office.agency.location();
    const { submission } = await office.submitted({
      order: { clientId: site.clientId, locationId: site.id, payRate: '21.5', billRate: '33' },
    });
    const { placement } = await office.place(submission, { billRate: '35' });
    const [stored] = await office.api.database.sql(
      'SELECT pay_rate, bill_rate, location_id, overtime_pay_multiplier FROM assignment WHERE id = $1',
      [placement!.assignment.id.slice(4)],
    );
    expect(stored).toEqual({
      pay_rate: '21.5000',
      bill_rate: '35.0000',
      location_id: site.id,
      overtime_pay_multiplier: '1.5000',
    });
  });

  it('credits the person who places, or whom the form names', async () => {
    const other = await office.agency.staff('FRONT_OFFICE');
    const mine = await office.placed();
    const shared = await office.placed(
      {},
      { owners: [{ accountId: globalId('Account', other.id), share: '100' }] },
    );
    const owners = await office.rows('placement_owner', 'placement_id', 'account_id', 'share');
    const of = (id: string) => owners.filter((row) => row['placement_id'] === id.slice(4));
    expect(of(mine.placement.id)).toMatchObject([{ share: '100.00' }]);
    expect(of(shared.placement.id)).toMatchObject([{ account_id: other.id }]);
  });

  it('lets one of two recruiters have the last opening', async () => {
    const order = await office.agency.jobOrder({ positions: 1, openings: 1 });
    const one = await office.submitted({ order });
    const other = await office.submitted({ order });
    const second = await api.clientFor(office.agency, 'FRONT_OFFICE');
    const answers = await Promise.all([
      office.place(one.submission),
      office.place(other.submission, {}, second),
    ]);
    expect(answers.map((answer) => answer.__typename).toSorted()).toEqual([
      'ActionRefused',
      'PlacementMade',
    ]);
    const loser = answers.find((answer) => answer.refusals)!;
    expect(codesOf(loser)).toContain('NO_OPENING_LEFT');
    const placements = await office.rows('placement', 'job_order_id');
    expect(placements.filter((row) => row['job_order_id'] === order.id)).toHaveLength(1);
  });

  it('lets many recruiters have no more openings than there are', async () => {
    const order = await office.agency.jobOrder({ positions: 3, openings: 3 });
    const submissions = [];
    for (let count = 0; count < 12; count += 1) submissions.push(await office.submitted({ order }));
    const answers = await Promise.all(submissions.map((each) => office.place(each.submission)));
    expect(answers.filter(({ placement }) => placement)).toHaveLength(3);
    const [left] = await api.database.sql('SELECT openings, status FROM job_order WHERE id = $1', [
      order.id,
    ]);
    expect(left).toEqual({ openings: 0, status: 'FILLED' });
  });
});

describe('what is refused', () => {
  it.each([
    ['an order that is on hold', { order: { status: 'ON_HOLD' } }, {}, ['ORDER_NOT_OPEN']],
    [
      'a candidate not to be placed',
      { candidate: { status: 'DO_NOT_PLACE' } },
      {},
      ['DO_NOT_PLACE'],
    ],
    ['a rejected submission', { stage: 'REJECTED' }, {}, ['SUBMISSION_NOT_PLACEABLE']],
    ['no bill rate', {}, { billRate: null }, ['RATES_MISSING']],
    [
      'a direct hire without salary and fee',
      {},
      { jobType: 'DIRECT' },
      ['FEE_MISSING', 'FEE_MISSING'],
    ],
    [
      'an end before the start',
      {},
      { startDate: '2026-12-02', endDate: '2026-12-01' },
      ['END_BEFORE_START'],
    ],
    ['no owner at all', {}, { owners: [] }, ['OWNER_SHARES']],
    ['a margin below the floor', {}, { payRate: '29' }, ['MARGIN_BELOW_FLOOR']],
  ])('%s', async (_what, scene, terms, codes) => {
    const { submission, orderId } = await office.submitted(scene);
    expect(codesOf(await office.place(submission, terms))).toEqual(codes);
    const placements = await office.rows('placement', 'job_order_id');
    expect(placements.some((row) => row['job_order_id'] === orderId)).toBe(false);
  });

  it('every reason at once', async () => {
    const { submission } = await office.submitted({
      order: { status: 'CLOSED', openings: 0 },
      candidate: { status: 'DO_NOT_PLACE' },
    });
    const codes = codesOf(await office.place(submission, { payRate: null }));
    expect(codes).toEqual(['ORDER_NOT_OPEN', 'NO_OPENING_LEFT', 'DO_NOT_PLACE', 'RATES_MISSING']);
  });

  it('accepts a low margin that somebody acknowledged, unless the agency stops it', async () => {
    const { submission } = await office.submitted();
    const acknowledged = { payRate: '29', acknowledgedWarnings: ['MARGIN_BELOW_FLOOR'] };
    expect(await office.place(submission, acknowledged)).toMatchObject({
      __typename: 'PlacementMade',
    });
    const strict = await BackOffice.open(api, { marginFloorMode: 'STOP' });
    const theirs = await strict.submitted();
    expect(codesOf(await strict.place(theirs.submission, acknowledged))).toEqual([
      'MARGIN_BELOW_FLOOR',
    ]);
  });

  it('warns of a second full-time assignment over the same dates', async () => {
    const { candidateId } = await office.placed();
    const again = await office.submitted({ candidate: { id: candidateId } });
    expect(codesOf(await office.place(again.submission))).toEqual(['FULL_TIME_OVERLAP']);
  });

  it('warns of a client over its credit limit', async () => {
    const client = await office.agency.client({ creditLimit: '100' });
    const { submission } = await office.submitted({ order: { clientId: client.id } });
    expect(codesOf(await office.place(submission))).toEqual(['OVER_CREDIT_LIMIT']);
  });

  it('a second placing of the same submission', async () => {
    const { submission } = await office.placed();
    expect(codesOf(await office.place(submission))).toContain('WRONG_STATE');
  });

  it('a submission that changed since it was seen', async () => {
    const { submission } = await office.submitted();
    const answer = await office.place(submission, { version: 7 });
    expect(codesOf(answer)).toEqual(['CHANGED_SINCE']);
    expect(answer.message).toMatch(/^This submission has changed\. /);
  });

  it('a location of another client, an owner from another agency, ids that never were', async () => {
    const { submission } = await office.submitted();
    const site = await office.agency.location();
    const elsewhere = await api.createAgency();
    const stranger = await elsewhere.staff('ADMIN');
    const answer = await office.place(submission, {
      locationId: globalId('Location', site.id),
      contactId: globalId('Contact', crypto.randomUUID()),
      owners: [{ accountId: globalId('Account', stranger.id), share: '100' }],
    });
    expect(answer.refusals?.map(({ code, field }) => [code, field])).toEqual([
      ['NOT_FOUND', 'locationId'],
      ['NOT_FOUND', 'contactId'],
      ['NOT_FOUND', 'owners.0.accountId'],
    ]);
  });

  it('an owner who is no staff', async () => {
    const { submission } = await office.submitted();
    const employee = await office.agency.employee();
    const worker = await office.agency.account({ kind: 'EMPLOYEE', employeeId: employee.id });
    const owners = [{ accountId: globalId('Account', worker.id), share: '100' }];
    expect(codesOf(await office.place(submission, { owners }))).toEqual(['NOT_FOUND']);
  });

  it('another agency’s submission exactly like one that never was', async () => {
    const other = await BackOffice.open(api);
    const { submission } = await other.submitted();
    const foreign = await office.place(submission);
    const unknown = await office.place(globalId('Submission', crypto.randomUUID()));
    expect(foreign).toEqual(unknown);
    expect(codesOf(foreign)).toEqual(['NOT_FOUND']);
  });

  it('input that cannot be meant, with the path of each problem', async () => {
    const { candidate } = await office.submitted();
    const answer = await office.place(candidate, {
      payRate: '-1',
      billRate: '123456789',
      burdenPercent: '1.23456',
      schedule: { days: [0], startTime: '8:00', endTime: '16:00', breakMinutes: 30 },
    });
    expect(answer.problems?.map(({ path }) => path).toSorted()).toEqual([
      'billRate',
      'burdenPercent',
      'payRate',
      'schedule.days.0',
      'schedule.startTime',
      'submissionId',
    ]);
  });
});

describe('the preview of placing', () => {
  interface Preview {
    margin: Record<string, string> | null;
    outcome: { done: boolean; refusals: { code: string }[]; effects: { kind: string }[] };
    warnings: { code: string }[];
    problems: { path: string }[];
  }
  const preview = async (input: Record<string, unknown>) => {
    const { previewPlacement } = await office.staff.ask<{ previewPlacement: Preview }>(
      `query ($input: PlaceCandidateInput!) { previewPlacement(input: $input) {
         margin { spread marginPercent markupPercent cost }
         outcome { done refusals { code } effects { kind sentence } }
         warnings { code } problems { path }
       } }`,
      { input: { jobType: 'TEMP_CONTRACT', ...input } },
    );
    return previewPlacement;
  };

  it('shows margin and effects, and writes nothing', async () => {
    const { submission, orderId } = await office.submitted();
    const shown = await preview({ submissionId: submission, burdenPercent: '10' });
    expect(shown.margin).toEqual({
      spread: '10.00',
      marginPercent: '26.67',
      markupPercent: '50.00',
      cost: '22.00',
    });
    expect(shown.outcome.done).toBe(true);
    expect(shown.outcome.effects.map(({ kind }) => kind)).toEqual([
      'PLACEMENT_STATUS',
      'ASSIGNMENT_STATUS',
      'SUBMISSION_STAGE',
      'OPENING_TAKEN',
    ]);
    const [order] = await api.database.sql('SELECT openings FROM job_order WHERE id = $1', [
      orderId,
    ]);
    expect(order).toEqual({ openings: 2 });
  });

  it('tells warnings from refusals', async () => {
    const { submission } = await office.submitted({ order: { openings: 0 } });
    const shown = await preview({ submissionId: submission, payRate: '29' });
    expect(shown.warnings).toEqual([{ code: 'MARGIN_BELOW_FLOOR' }]);
    expect(shown.outcome).toMatchObject({ done: false, refusals: [{ code: 'NO_OPENING_LEFT' }] });
  });

  it('refuses what changed since it was seen, as placing does', async () => {
    const { submission } = await office.submitted();
    expect((await preview({ submissionId: submission, version: 7 })).outcome).toMatchObject({
      done: false,
      refusals: [{ code: 'CHANGED_SINCE' }],
      effects: [],
    });
    expect(await preview({ submissionId: submission, version: 1 })).toMatchObject({
      outcome: { done: true },
    });
  });

  it('has no margin while a rate is missing', async () => {
    const { submission } = await office.submitted();
    expect(await preview({ submissionId: submission, billRate: null })).toMatchObject({
      margin: null,
    });
  });
});
