import { describe, expect, it } from 'vitest';
import { rolePermissions } from '../access/roles.ts';
import { permissionsOf } from '../access/viewer.ts';
import { decide } from '../kernel/decide.ts';
import { shiftOfferMachine, type ShiftOfferFacts } from '../shift-offer/shift-offer.machine.ts';
import { calendarEvents } from './calendar-event.ts';
import { plannedTime } from './planned-time.ts';
import { shiftMachine, type ShiftFacts, type ShiftInput } from './shift.machine.ts';
import { isOtherWork } from './shift-rules.ts';
import { shiftOfStretch } from './shift-of-stretch.ts';
import type { ShiftRecord } from './shift.ts';

const chicago = 'America/Chicago';
const nine = { startTime: '09:00', endTime: '17:00', breakMinutes: 30 };
const times = plannedTime(nine, '2026-11-24', chicago);

const shift: ShiftRecord = {
  id: 's',
  label: 'Tuesday',
  status: 'SCHEDULED',
  assignmentId: 'a',
  plannedFor: { assignmentId: 'a', date: '2026-11-24' },
  ...times,
};
const assignment = { status: 'ACTIVE', startDate: '2026-11-01', endDate: '2026-11-30' } as const;
const before = '2026-11-24T12:00:00Z';
const during = '2026-11-24T18:00:00Z';
const after = '2026-11-24T23:00:00Z';

function act(
  action: keyof typeof shiftMachine.actions,
  over: Partial<ShiftFacts> = {},
  input: ShiftInput = {},
) {
  const facts = { shift, assignment, others: [], clockedIn: false, now: before, ...over };
  const decision = decide(shiftMachine, action, {
    facts,
    input,
    permissions: rolePermissions.FRONT_OFFICE,
  });
  return decision.allowed ? decision.to : decision.refusals.map(({ code }) => code);
}

const other = { ...shift, id: 'o', label: 'Night shift' };

describe('two shifts of one person', () => {
  const moved = (startTime: string, endTime: string) =>
    act(
      'edit',
      { others: [other] },
      { times: plannedTime({ startTime, endTime, breakMinutes: 0 }, '2026-11-24', chicago) },
    );

  it('never share time', () => {
    expect(moved('16:59', '20:00')).toEqual(['SHIFT_OVERLAP']);
    expect(moved('10:00', '11:00')).toEqual(['SHIFT_OVERLAP']);
    expect(moved('22:00', '10:00')).toBe('SCHEDULED');
  });

  it('may follow each other without a pause', () => {
    expect(moved('17:00', '20:00')).toBe('SCHEDULED');
    expect(moved('06:00', '09:00')).toBe('SCHEDULED');
  });

  it('clash over midnight too, and the refusal names the other one', () => {
    const night = plannedTime(
      { ...nine, startTime: '22:00', endTime: '06:00' },
      '2026-11-23',
      chicago,
    );
    const early = plannedTime({ ...nine, startTime: '05:00' }, '2026-11-24', chicago);
    const decision = decide(shiftMachine, 'create', {
      facts: {
        shift: null,
        assignment,
        others: [{ ...other, ...night }],
        clockedIn: false,
        now: before,
      },
      input: { times: early },
      permissions: rolePermissions.FRONT_OFFICE,
    });
    expect(decision).toMatchObject({
      refusals: [
        { code: 'SHIFT_OVERLAP', blocking: [{ kind: 'shift', id: 'o', label: 'Night shift' }] },
      ],
    });
  });

  it('may overlap when one was canceled or nobody came', () => {
    const clash = (status: ShiftRecord['status']) =>
      act('create', { shift: null, others: [{ ...other, status }] }, { times });
    expect(clash('WORKED')).toEqual(['SHIFT_OVERLAP']);
    expect(clash('CANCELLED')).toBe('SCHEDULED');
    expect(clash('NO_SHOW')).toBe('SCHEDULED');
  });
});

