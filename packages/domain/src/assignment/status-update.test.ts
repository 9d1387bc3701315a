import { describe, expect, it } from 'vitest';
import {
  assignment,
  backOffice,
  candidate,
  direct,
  employee,
  frontOffice,
  today,
  assignmentRows,
} from './assignment.example.ts';
import type { AssignmentRows } from './assignment-working-copy.ts';
import type { StatusUpdateInput } from './status-update-input.ts';
import { planStatusUpdate, type StatusUpdateAction } from './status-update.ts';

const ended = { endReason: 'CLIENT_ENDED_EARLY' } as const;
const onAssignment = { candidates: [candidate({ status: 'ON_ASSIGNMENT' })] };

function plan(
  rows: AssignmentRows,
  action: StatusUpdateAction,
  ids: string[],
  input: StatusUpdateInput = {},
  who = backOffice,
) {
  const { outcomes, changes } = planStatusUpdate(rows, action, ids, input, who);
  return {
    outcomes,
    changes,
    codes: outcomes.map(({ refusals }) => refusals.map(({ code }) => code)),
    fields: outcomes.map(({ refusals }) => refusals.map(({ field }) => field)),
    row: (id: string) => changes.assignments.find((change) => change.id === id)?.set,
    candidate: changes.candidates[0]?.set.status,
    employee: changes.employees[0]?.set,
  };
}

describe('approving temp assignments (A-3)', () => {
  it('fills a missing start date with the date of the dialog, today by default', () => {
    const rows = assignmentRows([assignment({ id: 'a', startDate: null })]);
    expect(plan(rows, 'approve', ['a']).row('a')).toEqual({ status: 'ACTIVE', startDate: today });
    const later = plan(rows, 'approve', ['a'], { startDate: '2026-12-01' });
    expect(later.row('a')).toEqual({ status: 'ACTIVE', startDate: '2026-12-01' });
  });

  it('keeps a start date that is already there', () => {
    const rows = assignmentRows([assignment({ id: 'a' })]);
    const { row } = plan(rows, 'approve', ['a'], { startDate: '2026-12-01' });
    expect(row('a')).toEqual({ status: 'ACTIVE' });
  });

  it('does not hold the date of the dialog against a row that has its own dates', () => {
    const rows = assignmentRows([assignment({ id: 'a', endDate: '2026-11-10' })]);
    expect(plan(rows, 'approve', ['a']).row('a')).toEqual({ status: 'ACTIVE' });
  });

  it('puts the candidate on assignment (A-10)', () => {
    expect(plan(assignmentRows([assignment({ id: 'a' })]), 'approve', ['a']).candidate).toBe(
      'ON_ASSIGNMENT',
    );
  });

  it('refuses when the filled start date would lie after the end date, naming the field', () => {
    const rows = assignmentRows([assignment({ id: 'a', startDate: null, endDate: '2026-11-10' })]);
    const { codes, fields } = plan(rows, 'approve', ['a']);
    expect([codes, fields]).toEqual([[['END_BEFORE_START']], [['startDate']]]);
  });

  it('names every reason at once', () => {
    const rows = assignmentRows(
      [assignment({ id: 'a', payRate: null, startDate: null, endDate: '2026-11-10' })],
      { employees: [] },
    );
    expect(plan(rows, 'approve', ['a']).codes).toEqual([
      ['NOT_HIRED', 'RATES_MISSING', 'END_BEFORE_START'],
    ]);
  });

  it('is refused to the front office, which learns nothing else', () => {
    const rows = assignmentRows([assignment({ id: 'a', payRate: null })]);
    expect(plan(rows, 'approve', ['a'], {}, frontOffice).codes).toEqual([['NOT_PERMITTED']]);
  });

  it('says what state a closed one is in', () => {
    const [outcome] = plan(assignmentRows([assignment({ id: 'a', status: 'CLOSED' })]), 'approve', [
      'a',
    ]).outcomes;
    expect(outcome!.refusals[0]!.message).toMatchObject({
      values: {
        noun: { label: 'assignment' },
        state: { label: 'Closed' },
        action: { label: 'Approve' },
        possible: [{ label: 'Needs approval' }],
      },
    });
  });

  it('refuses somebody marked do-not-place', () => {
    const rows = assignmentRows([assignment({ id: 'a' })], {
      candidates: [candidate({ status: 'DO_NOT_PLACE' })],
    });
    expect(plan(rows, 'approve', ['a']).codes).toEqual([['DO_NOT_PLACE']]);
  });

  it('employs again who had left', () => {
    const gone = employee({ status: 'TERMINATED', terminatedOn: '2026-10-31' });
    const rows = assignmentRows([assignment({ id: 'a' })], { employees: [gone] });
    expect(plan(rows, 'approve', ['a']).employee).toEqual({
      status: 'ACTIVE',
      terminatedOn: null,
    });
  });
});

