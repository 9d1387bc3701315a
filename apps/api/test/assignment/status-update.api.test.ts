import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import {
  BackOffice,
  command,
  type OutcomeAnswer,
  outcomeCodes,
  outcomes,
} from '../support/back-office.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

const TODAY = '2026-11-21';
const ended = { endReason: 'CLIENT_ENDED_EARLY' };

let api: TestApi;
let office: BackOffice;

beforeAll(async () => {
  api = await createTestApi();
  office = await BackOffice.open(api);
});
afterAll(() => api.close());

interface Previewed {
  sections: object[];
  outcomes: OutcomeAnswer[];
  problems: { path: string }[];
}

const preview = async (action: string, ids: string[], input: Record<string, unknown> = {}) => {
  const data = await office.staff.ask<{ previewAssignmentStatus: Previewed }>(
    `query ($input: UpdateAssignmentStatusInput!) { previewAssignmentStatus(input: $input) {
       sections { jobType label offered } problems { path } ${outcomes}
     } }`,
    { input: { action, assignmentIds: ids, ...input } },
  );
  return data.previewAssignmentStatus;
};

const update = (action: string, ids: string[], input: Record<string, unknown> = {}) =>
  office.update({ action, assignmentIds: ids, ...input });

/** Updates and expects all to be done. */
const done = async (action: string, ids: string[], input: Record<string, unknown> = {}) => {
  const answer = await update(action, ids, input);
  expect(answer.outcomes?.map((outcome) => outcome.done)).toEqual(ids.map(() => true));
  return answer;
};

describe('approving temp, contract and temp-to-direct (A-3)', () => {
  it('makes it active; a row without start date takes the dialog’s, one with keeps its own', async () => {
    const bare = await office.assigned();
    const dated = await office.assigned({}, { startDate: '2026-12-07' });
    await done('APPROVE', [bare.assignment, dated.assignment], { startDate: '2026-11-30' });
    expect(await office.assignment(bare.assignment)).toMatchObject({
      status: 'ACTIVE',
      startDate: '2026-11-30',
      approvedAt: '2026-11-21T18:00:00Z',
      candidate: { status: 'ON_ASSIGNMENT' },
    });
    expect(await office.assignment(dated.assignment)).toMatchObject({ startDate: '2026-12-07' });
  });

  it('starts today when nothing is said', async () => {
    const { assignment } = await office.active();
    expect(await office.assignment(assignment)).toMatchObject({ startDate: TODAY });
  });

  it('employs somebody again who had left', async () => {
    const { assignment, employeeId } = await office.assigned();
    await api.database.sql(
      `UPDATE employee SET status = 'TERMINATED', terminated_on = '2026-10-01' WHERE id = $1`,
      [employeeId!.slice(4)],
    );
    await done('APPROVE', [assignment]);
    expect(await office.assignment(assignment)).toMatchObject({
      employee: { status: 'ACTIVE', terminatedOn: null },
    });
  });

  it('is refused for one in Hiring Management, one not to be placed, one that is active already', async () => {
    const pending = await office.placed();
    const barred = await office.assigned();
    await api.database.sql(`UPDATE candidate SET status = 'DO_NOT_PLACE' WHERE id = $1`, [
      barred.candidateId,
    ]);
    const active = await office.active();
    const ids = [pending.placement.assignment.id, barred.assignment, active.assignment];
    expect(outcomeCodes(await update('APPROVE', ids))).toEqual([
      ['WRONG_STATE', 'NOT_HIRED'],
      ['DO_NOT_PLACE'],
      ['WRONG_STATE'],
    ]);
  });

  it('is refused when the end is before the start that it would get', async () => {
    const { assignment } = await office.assigned({}, { endDate: '2026-11-10' });
    const answer = await update('APPROVE', [assignment]);
    expect(answer.outcomes![0]!.refusals).toMatchObject([
      { code: 'END_BEFORE_START', field: 'startDate' },
    ]);
  });
});