describe('a shift', () => {
  it('begins on a day of its assignment, the end date included', () => {
    const on = (date: string) => act('edit', {}, { times: plannedTime(nine, date, chicago) });
    expect(on('2026-11-30')).toBe('SCHEDULED');
    expect(on('2026-12-01')).toEqual(['AFTER_END']);
    expect(on('2026-10-31')).toEqual(['BEFORE_START']);
  });

  it('ends after it begins, is no longer than a day, and longer than its break', () => {
    const of = (over: Partial<typeof times>) => act('edit', {}, { times: { ...times, ...over } });
    expect(of({ endsAt: times.startsAt })).toEqual(['SHIFT_WITHOUT_TIME']);
    expect(of({ endsAt: '2026-11-26T15:00:00Z' })).toEqual(['SHIFT_TOO_LONG']);
    expect(of({ breakMinutes: 480 })).toEqual(['BREAK_TOO_LONG']);
    expect(act('create', { shift: null })).toEqual(['SHIFT_WITHOUT_TIME']);
  });

  it('is a no-show when it has begun and nobody clocked in', () => {
    expect(act('recordNoShow', { now: before })).toEqual(['SHIFT_NOT_BEGUN']);
    expect(act('recordNoShow', { now: during })).toBe('NO_SHOW');
    expect(act('recordNoShow', { now: during, clockedIn: true })).toEqual(['CLOCKED_IN_FOR_SHIFT']);
  });

  it('was worked when it is over and somebody clocked in', () => {
    expect(act('complete', { now: during, clockedIn: true })).toEqual(['SHIFT_NOT_WORKED']);
    expect(act('complete', { now: after })).toEqual(['SHIFT_NOT_WORKED']);
    expect(act('complete', { now: after, clockedIn: true })).toBe('WORKED');
  });

  it('was left early for a reason', () => {
    expect(act('recordLeftEarly', { now: during }, { reason: ' ' })).toEqual(['REASON_REQUIRED']);
    expect(act('recordLeftEarly', { now: during }, { reason: 'Ill' })).toBe('LEFT_EARLY');
    expect(act('recordLeftEarly', { now: before }, { reason: 'Ill' })).toEqual(['SHIFT_NOT_BEGUN']);
    const left = (leftAt: string) =>
      act('recordLeftEarly', { now: after }, { reason: 'Ill', leftAt });
    expect(left('2026-11-24T18:00:00Z')).toBe('LEFT_EARLY');
    expect(left(times.endsAt)).toEqual(['LEFT_OUTSIDE_SHIFT']);
    expect(left(before)).toEqual(['LEFT_OUTSIDE_SHIFT']);
  });

  it('is given to others, or canceled, before anybody has clocked in', () => {
    const reason = { reason: 'Ill' };
    expect(act('release', {}, reason)).toBe('OPEN');
    expect(act('cancel', {}, reason)).toBe('CANCELLED');
    expect(act('cancel', { clockedIn: true }, reason)).toEqual(['CLOCKED_IN_FOR_SHIFT']);
  });

  it('is given to somebody else of the same work, who has time, for a reason', () => {
    const reason = { reason: 'Ill' };
    expect(act('reassign', {}, reason)).toBe('SCHEDULED');
    expect(act('reassign', {})).toEqual(['REASON_REQUIRED']);
    expect(act('reassign', { hasShift: true }, reason)).toEqual(['SHIFT_IS_THEIRS']);
    expect(act('reassign', { isOtherWork: true }, reason)).toEqual(['SHIFT_OF_OTHER_WORK']);
    expect(act('reassign', { others: [other] }, reason)).toEqual(['SHIFT_OVERLAP']);
    expect(act('reassign', { clockedIn: true }, reason)).toEqual(['CLOCKED_IN_FOR_SHIFT']);
  });

  it('is reinstated as what it was, unless the time is taken meanwhile', () => {
    const canceled = { ...shift, status: 'CANCELLED' } as const;
    expect(act('reinstate', { shift: canceled })).toBe('SCHEDULED');
    expect(act('reinstate', { shift: canceled, others: [other] })).toEqual(['SHIFT_OVERLAP']);
    const open = { ...canceled, assignmentId: null };
    expect(act('reinstate', { shift: open, assignment: null })).toBe('OPEN');
  });
});