describe('approving a direct assignment (A-4)', () => {
  const running = assignment({ id: 'temp', status: 'ACTIVE' });
  const dated = assignment({ id: 'dated', status: 'ACTIVE', endDate: '2026-12-24' });

  it('closes it, terminates the employee today, closes the other assignments', () => {
    const rows = assignmentRows([direct({ id: 'd' }), running], onAssignment);
    const result = plan(rows, 'approve', ['d']);
    expect(result.row('d')).toEqual({ status: 'CLOSED', endDate: '2026-11-01' });
    expect(result.employee).toEqual({ status: 'TERMINATED', terminatedOn: today });
    expect(result.row('temp')).toEqual({
      status: 'CLOSED',
      endDate: today,
      endReason: 'HIRED_DIRECT',
    });
    expect(result.candidate).toBe('ACTIVELY_SEARCHING');
  });

  it('makes the fee billable', () => {
    const { outcomes } = plan(assignmentRows([direct({ id: 'd' })]), 'approve', ['d']);
    expect(outcomes[0]!.effects).toContainEqual({
      kind: 'PLACEMENT_FEE_BILLABLE',
      assignmentId: 'd',
      amount: '12000.00',
      currency: 'USD',
    });
  });

  it('takes the dates of the dialog where none are set', () => {
    const rows = assignmentRows([direct({ id: 'd', startDate: '2026-11-16' }), running]);
    const result = plan(rows, 'approve', ['d'], {
      endDate: '2026-11-17',
      terminationDate: '2026-11-18',
      otherAssignmentsEndDate: '2026-11-19',
    });
    expect(result.row('d')?.endDate).toBe('2026-11-17');
    expect(result.employee?.terminatedOn).toBe('2026-11-18');
    expect(result.row('temp')?.endDate).toBe('2026-11-19');
  });

  it('never overrides dates already there, those of the others included', () => {
    const rows = assignmentRows([direct({ id: 'd', endDate: '2026-11-30' }), dated]);
    const result = plan(rows, 'approve', ['d'], {
      startDate: today,
      endDate: today,
      otherAssignmentsEndDate: today,
    });
    expect(result.row('d')).toEqual({ status: 'CLOSED' });
    expect(result.row('dated')).toEqual({ status: 'CLOSED', endReason: 'HIRED_DIRECT' });
  });

  it('leaves the others alone when told so; the candidate then stays on assignment', () => {
    const rows = assignmentRows([direct({ id: 'd' }), running], onAssignment);
    const result = plan(rows, 'approve', ['d'], { closeOtherAssignments: false });
    expect(result.row('temp')).toBeUndefined();
    expect(result.candidate).toBeUndefined();
  });

  it('names the other assignment that starts only after the close date', () => {
    const future = assignment({ id: 'future', status: 'ACTIVE', startDate: '2027-01-04' });
    const { outcomes } = plan(assignmentRows([direct({ id: 'd' }), future]), 'approve', ['d']);
    expect(outcomes[0]!.refusals).toMatchObject([
      { code: 'END_BEFORE_START', field: 'otherAssignmentsEndDate', blocking: [{ id: 'future' }] },
    ]);
  });

  it('moves an earlier termination to the date of the dialog (A-4)', () => {
    const gone = employee({ status: 'TERMINATED', terminatedOn: '2026-10-31' });
    const rows = assignmentRows([direct({ id: 'd' })], { employees: [gone] });
    expect(plan(rows, 'approve', ['d']).employee).toEqual({ terminatedOn: today });
    const said = plan(rows, 'approve', ['d'], { terminationDate: '2026-11-18' });
    expect(said.employee).toEqual({ terminatedOn: '2026-11-18' });
    expect(said.outcomes[0]!.effects).toContainEqual({
      kind: 'EMPLOYEE_TERMINATED',
      employeeId: 'emp-dana',
      label: 'Dana Fox',
      date: '2026-11-18',
    });
    const early = plan(rows, 'approve', ['d'], { terminationDate: '2026-09-30' });
    expect(early.codes).toEqual([['TERMINATION_BEFORE_HIRE']]);
  });

  it('terminates once for two direct hires in one go', () => {
    const rows = assignmentRows([direct({ id: 'd1', number: 1 }), direct({ id: 'd2', number: 2 })]);
    const { outcomes, employee: changed } = plan(rows, 'approve', ['d1', 'd2'], {
      terminationDate: '2026-11-18',
    });
    const terminations = outcomes.map(
      ({ effects }) => effects.filter(({ kind }) => kind === 'EMPLOYEE_TERMINATED').length,
    );
    expect(terminations).toEqual([1, 0]);
    expect(changed).toEqual({ status: 'TERMINATED', terminatedOn: '2026-11-18' });
  });

  it('refuses an end before the start that was given, whichever of the two was entered', () => {
    const given = { startDate: '2026-12-01', endDate: '2026-11-20' };
    const bare = plan(
      assignmentRows([direct({ id: 'd', startDate: null })]),
      'approve',
      ['d'],
      given,
    );
    expect([bare.codes, bare.fields]).toEqual([[['END_BEFORE_START']], [['endDate']]]);
    const dated = assignmentRows([direct({ id: 'd', startDate: null, endDate: '2026-11-20' })]);
    expect(plan(dated, 'approve', ['d'], given).fields).toEqual([['startDate']]);
  });

  it('starts no later than it ends where no start was given, and ends on the one that was', () => {
    const rows = assignmentRows([direct({ id: 'd', startDate: null })]);
    const past = plan(rows, 'approve', ['d'], { endDate: '2026-11-10' });
    expect(past.row('d')).toMatchObject({ startDate: '2026-11-10', endDate: '2026-11-10' });
    const future = plan(rows, 'approve', ['d'], { startDate: '2026-12-01' });
    expect(future.row('d')).toMatchObject({ startDate: '2026-12-01', endDate: '2026-12-01' });
  });

  it('is refused without an agreed fee, and with a termination before the hire', () => {
    const rows = assignmentRows([direct({ id: 'd', feePercent: null })]);
    expect(plan(rows, 'approve', ['d'], { terminationDate: '2026-09-30' }).codes).toEqual([
      ['FEE_MISSING', 'TERMINATION_BEFORE_HIRE'],
    ]);
  });
});

