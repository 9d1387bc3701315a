import { describe, expect, it } from 'vitest';
import { rolePermissions } from '../access/roles.ts';
import { availableActions } from '../kernel/available-actions.ts';
import { decide } from '../kernel/decide.ts';
import { refuse } from '../kernel/refusal.ts';
import { claimEffectMessage } from './claim-effect.ts';
import type { ClaimFacts, ClaimInput, ClaimRecord, ClaimStatus } from './claim.ts';
import { timesheetMachine, type TimesheetFacts } from './timesheet.machine.ts';

const permissions = rolePermissions.BACK_OFFICE;
const invoices = [{ id: 'inv', number: '1042' }];
const payrollBatch = { id: 'bat', label: 'Week 47' };

const sheet: ClaimRecord = {
  id: 't',
  label: 'Week of 16 November',
  status: 'DRAFT',
  approvalMode: 'CLIENT',
  startDate: '2026-11-16',
  endDate: '2026-11-22',
  lineIds: ['mon', 'tue', 'wed'],
  invoices: [],
  payrollBatch: null,
  disputed: null,
  submittedOn: null,
  remindedOn: null,
  escalatedOn: null,
};

const facts = (
  over: Partial<ClaimRecord>,
  around: Partial<TimesheetFacts> = {},
): TimesheetFacts => ({
  claim: { ...sheet, ...over },
  rules: { earlySubmission: false, remindAfterDays: 1, escalateAfterDays: 3 },
  askedBy: 'AGENCY',
  findings: [],
  disclaimer: null,
  today: '2026-11-23',
  hasLaterPunches: false,
  isReachable: true,
  ...around,
});

type Action = keyof typeof timesheetMachine.actions;

/** Where the action leads, or why it is refused. */
function act(
  action: Action,
  given: TimesheetFacts,
  input: ClaimInput = {},
  acknowledged: readonly string[] = [],
) {
  const request = { facts: given, input, permissions, acknowledged };
  const decision = decide(timesheetMachine, action, request);
  return decision.allowed ? decision.to : decision.refusals.map(({ code }) => code);
}

describe('a timesheet', () => {
  it('may lose its approval until it is invoiced or payrolled', () => {
    const undo = (over: Partial<ClaimRecord>) =>
      act('undoApproval', facts({ status: 'APPROVED', ...over }));
    expect(undo({})).toBe('SUBMITTED');
    expect(undo({ invoices })).toEqual(['INVOICED']);
    expect(undo({ payrollBatch })).toEqual(['PAYROLLED']);
    expect(undo({ invoices, payrollBatch })).toEqual(['INVOICED', 'PAYROLLED']);
  });

  it('names the invoice that stands in the way', () => {
    const decision = decide(timesheetMachine, 'undoApproval', {
      facts: facts({ status: 'APPROVED', invoices }),
      input: {},
      permissions,
    });
    expect(decision).toMatchObject({
      refusals: [{ blocking: [{ kind: 'invoice', id: 'inv', label: '1042' }] }],
    });
  });

  it('is paid whether or not the client was invoiced, and the other way round', () => {
    const approved = (over: Partial<ClaimRecord>) => facts({ status: 'APPROVED', ...over });
    expect(act('payroll', approved({}))).toBe('APPROVED');
    expect(act('payroll', approved({ invoices }))).toBe('APPROVED');
    expect(act('payroll', approved({ payrollBatch }))).toEqual(['PAYROLLED']);
    expect(act('invoice', approved({}))).toBe('APPROVED');
    expect(act('invoice', approved({ payrollBatch }))).toBe('APPROVED');
    expect(act('invoice', approved({ invoices }))).toEqual(['INVOICED']);
    expect(act('returnToBill', approved({ invoices, payrollBatch }))).toBe('APPROVED');
    expect(act('returnToBill', approved({}))).toEqual(['NOT_INVOICED']);
    expect(act('invoice', facts({ status: 'SUBMITTED' }))).toEqual(['WRONG_STATE']);
  });

  it('is rejected with a reason and submitted again', () => {
    expect(act('reject', facts({ status: 'SUBMITTED' }), { reason: '' })).toEqual([
      'REASON_REQUIRED',
    ]);
    const reason = 'Monday is missing';
    expect(act('reject', facts({ status: 'SUBMITTED' }), { reason })).toBe('REJECTED');
    expect(act('submit', facts({ status: 'REJECTED' }))).toBe('SUBMITTED');
  });

  it('becomes void with a reason, before it is submitted or after it was rejected', () => {
    const end = (status: ClaimStatus, reason = 'Nobody worked') =>
      act('void', facts({ status }), { reason });
    expect(end('DRAFT')).toBe('VOID');
    expect(end('REJECTED')).toBe('VOID');
    expect(end('DRAFT', ' ')).toEqual(['REASON_REQUIRED']);
    expect(end('SUBMITTED')).toEqual(['WRONG_STATE']);
    expect(end('APPROVED')).toEqual(['WRONG_STATE']);
    const offered = availableActions(timesheetMachine, facts({ status: 'VOID' }), permissions);
    expect(offered).toEqual([]);
  });

  it('is submitted when its last day is over, or earlier where that is allowed', () => {
    const submit = (today: string, earlySubmission = false) => {
      const rules = { earlySubmission, remindAfterDays: 1, escalateAfterDays: 3 };
      return act('submit', facts({}, { today, rules }));
    };
    expect(submit('2026-11-22')).toEqual(['PERIOD_NOT_OVER']);
    expect(submit('2026-11-23')).toBe('SUBMITTED');
    expect(submit('2026-11-16', true)).toBe('SUBMITTED');
    expect(submit('2026-11-15', true)).toEqual(['PERIOD_NOT_OVER']);
  });

  it('needs exactly the disclaimer that is shown', () => {
    const given = facts({}, { disclaimer: 'I worked these hours.' });
    expect(act('submit', given)).toEqual(['DISCLAIMER_NOT_ACCEPTED']);
    expect(act('submit', given, { acceptedDisclaimer: 'An older text' })).toEqual([
      'DISCLAIMER_NOT_ACCEPTED',
    ]);
    expect(act('submit', given, { acceptedDisclaimer: 'I worked these hours.' })).toBe('SUBMITTED');
  });

  it('stops at what its checks found, and goes on when a warning was read', () => {
    const stops = [refuse('LINES_OVERLAP', { date: '2026-11-17' })];
    const warns = [refuse('RATE_MISSING', {}, { warning: true })];
    const submit = (findings: ClaimFacts['findings'], acknowledged: string[] = []) =>
      act('submit', facts({}, { findings }), {}, acknowledged);
    expect(submit(stops, ['LINES_OVERLAP'])).toEqual(['LINES_OVERLAP']);
    expect(submit(warns)).toEqual(['RATE_MISSING']);
    expect(submit(warns, ['RATE_MISSING'])).toBe('SUBMITTED');
  });
});