describe('an open shift that is offered', () => {
  const open: ShiftRecord = { ...shift, status: 'OPEN', assignmentId: null };
  const offer = {
    id: 'o',
    label: 'Tuesday',
    status: 'OFFERED',
    shiftId: 's',
    assignmentId: 'a',
  } as const;
  const employee = permissionsOf({
    kind: 'EMPLOYEE',
    accountId: 'acc',
    employeeId: 'emp',
    preferences: { sections: ['schedule'], timesheetDisclaimer: null },
  });
  const respond = (
    action: 'accept' | 'decline',
    over: Partial<ShiftOfferFacts> = {},
    permissions = employee,
  ) => {
    const facts = { offer, shift: open, assignment, others: [], now: before, ...over };
    const decision = decide(shiftOfferMachine, action, { facts, input: {}, permissions });
    return decision.allowed ? decision.to : decision.refusals.map(({ code }) => code);
  };

  it('is had by the first who accepts', () => {
    expect(respond('accept')).toBe('ACCEPTED');
    expect(respond('accept', { shift })).toEqual(['SHIFT_NOT_OPEN']);
    expect(act('accept', { shift: open })).toBe('SCHEDULED');
  });

  it('is accepted by whoever has time and may be there', () => {
    expect(respond('accept', { others: [other] })).toEqual(['SHIFT_OVERLAP']);
    expect(respond('accept', { now: during })).toEqual(['SHIFT_BEGUN']);
    const ended = { ...assignment, endDate: '2026-11-23' };
    expect(respond('accept', { assignment: ended })).toEqual(['AFTER_END']);
    expect(respond('accept', {}, new Set())).toEqual(['NOT_PERMITTED']);
  });

  it('is for those who do the same work for the same client', () => {
    const work = { clientId: 'c', jobOrderId: 'j', jobTitle: 'Welder' };
    const other = (over: object) => isOtherWork(work, { ...work, ...over });
    expect(other({})).toBe(false);
    expect(other({ jobOrderId: 'k' })).toBe(false);
    expect(other({ jobTitle: 'Welder II' })).toBe(false);
    expect(other({ jobOrderId: 'k', jobTitle: 'Cook' })).toBe(true);
    expect(other({ jobOrderId: 'k', clientId: 'd' })).toBe(true);
    expect(act('assign', { shift: open, isOtherWork: true })).toEqual(['SHIFT_OF_OTHER_WORK']);
    expect(act('assign', { shift: open })).toBe('SCHEDULED');
  });

  it('is declined, and accepted after all', () => {
    expect(respond('decline')).toBe('DECLINED');
    expect(respond('accept', { offer: { ...offer, status: 'DECLINED' } })).toBe('ACCEPTED');
    expect(respond('accept', { offer: { ...offer, status: 'LAPSED' } })).toEqual(['WRONG_STATE']);
  });
});

it('is in the calendar by the clock at the location', () => {
  const feed = { place: '1 Main St', version: 3 };
  const berlin = plannedTime(nine, '2026-10-26', 'Europe/Berlin');
  const [event, ...rest] = calendarEvents(
    [
      { ...shift, ...berlin, ...feed },
      { ...shift, status: 'OPEN', ...feed },
      { ...shift, status: 'NO_SHOW', ...feed },
      { ...shift, status: 'CANCELLED', ...feed },
    ],
    'acme.example.com',
  );
  expect(event).toEqual({
    uid: 's@acme.example.com',
    title: 'Tuesday',
    place: '1 Main St',
    starts: { date: '2026-10-26', time: '09:00' },
    ends: { date: '2026-10-26', time: '17:00' },
    timeZone: 'Europe/Berlin',
    isCancelled: false,
    revision: 3,
  });
  expect(rest.map(({ isCancelled }) => isCancelled)).toEqual([true]);
});

describe('the shift for which somebody clocked in', () => {
  const stretch = (at: string, assignmentId = 'a') => ({
    assignmentId,
    in: { id: 'p', assignmentId, kind: 'IN', at, correctedBy: null } as const,
  });
  const evening = {
    ...shift,
    id: 'e',
    ...plannedTime(
      { startTime: '18:00', endTime: '22:00', breakMinutes: 0 },
      '2026-11-24',
      chicago,
    ),
  };
  const found = (at: string, assignmentId?: string) =>
    shiftOfStretch(stretch(at, assignmentId), [shift, evening])?.id;

  it('is the nearest of the same assignment', () => {
    expect(found('2026-11-24T14:50:00Z')).toBe('s');
    expect(found('2026-11-24T16:00:00Z')).toBe('s');
    expect(found('2026-11-24T22:50:00Z')).toBe('e');
    expect(found('2026-11-24T23:55:00Z')).toBe('e');
  });

  it('is none, hours before, afterwards, or on another assignment', () => {
    expect(found('2026-11-24T10:59:00Z')).toBeUndefined();
    expect(found('2026-11-25T05:00:00Z')).toBeUndefined();
    expect(found('2026-11-24T15:00:00Z', 'b')).toBeUndefined();
    expect(
      shiftOfStretch(stretch('2026-11-24T15:00:00Z'), [{ ...shift, status: 'CANCELLED' }]),
    ).toBeUndefined();
  });
});