describe('approving direct hires (A-4)', () => {
  it('closes, terminates, sets the candidate searching, and makes the fee billable', async () => {
    const { assignment } = await office.direct({}, { startDate: '2026-11-20' });
    const answer = await done('APPROVE', [assignment], {
      endDate: '2026-11-25',
      terminationDate: '2026-11-24',
    });
    expect(await office.assignment(assignment)).toMatchObject({
      status: 'CLOSED',
      startDate: '2026-11-20',
      endDate: '2026-11-25',
      candidate: { status: 'ACTIVELY_SEARCHING' },
      employee: { status: 'TERMINATED', terminatedOn: '2026-11-24' },
    });
    const fees = await office.rows('placement_fee', 'assignment_id', 'amount', 'earned_on::text');
    expect(fees.find((fee) => fee['assignment_id'] === assignment.slice(4))).toMatchObject({
      amount: '12000.00',
      earned_on: TODAY,
    });
    expect(answer.outcomes![0]!.effects.map(({ kind }) => kind)).toContain(
      'PLACEMENT_FEE_BILLABLE',
    );
  });

  it('terminates on the dialog’s date who had left before, once for two in one go', async () => {
    const first = await office.direct();
    const second = await office.direct({ candidateId: first.candidateId });
    const terminationDate = '2026-11-24';
    await api.database.sql(
      `UPDATE employee SET status = 'TERMINATED', terminated_on = '2026-10-01' WHERE id = $1`,
      [first.employeeId!.slice(4)],
    );
    const ids = [first.assignment, second.assignment];
    const { outcomes: previewed } = await preview('APPROVE', ids, { terminationDate });
    const { outcomes } = await done('APPROVE', ids, { terminationDate });
    expect(previewed).toEqual(outcomes);
    expect(
      outcomes!.map(({ effects }) =>
        effects.filter(({ kind }) => kind === 'EMPLOYEE_TERMINATED').map((each) => each.sentence),
      ),
    ).toEqual([[expect.stringContaining('terminated on Nov 24, 2026')], []]);
    expect(await office.assignment(first.assignment)).toMatchObject({
      employee: { status: 'TERMINATED', terminatedOn: terminationDate },
    });
  });

  it('is refused when it would end before the start that was given', async () => {
    const { assignment } = await office.direct();
    const answer = await update('APPROVE', [assignment], {
      startDate: '2026-12-01',
      endDate: '2026-11-20',
    });
    expect(answer.outcomes![0]!.refusals).toMatchObject([
      { code: 'END_BEFORE_START', field: 'endDate' },
    ]);
  });

  it('says in the preview which other assignments last longer than the employment', async () => {
    const { assignment, candidateId } = await office.direct();
    const terms = { endDate: '2026-12-31', acknowledgedWarnings: ['FULL_TIME_OVERLAP'] };
    await office.assigned({ candidateId }, terms);
    const said = async (terminationDate: string) => {
      const { outcomes } = await preview('APPROVE', [assignment], { terminationDate });
      return outcomes[0]!.effects
        .filter(({ kind }) => kind === 'ENDS_AFTER_TERMINATION')
        .map(({ sentence }) => sentence);
    };
    expect(await said('2026-12-30')).toEqual([
      expect.stringMatching(/^Assignment .+ ends on Dec 31, 2026, after the termination$/),
    ]);
    expect(await said('2026-12-31')).toEqual([]);
  });

  it('terminates on the day of approval when nothing is said', async () => {
    const { assignment } = await office.direct();
    await done('APPROVE', [assignment]);
    expect(await office.assignment(assignment)).toMatchObject({
      endDate: TODAY,
      employee: { terminatedOn: TODAY },
    });
  });

  /** An employee with a direct hire to approve, and two others at work: one with an end date. */
  const withOthers = async () => {
    const open = await office.active();
    const { candidateId } = open;
    const acknowledgedWarnings = ['FULL_TIME_OVERLAP'];
    const dated = await office.active(
      { candidateId },
      { endDate: '2026-12-31', acknowledgedWarnings },
    );
    const direct = await office.direct({ candidateId });
    return { open: open.assignment, dated: dated.assignment, direct: direct.assignment };
  };

  it('closes the others, whose own end dates stay', async () => {
    const { open, dated, direct } = await withOthers();
    await done('APPROVE', [direct], { otherAssignmentsEndDate: '2026-11-28' });
    expect(await office.assignment(open)).toMatchObject({
      status: 'CLOSED',
      endDate: '2026-11-28',
      endReason: 'HIRED_DIRECT',
    });
    expect(await office.assignment(dated)).toMatchObject({
      status: 'CLOSED',
      endDate: '2026-12-31',
    });
  });

  it('leaves the others at work when told so; then the candidate stays on assignment', async () => {
    const { open, direct } = await withOthers();
    await done('APPROVE', [direct], { closeOtherAssignments: false });
    expect(await office.assignment(open)).toMatchObject({
      status: 'ACTIVE',
      candidate: { status: 'ON_ASSIGNMENT' },
    });
  });

  it('approves mixed job types in one go, each by its own rules', async () => {
    const temp = await office.assigned();
    const direct = await office.direct();
    await done('APPROVE', [temp.assignment, direct.assignment]);
    expect(await office.assignment(temp.assignment)).toMatchObject({ status: 'ACTIVE' });
    expect(await office.assignment(direct.assignment)).toMatchObject({ status: 'CLOSED' });
  });
});

