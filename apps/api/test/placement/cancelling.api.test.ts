import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import {
  type Answer,
  BackOffice,
  codesOf,
  command,
  type OutcomeAnswer,
  outcomeCodes,
  outcomes,
  type PlacementAnswer,
} from '../support/back-office.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let office: BackOffice;

beforeAll(async () => {
  api = await createTestApi();
  office = await BackOffice.open(api);
});
afterAll(() => api.close());

const cancel = (
  { id, version }: Pick<PlacementAnswer, 'id' | 'version'>,
  reason = 'Failed the background check',
  client = office.staff,
): Promise<Answer> => command(client, 'cancelPlacement', { placementId: id, version, reason });

describe('canceling a pending first placement (P-7)', () => {
  it('gives the opening back and returns the submission to its stage; the candidate stays as is', async () => {
    const { placement } = await office.placed({
      order: { positions: 1, openings: 1 },
      candidate: { status: 'PASSIVE' },
      stage: 'INTERVIEW',
    });
    expect(placement.jobOrder.status).toBe('FILLED');
    const answer = await cancel(placement, '  Withdrew  ');
    expect(answer.placement).toMatchObject({
      status: 'CANCELLED',
      cancelReason: 'Withdrew',
      standing: { label: 'Canceled', location: 'CANCELLED' },
      submission: { stage: 'INTERVIEW' },
      jobOrder: { openings: 1, status: 'OPEN' },
      assignment: { status: 'CANCELLED' },
      candidate: { status: 'PASSIVE' },
    });
  });

  it('needs a reason; blank is none', async () => {
    const { placement } = await office.placed();
    expect(codesOf(await cancel(placement, '   '))).toEqual(['REASON_REQUIRED']);
  });

  it('keeps words of any script, and refuses half characters', async () => {
    const { placement } = await office.placed();
    expect(await cancel(placement, 'Zo\u0065\u0308 王 \ud800')).toMatchObject({
      __typename: 'InvalidInput',
    });
    const answer = await cancel(placement, 'Zo\u0065\u0308 王');
    expect(answer.placement).toMatchObject({ cancelReason: 'Zo\u00eb 王' });
  });

  it('is refused for an employee, naming what to do instead', async () => {
    const { placement } = await office.assigned();
    expect(codesOf(await cancel(placement))).toEqual(['WRONG_STATE', 'ALREADY_HIRED']);
  });

  it('is refused twice, and on another version than was seen', async () => {
    const { placement } = await office.placed();
    const outdated = { ...placement, version: placement.version + 1 };
    expect(codesOf(await cancel(outdated))).toEqual(['CHANGED_SINCE']);
    const { placement: canceled } = await cancel(placement);
    expect(codesOf(await cancel(canceled!))).toEqual(['WRONG_STATE']);
  });

  it('finds neither another agency’s placement nor one that never was, alike', async () => {
    const other = await BackOffice.open(api);
    const { placement } = await other.placed();
    const unknown = { id: globalId('Placement', crypto.randomUUID()), version: 1 };
    const foreign = await cancel(placement);
    expect(foreign).toEqual(await cancel(unknown));
    expect(codesOf(foreign)).toEqual(['NOT_FOUND']);
  });

  it('lets one of many who cancel at once do it, and gives one opening back', async () => {
    const { placement, orderId } = await office.placed();
    const answers = await Promise.all(Array.from({ length: 8 }, () => cancel(placement)));
    expect(answers.filter((answer) => answer.placement)).toHaveLength(1);
    const [order] = await api.database.sql('SELECT openings FROM job_order WHERE id = $1', [
      orderId,
    ]);
    expect(order).toEqual({ openings: 2 });
  });

  it('is offered to the front office on the placement, and only while pending', async () => {
    const { placement } = await office.placed();
    const front = await api.clientFor(office.agency, 'FRONT_OFFICE');
    const actions = async () => {
      const { placement: shown } = await front.ask<{
        placement: { actions: { action: string }[] };
      }>('query ($id: ID!) { placement(id: $id) { actions { action } } }', { id: placement.id });
      return shown.actions.map(({ action }) => action);
    };
    expect(await actions()).toEqual(['cancel']);
    expect(await cancel(placement, 'Withdrew', front)).toMatchObject({
      __typename: 'PlacementCancelled',
    });
    expect(await actions()).toEqual(['activate']);
  });
});