describe('who approves', () => {
  const submitted = (over: Partial<ClaimRecord>, around: Partial<TimesheetFacts> = {}) =>
    facts({ status: 'SUBMITTED', submittedOn: '2026-11-23', ...over }, around);

  it('is the agency alone where the client does not approve', () => {
    const approve = (approvalMode: ClaimRecord['approvalMode'], askedBy: ClaimFacts['askedBy']) =>
      act('approve', submitted({ approvalMode }, { askedBy }));
    expect(approve('CLIENT', 'CLIENT')).toBe('APPROVED');
    expect(approve('CLIENT', 'AGENCY')).toBe('APPROVED');
    expect(approve('AGENCY', 'CLIENT')).toEqual(['APPROVED_BY_AGENCY']);
    expect(approve('AUTOMATIC', 'CLIENT')).toEqual(['APPROVED_BY_AGENCY']);
    expect(approve('AGENCY', 'AGENCY')).toBe('APPROVED');
  });

  it('is nobody where it is automatic and nothing is remarkable', () => {
    const byItself = (over: Partial<ClaimRecord>, around: Partial<TimesheetFacts> = {}) =>
      act('approveAutomatically', submitted(over, around));
    const findings = [refuse('RATE_MISSING', {}, { warning: true })];
    expect(byItself({ approvalMode: 'AUTOMATIC' })).toBe('APPROVED');
    expect(byItself({ approvalMode: 'AUTOMATIC' }, { findings })).toEqual(['APPROVED_BY_A_PERSON']);
    expect(byItself({ approvalMode: 'CLIENT' })).toEqual(['APPROVED_BY_A_PERSON']);
  });
});