describe.each([
  ['CANCEL', 'CANCELLED'],
  ['CLOSE', 'CLOSED'],
])('%s (A-5, A-6, A-11)', (action, status) => {
  it('fills missing end dates only, unless it overrides', async () => {
    const bare = await office.active();
    const dated = await office.active({}, { endDate: '2027-03-01' });
    const other = await office.active({}, { endDate: '2027-03-01' });
    const future = { ...ended, endDate: '2027-01-15' };
    await done(action, [bare.assignment, dated.assignment], future);
    await done(action, [other.assignment], { ...future, overrideEndDates: true });
    expect(await office.assignment(bare.assignment)).toMatchObject({
      status,
      endDate: '2027-01-15',
    });
    expect(await office.assignment(dated.assignment)).toMatchObject({
      status,
      endDate: '2027-03-01',
    });
    expect(await office.assignment(other.assignment)).toMatchObject({
      status,
      endDate: '2027-01-15',
    });
  });

  it('keeps how it ended', async () => {
    const { assignment } = await office.active();
    await done(action, [assignment], {
      endReason: 'CLIENT_BUDGET',
      endNote: '  Late three times ',
      performanceGrade: 2,
      wouldRehire: false,
    });
    expect(await office.assignment(assignment)).toMatchObject({
      endReason: 'CLIENT_BUDGET',
      endNote: 'Late three times',
      performanceGrade: 2,
      wouldRehire: false,
    });
  });

  it('refuses a reason that belongs to the other action', async () => {
    const { assignment } = await office.active();
    const endReason = action === 'CLOSE' ? 'NO_SHOW' : 'COMPLETED';
    const answer = await update(action, [assignment], { endReason });
    expect(answer.outcomes).toMatchObject([
      { done: false, refusals: [{ code: 'END_REASON_UNSUITABLE', field: 'endReason' }] },
    ]);
    expect(answer.outcomes![0]!.refusals[0]!.message).toMatch(
      /^“(Never showed up|Assignment completed)” does not fit this action\. Choose “.+”, or “Other \(see note\)”\.$/,
    );
  });

  it('asks for the reason, and for the date that it overrides with', async () => {
    const { assignment } = await office.active();
    expect(outcomeCodes(await update(action, [assignment]))).toEqual([['END_REASON_REQUIRED']]);
    const override = { ...ended, overrideEndDates: true };
    expect(outcomeCodes(await update(action, [assignment], override))).toEqual([
      ['END_DATE_REQUIRED'],
    ]);
    expect(outcomeCodes(await update(action, [assignment], { endReason: 'OTHER' }))).toEqual([
      ['END_NOTE_REQUIRED'],
    ]);
    const early = { ...ended, endDate: '2026-11-01' };
    expect(outcomeCodes(await update(action, [assignment], early))).toEqual([['END_BEFORE_START']]);
  });

  it('sets the candidate searching with the last one only (A-10)', async () => {
    const first = await office.active();
    const acknowledgedWarnings = ['FULL_TIME_OVERLAP'];
    const second = await office.active(
      { candidateId: first.candidateId },
      { acknowledgedWarnings },
    );
    await done(action, [first.assignment], ended);
    expect(await office.assignment(first.assignment)).toMatchObject({
      candidate: { status: 'ON_ASSIGNMENT' },
    });
    await done(action, [second.assignment], ended);
    expect(await office.assignment(first.assignment)).toMatchObject({
      candidate: { status: 'ACTIVELY_SEARCHING' },
    });
  });
});