describe.each([
  ['canceling (A-5)', 'cancel', 'CANCELLED'],
  ['closing (A-6)', 'close', 'CLOSED'],
] as const)('%s', (_, action, status) => {
  const open = assignment({ id: 'a', status: 'ACTIVE' });
  const dated = assignment({ id: 'b', status: 'ACTIVE', endDate: '2026-12-31' });

  it('gives rows without an end date that of the dialog, also a future one', () => {
    const { row } = plan(assignmentRows([open]), action, ['a'], {
      ...ended,
      endDate: '2027-01-31',
    });
    expect(row('a')).toEqual({ status, endDate: '2027-01-31', endReason: 'CLIENT_ENDED_EARLY' });
  });

  it('keeps an end date already there, unless override is ticked', () => {
    const input = { ...ended, endDate: '2026-11-30' };
    expect(plan(assignmentRows([dated]), action, ['b'], input).row('b')?.endDate).toBeUndefined();
    const overridden = plan(assignmentRows([dated]), action, ['b'], {
      ...input,
      overrideEndDates: true,
    });
    expect(overridden.row('b')?.endDate).toBe('2026-11-30');
  });

  it('refuses an end before the start, naming the field', () => {
    const { codes, fields } = plan(assignmentRows([open]), action, ['a'], {
      ...ended,
      endDate: '2026-10-31',
    });
    expect([codes, fields]).toEqual([[['END_BEFORE_START']], [['endDate']]]);
  });

  it('asks for an end reason and keeps grade, note and would-rehire (A-11)', () => {
    expect(plan(assignmentRows([open]), action, ['a']).codes).toEqual([['END_REASON_REQUIRED']]);
    const input = {
      endReason: 'CLIENT_BUDGET',
      endNote: ' late ',
      performanceGrade: 2,
      wouldRehire: false,
    } as const;
    expect(plan(assignmentRows([open]), action, ['a'], input).row('a')).toMatchObject({
      endReason: 'CLIENT_BUDGET',
      endNote: 'late',
      performanceGrade: 2,
      wouldRehire: false,
    });
  });

  it('refuses a reason that the other action has, naming the field (A-11)', () => {
    const endReason = action === 'close' ? 'NO_SHOW' : 'COMPLETED';
    const { codes, fields } = plan(assignmentRows([open]), action, ['a'], { endReason });
    expect([codes, fields]).toEqual([[['END_REASON_UNSUITABLE']], [['endReason']]]);
  });

  it('asks what “Other (see note)” points to', () => {
    const { codes, fields } = plan(assignmentRows([open]), action, ['a'], {
      endReason: 'OTHER',
      endNote: ' ',
    });
    expect([codes, fields]).toEqual([[['END_NOTE_REQUIRED']], [['endNote']]]);
    const noted = { endReason: 'OTHER', endNote: 'moved away' } as const;
    expect(plan(assignmentRows([open]), action, ['a'], noted).row('a')?.endNote).toBe('moved away');
  });

  it('ends with the candidate searching once the last one is gone, in one go (A-10)', () => {
    const rows = assignmentRows([open, dated], onAssignment);
    expect(plan(rows, action, ['a'], ended).candidate).toBeUndefined();
    expect(plan(rows, action, ['a', 'b'], ended).candidate).toBe('ACTIVELY_SEARCHING');
  });

  it('leaves the candidate on assignment while another waits for approval (A-10)', () => {
    const rows = assignmentRows([open, assignment({ id: 'c' })], onAssignment);
    expect(plan(rows, action, ['a'], ended).candidate).toBeUndefined();
  });
});