describe('a partial approval', () => {
  const submitted = facts({ status: 'SUBMITTED' });
  const dispute = (disputedLineIds: string[], reason = 'She left at four') =>
    decide(timesheetMachine, 'approveInPart', {
      facts: submitted,
      input: { disputedLineIds, reason },
      permissions,
    });

  it('approves what is not disputed, and makes a rejected sheet of the rest', () => {
    const decision = dispute(['tue']);
    expect(decision).toMatchObject({
      to: 'APPROVED',
      effects: [{ kind: 'LINES_DISPUTED', lineIds: ['tue'], reason: 'She left at four' }],
    });
    expect(act('splitOff', { ...submitted, claim: null })).toBe('REJECTED');
  });

  it.each([
    ['no line', [], 'NOTHING_DISPUTED'],
    ['a line that is gone', ['tue', 'sun'], 'LINES_CHANGED'],
    ['every line', ['mon', 'tue', 'wed'], 'EVERYTHING_DISPUTED'],
  ])('is refused for %s', (_, lines, code) => {
    expect(dispute(lines)).toMatchObject({ refusals: [{ code }] });
  });

  it('needs a reason', () => {
    expect(dispute(['tue'], ' ')).toMatchObject({ refusals: [{ code: 'REASON_REQUIRED' }] });
  });

  it('brings the lines back when it is undone, while nobody has touched them', () => {
    const undone = (isUntouched: boolean) => {
      const disputed = { id: 'd', label: 'Disputed part', isUntouched };
      const given = facts({ status: 'APPROVED', disputed });
      return decide(timesheetMachine, 'undoApproval', { facts: given, input: {}, permissions });
    };
    const effect = { kind: 'LINES_RETURNED', claimId: 'd', label: 'Disputed part' } as const;
    expect(undone(true)).toMatchObject({ to: 'SUBMITTED', effects: [effect] });
    expect(undone(false)).toMatchObject({ to: 'SUBMITTED', effects: [] });
    expect(act('takeBack', facts({ status: 'REJECTED' }))).toBe('VOID');
    expect(claimEffectMessage(effect).values).toEqual({ claim: 'Disputed part' });
  });

  it('says how many lines are disputed and why', () => {
    const effect = { kind: 'LINES_DISPUTED', lineIds: ['mon', 'tue'], reason: 'Late' } as const;
    expect(claimEffectMessage(effect).values).toEqual({ lines: 2, reason: 'Late' });
  });
});

describe('reminders', () => {
  it('go to whoever has not submitted, once a day, from the day after the last one', () => {
    const remind = (today: string, remindedOn: string | null = null) =>
      act('remindToSubmit', facts({ remindedOn }, { today }));
    expect(remind('2026-11-22')).toEqual(['NO_REMINDER_DUE']);
    expect(remind('2026-11-23')).toBe('DRAFT');
    expect(remind('2026-11-23', '2026-11-23')).toEqual(['NO_REMINDER_DUE']);
    expect(remind('2026-11-24', '2026-11-23')).toBe('DRAFT');
  });

  it('are sent by hand once a day, when the last day is over, to whoever can be reached', () => {
    const remind = (today: string, remindedOn: string | null = null, isReachable = true) =>
      act('remind', facts({ remindedOn }, { today, isReachable }));
    expect(remind('2026-11-22')).toEqual(['PERIOD_NOT_OVER']);
    expect(remind('2026-11-23')).toBe('DRAFT');
    expect(remind('2026-11-23', '2026-11-23')).toEqual(['REMINDED_TODAY']);
    expect(remind('2026-11-24', '2026-11-23')).toBe('DRAFT');
    expect(remind('2026-11-24', null, false)).toEqual(['NOBODY_TO_REMIND']);
  });

  it('go to whoever has not approved, and others are asked once after some days', () => {
    const waiting = (today: string, over: Partial<ClaimRecord> = {}) =>
      facts({ status: 'SUBMITTED', submittedOn: '2026-11-23', ...over }, { today });
    expect(act('remindToApprove', waiting('2026-11-23'))).toEqual(['NO_REMINDER_DUE']);
    expect(act('remindToApprove', waiting('2026-11-24'))).toBe('SUBMITTED');
    expect(act('escalate', waiting('2026-11-25'))).toEqual(['NO_ESCALATION_DUE']);
    expect(act('escalate', waiting('2026-11-26'))).toBe('SUBMITTED');
    expect(act('escalate', waiting('2026-11-27', { escalatedOn: '2026-11-26' }))).toEqual([
      'NO_ESCALATION_DUE',
    ]);
  });
});

it('keeps its approval when a punch comes later, and is flagged until somebody has looked', () => {
  expect(act('flagLaterPunch', facts({ status: 'APPROVED' }))).toBe('APPROVED');
  const dismiss = (hasLaterPunches: boolean) =>
    act('dismissLaterPunches', facts({ status: 'APPROVED' }, { hasLaterPunches }));
  expect(dismiss(true)).toBe('APPROVED');
  expect(dismiss(false)).toEqual(['NO_LATER_PUNCHES']);
});