describe('what ends from where', () => {
  it('cancels what needs approval, but does not close it', async () => {
    const { assignment } = await office.assigned();
    expect(outcomeCodes(await update('CLOSE', [assignment], ended))).toEqual([['WRONG_STATE']]);
    await done('CANCEL', [assignment], ended);
  });
});

describe('reactivating (A-8)', () => {
  const closed = async () => {
    const one = await office.active();
    await done('CLOSE', [one.assignment], { ...ended, endDate: '2026-11-30', performanceGrade: 4 });
    return one;
  };

  it('reopens: active again, nothing of its end left, the candidate on assignment', async () => {
    const { assignment } = await closed();
    await done('REACTIVATE', [assignment], { reactivation: 'REOPEN' });
    expect(await office.assignment(assignment)).toMatchObject({
      status: 'ACTIVE',
      endReason: null,
      performanceGrade: null,
      candidate: { status: 'ON_ASSIGNMENT' },
    });
  });

  it('changes the end date only: it stays closed', async () => {
    const { assignment } = await closed();
    await done('REACTIVATE', [assignment], {
      reactivation: 'CHANGE_END_DATE',
      endDate: '2026-12-15',
    });
    expect(await office.assignment(assignment)).toMatchObject({
      status: 'CLOSED',
      endDate: '2026-12-15',
      endReason: 'CLIENT_ENDED_EARLY',
      candidate: { status: 'ACTIVELY_SEARCHING' },
    });
  });

  it('brings the employee record back when asked, and the fee to not billable', async () => {
    const { assignment } = await office.direct();
    await done('APPROVE', [assignment]);
    await done('REACTIVATE', [assignment], { reactivation: 'REOPEN', reactivateEmployee: true });
    expect(await office.assignment(assignment)).toMatchObject({
      status: 'ACTIVE',
      employee: { status: 'ACTIVE', terminatedOn: null },
    });
    const fee = async () => {
      const fees = await office.rows('placement_fee', 'assignment_id', 'withdrawn_on::text');
      return fees.filter((each) => each['assignment_id'] === assignment.slice(4));
    };
    expect(await fee()).toMatchObject([{ withdrawn_on: TODAY }]);
    await done('CLOSE', [assignment], ended);
    expect(await fee()).toMatchObject([{ withdrawn_on: null }]);
  });

  it('leaves the employee record when not asked, and says so before', async () => {
    const { assignment } = await office.direct();
    await done('APPROVE', [assignment]);
    const said = async (reactivateEmployee: boolean) => {
      const input = { reactivation: 'REOPEN', reactivateEmployee };
      const { outcomes } = await preview('REACTIVATE', [assignment], input);
      return outcomes[0]!.effects.map(({ sentence }) => sentence).join(' ');
    };
    const stays =
      /The employment of .+ stays terminated as of Nov 21, 2026\. Reactivate the employee record too/;
    expect(await said(false)).toMatch(stays);
    expect(await said(true)).not.toMatch(stays);
    await done('REACTIVATE', [assignment], { reactivation: 'REOPEN' });
    expect(await office.assignment(assignment)).toMatchObject({
      employee: { status: 'TERMINATED' },
    });
  });

  it('asks which way, and for the new date', async () => {
    const { assignment } = await closed();
    expect(outcomeCodes(await update('REACTIVATE', [assignment]))).toEqual([
      ['REACTIVATION_REQUIRED'],
    ]);
    const without = { reactivation: 'CHANGE_END_DATE' };
    expect(outcomeCodes(await update('REACTIVATE', [assignment], without))).toEqual([
      ['END_DATE_REQUIRED'],
    ]);
  });

  it('is refused for the assignment of a canceled placement', async () => {
    const { placement } = await office.placed();
    const { id: placementId, version } = placement;
    await command(office.staff, 'cancelPlacement', { placementId, version, reason: 'Withdrew' });
    const answer = await update('REACTIVATE', [placement.assignment.id], {
      reactivation: 'REOPEN',
    });
    expect(outcomeCodes(answer)).toEqual([['PLACEMENT_CANCELLED']]);
    const shown = await office.assignment(placement.assignment.id);
    expect(shown.actions).toEqual([
      { action: 'reactivate', allowed: false, refusals: [{ code: 'PLACEMENT_CANCELLED' }] },
    ]);
  });
});