describe('canceling before approval (A-5)', () => {
  it('is possible, closing is not', () => {
    const rows = assignmentRows([assignment({ id: 'a' })]);
    expect(plan(rows, 'cancel', ['a'], ended).row('a')?.status).toBe('CANCELLED');
    expect(plan(rows, 'close', ['a'], ended).codes).toEqual([['WRONG_STATE']]);
  });

  it('ends one that has not begun on its start date when no date is given', () => {
    const rows = assignmentRows([assignment({ id: 'a', startDate: '2027-01-04' })]);
    expect(plan(rows, 'cancel', ['a'], ended).row('a')?.endDate).toBe('2027-01-04');
  });
});

describe('reactivating (A-8)', () => {
  const closed = assignment({
    id: 'a',
    status: 'CLOSED',
    endDate: '2026-11-10',
    endReason: 'CLIENT_ENDED_EARLY',
  });

  it('reopens: active again, end reason gone, candidate on assignment', () => {
    const result = plan(assignmentRows([closed]), 'reactivate', ['a'], { reactivation: 'REOPEN' });
    expect(result.row('a')).toEqual({ status: 'ACTIVE', endReason: null });
    expect(result.candidate).toBe('ON_ASSIGNMENT');
  });

  it('reopens with the end date that it has, also a past one, or a new one in the same step', () => {
    const reactivation = 'REOPEN' as const;
    const kept = plan(assignmentRows([closed]), 'reactivate', ['a'], { reactivation });
    expect(kept.row('a')?.endDate).toBeUndefined();
    const moved = plan(assignmentRows([closed]), 'reactivate', ['a'], {
      reactivation,
      endDate: '2027-01-31',
    });
    expect(moved.row('a')).toMatchObject({ status: 'ACTIVE', endDate: '2027-01-31' });
  });

  it('gives one that was canceled before it had a start date one: what is active has begun', () => {
    const reopened = (over: object) => {
      const never = assignment({ id: 'a', status: 'CANCELLED', startDate: null, ...over });
      return plan(assignmentRows([never]), 'reactivate', ['a'], { reactivation: 'REOPEN' }).row(
        'a',
      );
    };
    expect(reopened({ endDate: '2026-12-31' })?.startDate).toBe(today);
    expect(reopened({ endDate: '2026-11-10' })?.startDate).toBe('2026-11-10');
  });

  it('does not bring somebody marked do-not-place back to work; the end date may change', () => {
    const barred = { candidates: [candidate({ status: 'DO_NOT_PLACE' })] };
    const rows = assignmentRows([closed], barred);
    expect(plan(rows, 'reactivate', ['a'], { reactivation: 'REOPEN' }).codes).toEqual([
      ['DO_NOT_PLACE'],
    ]);
    const endDate = '2026-11-20';
    const later = plan(rows, 'reactivate', ['a'], { reactivation: 'CHANGE_END_DATE', endDate });
    expect(later.row('a')).toEqual({ endDate });
  });

  it('changes the end date only: stays closed, candidate untouched', () => {
    const input = { reactivation: 'CHANGE_END_DATE', endDate: '2026-11-20' } as const;
    const result = plan(assignmentRows([closed]), 'reactivate', ['a'], input);
    expect(result.row('a')).toEqual({ endDate: '2026-11-20' });
    expect(result.candidate).toBeUndefined();
  });

  it('changes the end date of a canceled one without making it closed', () => {
    const rows = assignmentRows([{ ...closed, status: 'CANCELLED' }]);
    const input = { reactivation: 'CHANGE_END_DATE', endDate: '2026-11-20' } as const;
    expect(plan(rows, 'reactivate', ['a'], input).row('a')).toEqual({ endDate: '2026-11-20' });
  });

  it('brings back the terminated employee only when the box is ticked', () => {
    const gone = employee({ status: 'TERMINATED', terminatedOn: '2026-11-10' });
    const rows = assignmentRows([closed], { employees: [gone] });
    const reactivation = 'REOPEN' as const;
    expect(plan(rows, 'reactivate', ['a'], { reactivation }).employee).toBeUndefined();
    expect(
      plan(rows, 'reactivate', ['a'], { reactivation, reactivateEmployee: true }).employee,
    ).toMatchObject({ status: 'ACTIVE' });
  });

  it('is refused while invoiced, naming the invoices (A-9)', () => {
    const invoices = [
      { id: 'i1', number: '1042', assignmentId: 'a' },
      { id: 'i2', number: '1043', assignmentId: 'a' },
    ];
    const rows = assignmentRows([closed], { invoices });
    const [outcome] = plan(rows, 'reactivate', ['a'], { reactivation: 'REOPEN' }).outcomes;
    expect(outcome!.refusals).toMatchObject([
      { code: 'INVOICED', blocking: [{ label: '1042' }, { label: '1043' }] },
    ]);
    expect(outcome!.refusals[0]!.message).toMatchObject({ values: { invoices: ['1042', '1043'] } });
  });

  it('is refused when the placement was canceled: that is activated instead', () => {
    const rows = assignmentRows([{ ...closed, status: 'CANCELLED', placementStatus: 'CANCELLED' }]);
    expect(plan(rows, 'reactivate', ['a'], { reactivation: 'REOPEN' }).codes).toEqual([
      ['PLACEMENT_CANCELLED'],
    ]);
  });

  it('asks for the way, and for a date in order', () => {
    expect(plan(assignmentRows([closed]), 'reactivate', ['a']).codes).toEqual([
      ['REACTIVATION_REQUIRED'],
    ]);
    const early = { reactivation: 'CHANGE_END_DATE', endDate: '2026-10-01' } as const;
    expect(plan(assignmentRows([closed]), 'reactivate', ['a'], early).fields).toEqual([
      ['endDate'],
    ]);
    const none = { reactivation: 'CHANGE_END_DATE' } as const;
    expect(plan(assignmentRows([closed]), 'reactivate', ['a'], none).codes).toEqual([
      ['END_DATE_REQUIRED'],
    ]);
  });

  it('takes the fee of a reopened direct hire off the bill; closing bills it again', () => {
    const rows = assignmentRows([direct({ id: 'd', status: 'CLOSED', endDate: today })]);
    const kinds = (action: StatusUpdateAction, from: AssignmentRows) =>
      plan(from, action, ['d'], { reactivation: 'REOPEN', ...ended }).outcomes[0]!.effects.map(
        ({ kind }) => kind,
      );
    expect(kinds('reactivate', rows)).toContain('PLACEMENT_FEE_WITHDRAWN');
    const reopened = assignmentRows([direct({ id: 'd', status: 'ACTIVE', endDate: today })]);
    expect(kinds('close', reopened)).toContain('PLACEMENT_FEE_BILLABLE');
  });
});

