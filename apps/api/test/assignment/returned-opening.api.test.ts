import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  BackOffice,
  codesOf,
  type OutcomeAnswer,
  outcomeCodes,
  outcomes,
  undo,
} from '../support/back-office.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let office: BackOffice;

beforeAll(async () => {
  api = await createTestApi();
});
beforeEach(async () => {
  office = await BackOffice.open(api);
});
afterAll(() => api.close());

/** An assignment that fills its order and begins long after today. */
const ahead = () =>
  office.active({ order: { positions: 1, openings: 1 } }, { startDate: '2027-03-01' });

const canceling = (assignment: string, over: object = {}) => ({
  action: 'CANCEL',
  assignmentIds: [assignment],
  endReason: 'CLIENT_BUDGET',
  returnOpening: true,
  ...over,
});

const preview = async (input: object) => {
  const { previewAssignmentStatus } = await office.staff.ask<{
    previewAssignmentStatus: { outcomes: OutcomeAnswer[] };
  }>(
    `query ($input: UpdateAssignmentStatusInput!) {
       previewAssignmentStatus(input: $input) { ${outcomes} } }`,
    { input },
  );
  return previewAssignmentStatus.outcomes;
};

const orderOf = async () => {
  const [order] = await office.rows('job_order');
  return { status: order!['status'], openings: order!['openings'] };
};

describe('canceling work that has not begun (A-14)', () => {
  it('gives the opening back, as the preview said, and undo takes it again', async () => {
    const { assignment } = await ahead();
    expect(await orderOf()).toEqual({ status: 'FILLED', openings: 0 });
    const [previewed] = await preview(canceling(assignment));
    const answer = await office.update(canceling(assignment));
    expect(answer.outcomes![0]!.effects).toEqual(previewed!.effects);
    expect(previewed!.effects.map(({ kind, sentence }) => [kind, sentence])).toEqual(
      expect.arrayContaining([
        ['OPENING_GIVEN_BACK', expect.stringMatching(/^One opening of .* returned, 1 left$/)],
        ['JOB_ORDER_STATUS', expect.stringMatching(/Filled → Open$/)],
      ]),
    );
    expect(await orderOf()).toEqual({ status: 'OPEN', openings: 1 });
    expect(codesOf(await undo(office.staff, answer.changeSetId))).toBeUndefined();
    expect(await orderOf()).toEqual({ status: 'FILLED', openings: 0 });
  });

  it('stands in the history of the job order', async () => {
    const { assignment } = await ahead();
    await office.update(canceling(assignment));
    const { node } = await office.staff.ask<{
      node: { jobOrder: { timeline: { sentence: string }[] } };
    }>(
      `query ($id: ID!) { node(id: $id) { ... on Assignment {
         jobOrder { timeline { sentence } } } } }`,
      { id: assignment },
    );
    expect(node.jobOrder.timeline[0]!.sentence).toMatch(/opening is given back.*Filled → Open/i);
  });

  it('keeps it when nobody says so, and once the work has begun', async () => {
    const { assignment } = await ahead();
    await office.update(canceling(assignment, { returnOpening: null }));
    expect(await orderOf()).toEqual({ status: 'FILLED', openings: 0 });

    const begun = await office.active({}, { startDate: '2026-01-05' });
    const [outcome] = await preview(canceling(begun.assignment));
    expect(outcome!.effects.map(({ kind }) => kind)).not.toContain('OPENING_GIVEN_BACK');
    const [noShow] = await preview(canceling(begun.assignment, { endReason: 'NO_SHOW' }));
    expect(noShow!.effects.map(({ kind }) => kind)).toContain('OPENING_GIVEN_BACK');
  });

  it('is taken again by reopening, which is refused once somebody else has it (P-6)', async () => {
    const { assignment, orderId } = await ahead();
    const reopen = {
      action: 'REACTIVATE',
      assignmentIds: [assignment],
      reactivation: 'REOPEN',
    };
    await office.update(canceling(assignment));
    const other = await office.submitted({ order: { id: orderId } });
    const placed = await office.place(other.submission);
    expect(placed.__typename).toBe('PlacementMade');
    expect(outcomeCodes(await office.update(reopen))).toEqual([['NO_OPENING_LEFT']]);
    await undo(office.staff, placed.changeSetId);
    await office.update(reopen);
    expect(await orderOf()).toEqual({ status: 'FILLED', openings: 0 });
  });
});