describe('canceling in Hiring Management (P-8)', () => {
  const cancelAll = (candidateIds: string[], reason = 'Office closed', client = office.staff) =>
    command(client, 'cancelPendingPlacements', { candidateIds, reason });

  const preview = async (candidateIds: string[], reason: string) => {
    const { shown } = await office.staff.ask<{
      shown: { outcomes: OutcomeAnswer[]; problems: object[] };
    }>(
      `query ($input: CancelPendingPlacementsInput!) { shown: previewCancelPlacements(input: $input) {
         ${outcomes} problems { path }
       } }`,
      { input: { candidateIds, reason } },
    );
    return shown;
  };

  /** A candidate placed on two orders. */
  const placedTwice = async () => {
    const first = await office.placed();
    const again = await office.submitted({ candidate: { id: first.candidateId } });
    const { placement } = await office.place(again.submission, {
      acknowledgedWarnings: ['FULL_TIME_OVERLAP'],
    });
    return { ...first, second: placement!, secondOrderId: again.orderId };
  };

  it('cancels all pending placements of each candidate, who then leave', async () => {
    const one = await placedTwice();
    const other = await office.placed();
    const answer = await cancelAll([one.candidate, other.candidate]);
    expect(answer.outcomes).toMatchObject([
      { recordId: one.candidate, done: true },
      { recordId: other.candidate, done: true },
    ]);
    const stored = await office.rows('placement', 'candidate_id', 'status', 'cancel_reason');
    const theirs = stored.filter((row) =>
      [one.candidateId, other.candidateId].includes(row['candidate_id'] as string),
    );
    expect(theirs).toHaveLength(3);
    expect(theirs.every((row) => row['status'] === 'CANCELLED')).toBe(true);
    const { hiringCandidate } = await office.staff.ask<{ hiringCandidate: unknown }>(
      'query ($id: ID!) { hiringCandidate(id: $id) { id } }',
      { id: one.candidate },
    );
    expect(hiringCandidate).toBeNull();
  });

  it('gives each opening of a shared order back', async () => {
    const order = await office.agency.jobOrder({ positions: 2, openings: 2 });
    const one = await office.placed({ order });
    const other = await office.placed({ order });
    await cancelAll([one.candidate, other.candidate]);
    const [stored] = await api.database.sql(
      'SELECT openings, status FROM job_order WHERE id = $1',
      [order.id],
    );
    expect(stored).toEqual({ openings: 2, status: 'OPEN' });
  });

  it('says for each candidate why not, and does the others', async () => {
    const waiting = await office.placed();
    const idle = await office.submitted();
    const unknown = globalId('Candidate', crypto.randomUUID());
    const answer = await cancelAll([idle.candidate, unknown, waiting.candidate]);
    expect(outcomeCodes(answer)).toEqual([['NOTHING_PENDING'], ['NOT_FOUND'], []]);
  });

  it('changes nothing without a reason', async () => {
    const waiting = await office.placed();
    const answer = await cancelAll([waiting.candidate], ' ');
    expect(outcomeCodes(answer)).toEqual([['REASON_REQUIRED']]);
    expect(answer.changeSetId).toBeNull();
  });

  it('previews what it would cancel, not just the one shown', async () => {
    const one = await placedTwice();
    const shown = await preview([one.candidate], 'Client froze the order');
    const canceled = shown.outcomes[0]!.effects.filter(({ kind }) => kind === 'PLACEMENT_STATUS');
    expect(canceled).toEqual(
      [one.placement, one.second].map(({ id }) => ({
        kind: 'PLACEMENT_STATUS',
        recordId: id,
        sentence: expect.stringMatching(/^Placement for .+ \(J-\d+\): Pending → Canceled$/),
      })),
    );
  });

  it('previews what it then does, candidate by candidate', async () => {
    const order = await office.agency.jobOrder({ positions: 2, openings: 2 });
    const waiting = [await office.placed({ order }), await office.placed({ order })];
    const idle = await office.submitted();
    const unknown = globalId('Candidate', crypto.randomUUID());
    const ids = [...waiting.map(({ candidate }) => candidate), idle.candidate, unknown];
    for (const reason of ['\u200b', 'Client froze the order']) {
      const shown = await preview(ids, reason);
      expect((await cancelAll(ids, reason)).outcomes).toEqual(shown.outcomes);
    }
    expect((await preview(['can_1'], 'x')).problems).toMatchObject([{ path: 'candidateIds.0' }]);
  });

  it('lets a candidate stay while one placement is pending (P-9)', async () => {
    const one = await placedTwice();
    await cancel(one.placement);
    const { hiringCandidate } = await office.staff.ask<{ hiringCandidate: unknown }>(
      'query ($id: ID!) { hiringCandidate(id: $id) { pendingPlacements { id } } }',
      { id: one.candidate },
    );
    expect(hiringCandidate).toEqual({ pendingPlacements: [{ id: one.second.id }] });
  });

  it('is not for the front office', async () => {
    const front = await api.clientFor(office.agency, 'FRONT_OFFICE');
    await expect(
      cancelAll([globalId('Candidate', crypto.randomUUID())], 'x', front),
    ).rejects.toThrow();
  });
});