describe('a bulk update (A-2)', () => {
  it('does what it can and says of each refused row why', () => {
    const rows = assignmentRows([
      assignment({ id: 'a' }),
      assignment({ id: 'b', status: 'CLOSED' }),
      direct({ id: 'd' }),
    ]);
    const { outcomes, codes } = plan(rows, 'approve', ['a', 'b', 'd']);
    expect(outcomes.map(({ allowed }) => allowed)).toEqual([true, false, true]);
    expect(codes[1]).toEqual(['WRONG_STATE']);
  });

  it('lets later rows see earlier ones: a direct approval closes what was approved before it', () => {
    const rows = assignmentRows([assignment({ id: 'a' }), direct({ id: 'd' })]);
    const result = plan(rows, 'approve', ['a', 'd']);
    expect(result.row('a')).toMatchObject({ status: 'CLOSED', endReason: 'HIRED_DIRECT' });
    expect(result.changes.candidates).toEqual([]);
  });

  it('takes direct hires last and within a job type the lower number first, however they were ticked', () => {
    const rows = assignmentRows([
      direct({ id: 'd', number: 1 }),
      assignment({ id: 'c', number: 4, jobType: 'TEMP_CONTRACT_TO_DIRECT' }),
      assignment({ id: 'b', number: 3 }),
      assignment({ id: 'a', number: 2 }),
    ]);
    const one = plan(rows, 'approve', ['d', 'c', 'b', 'a']);
    const other = plan(rows, 'approve', ['a', 'b', 'c', 'd']);
    expect(one.changes).toEqual(other.changes);
    expect(one.row('a')).toMatchObject({ status: 'CLOSED', endReason: 'HIRED_DIRECT' });
    expect(one.employee).toMatchObject({ status: 'TERMINATED' });
    expect(one.outcomes.map(({ recordId }) => recordId)).toEqual(['d', 'c', 'b', 'a']);
    const moved = one.outcomes.map(({ effects }) =>
      effects.some((effect) => effect.kind === 'CANDIDATE_STATUS' && effect.to === 'ON_ASSIGNMENT'),
    );
    expect(moved).toEqual([false, false, false, true]);
  });

  it('looks at a record ticked twice once', () => {
    const rows = assignmentRows([assignment({ id: 'a' })]);
    expect(plan(rows, 'approve', ['a', 'a']).outcomes).toHaveLength(1);
  });
});