describe('many at once', () => {
  it('sees what those before changed: closing the last two leaves the candidate searching', async () => {
    const first = await office.active();
    const acknowledgedWarnings = ['FULL_TIME_OVERLAP'];
    const second = await office.active(
      { candidateId: first.candidateId },
      { acknowledgedWarnings },
    );
    await done('CLOSE', [first.assignment, second.assignment], ended);
    expect(await office.assignment(first.assignment)).toMatchObject({
      candidate: { status: 'ACTIVELY_SEARCHING' },
    });
  });

  it('does the possible and says why not for the rest; unknown and foreign look alike', async () => {
    const elsewhere = await BackOffice.open(api);
    const foreign = await elsewhere.assigned();
    const unknown = globalId('Assignment', crypto.randomUUID());
    const mine = await office.assigned();
    const answer = await update('APPROVE', [foreign.assignment, mine.assignment, unknown]);
    expect(outcomeCodes(answer)).toEqual([['NOT_FOUND'], [], ['NOT_FOUND']]);
    const [one, , other] = answer.outcomes!;
    expect({ ...one, recordId: unknown, label: unknown }).toEqual(other);
    expect(await elsewhere.assignment(foreign.assignment)).toMatchObject({
      status: 'NEEDS_APPROVAL',
    });
  });

  it('writes no history when nothing was done', async () => {
    const { assignment } = await office.active();
    expect(await update('APPROVE', [assignment])).toMatchObject({ changeSetId: null });
  });

  it('refuses input that cannot be meant, with paths', async () => {
    const answer = await update('CLOSE', ['can_nonsense'], {
      endReason: 'BORED',
      performanceGrade: 9,
    });
    expect(answer.problems?.map(({ path }) => path)).toEqual([
      'assignmentIds.0',
      'endReason',
      'performanceGrade',
    ]);
  });

  it('ends the same whichever was ticked first: a direct hire ends the work approved beside it', async () => {
    const ends = await Promise.all(
      [false, true].map(async (directFirst) => {
        const temp = await office.assigned();
        const direct = await office.direct({ candidateId: temp.candidateId });
        const ids = [temp.assignment, direct.assignment];
        const ticked = directFirst ? ids.toReversed() : ids;
        const previewed = await preview('APPROVE', ticked);
        const answer = await done('APPROVE', ticked);
        expect(answer.outcomes!.map(({ recordId }) => recordId)).toEqual(ticked);
        expect(previewed.outcomes).toEqual(answer.outcomes);
        const { status, endDate, employee, candidate } = await office.assignment(temp.assignment);
        return [status, endDate, employee!.status, employee!.terminatedOn, candidate.status];
      }),
    );
    const end = ['CLOSED', TODAY, 'TERMINATED', TODAY, 'ACTIVELY_SEARCHING'];
    expect(ends).toEqual([end, end]);
  });

  it('refuses years in which nobody works here, naming the field', async () => {
    const { assignment } = await office.active();
    const absurd = { endDate: '0001-01-01', terminationDate: '9999-12-31' };
    const answer = await update('CLOSE', [assignment], { ...ended, ...absurd });
    expect(answer.problems).toEqual(
      ['endDate', 'terminationDate'].map((path) => ({
        path,
        message: 'Enter a date from 1990 to 2099.',
      })),
    );
    const previewed = await preview('CLOSE', [assignment], { ...ended, ...absurd });
    expect(previewed.problems).toMatchObject([{ path: 'endDate' }, { path: 'terminationDate' }]);
  });

  it('approves once, however many press the button at the same instant', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 3; count += 1) ids.push((await office.assigned()).assignment);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, turn) => update('APPROVE', turn % 2 ? ids : ids.toReversed())),
    );
    const times = answers.flatMap(({ outcomes }) => outcomes!.filter((outcome) => outcome.done));
    expect(times).toHaveLength(3);
  });
});