describe('activating a canceled placement (P-10)', () => {
  const canceled = async (over: Parameters<BackOffice['placed']>[0] = {}) => {
    const placed = await office.placed(over, { payRate: '20', poNumber: 'PO 7' });
    const answer = await cancel(placed.placement);
    return { ...placed, placement: answer.placement! };
  };
  const activate = (
    { submission, placement }: { submission: string; placement: PlacementAnswer },
    over: Record<string, unknown> = {},
  ) => office.place(submission, { placementId: placement.id, version: placement.version, ...over });

  it('completes the same placement and assignment again, with the form’s terms over the old ones', async () => {
    const before = await canceled();
    const answer = await activate(before, { payRate: '22' });
    expect(answer.placement).toMatchObject({
      id: before.placement.id,
      status: 'PENDING',
      cancelReason: null,
      submission: { stage: 'PLACED' },
      jobOrder: { openings: 1 },
      assignment: { id: before.placement.assignment.id, status: 'PENDING' },
    });
    const [stored] = await api.database.sql(
      'SELECT pay_rate, po_number FROM assignment WHERE id = $1',
      [before.placement.assignment.id.slice(4)],
    );
    expect(stored).toEqual({ pay_rate: '22.0000', po_number: 'PO 7' });
  });

  it('goes straight to needs approval when the candidate was hired meanwhile', async () => {
    const before = await canceled();
    const employee = await office.agency.employee({ candidateId: before.candidateId });
    const { placement } = await activate(before);
    expect(placement).toMatchObject({
      status: 'COMPLETED',
      assignment: { status: 'NEEDS_APPROVAL' },
    });
    const [stored] = await api.database.sql('SELECT employee_id FROM assignment WHERE id = $1', [
      placement!.assignment.id.slice(4),
    ]);
    expect(stored).toEqual({ employee_id: employee.id });
  });

  it('is refused when the order is full meanwhile', async () => {
    const order = await office.agency.jobOrder({ positions: 1, openings: 1 });
    const before = await canceled({ order });
    await office.placed({ order });
    expect(codesOf(await activate(before))).toEqual(['ORDER_NOT_OPEN', 'NO_OPENING_LEFT']);
  });

  it('is refused while it is not canceled, and on another version', async () => {
    const { submission, placement } = await office.placed();
    expect(codesOf(await activate({ submission, placement }))).toContain('WRONG_STATE');
    const before = await canceled();
    expect(codesOf(await activate(before, { version: 1 }))).toEqual(['CHANGED_SINCE']);
  });

  it('does not take another submission’s placement', async () => {
    const before = await canceled();
    const other = await office.submitted();
    const answer = await activate({ ...before, submission: other.submission });
    expect(codesOf(answer)).toEqual(['NOT_FOUND']);
  });

  it('returns to the stage of then when canceled again', async () => {
    const before = await canceled({ stage: 'SUBMITTED' });
    const { placement } = await activate(before);
    const again = await cancel(placement!);
    expect(again.placement).toMatchObject({ submission: { stage: 'SUBMITTED' } });
  });
});