describe('one person’s assignments, changed by different people at the same instant', () => {
  it('are changed one after the other: nobody is sent away', async () => {
    const first = await office.assigned();
    const ids = [first.assignment];
    for (let count = 0; count < 5; count += 1) {
      const { candidateId } = first;
      const acknowledgedWarnings = ['FULL_TIME_OVERLAP'];
      ids.push((await office.assigned({ candidateId }, { acknowledgedWarnings })).assignment);
    }
    const approved = await Promise.all(ids.map((id) => update('APPROVE', [id])));
    expect(approved.map(({ outcomes }) => outcomes?.[0]?.done)).toEqual(ids.map(() => true));
    await Promise.all(ids.map((id) => update('CLOSE', [id], ended)));
    expect(await office.assignment(first.assignment)).toMatchObject({
      candidate: { status: 'ACTIVELY_SEARCHING' },
    });
  });
});

describe('a command that dies in the middle', () => {
  it('leaves nothing', async () => {
    const { assignment, candidateId } = await office.assigned();
    await api.database.sql(`
      CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'disk full'; END $$;
      CREATE TRIGGER die BEFORE INSERT ON outbox_entry EXECUTE FUNCTION die()`);
    await expect(update('APPROVE', [assignment])).rejects.toThrow('Something went wrong');
    await api.database.sql('DROP TRIGGER die ON outbox_entry; DROP FUNCTION die');
    expect(await office.assignment(assignment)).toMatchObject({
      status: 'NEEDS_APPROVAL',
      startDate: null,
      candidate: { status: 'ACTIVELY_SEARCHING' },
    });
    const history = await api.database.sql(
      `SELECT FROM audit_entry WHERE record_id = $1 AND action = 'startWork'`,
      [candidateId],
    );
    expect(history).toEqual([]);
    await done('APPROVE', [assignment]);
  });
});

describe('the preview', () => {
  it('says what the run then does, effects included, and writes nothing', async () => {
    const temp = await office.assigned();
    const direct = await office.direct();
    const active = await office.active();
    const ids = [temp.assignment, direct.assignment, active.assignment];
    const input = { startDate: '2026-12-01' };
    const previewed = await preview('APPROVE', ids, input);
    expect(await office.assignment(temp.assignment)).toMatchObject({ status: 'NEEDS_APPROVAL' });
    expect(previewed.sections).toEqual([
      { jobType: 'TEMP_CONTRACT', label: 'Temp/contract', offered: ['APPROVE', 'CANCEL', 'CLOSE'] },
      { jobType: 'DIRECT', label: 'Direct hire', offered: ['APPROVE', 'CANCEL'] },
    ]);
    expect(previewed.outcomes).toEqual((await update('APPROVE', ids, input)).outcomes);
  });
});

describe('who may', () => {
  it('the back office, but not the front office', async () => {
    const { assignment } = await office.assigned();
    const input = { action: 'APPROVE', assignmentIds: [assignment] };
    const front = await api.clientFor(office.agency, 'FRONT_OFFICE');
    await expect(office.update(input, front)).rejects.toThrow();
    const back = await api.clientFor(office.agency, 'BACK_OFFICE');
    expect((await office.update(input, back)).outcomes).toMatchObject([{ done: true }]);
  });
});
