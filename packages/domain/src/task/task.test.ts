import { describe, expect, it } from 'vitest';
import { rolePermissions } from '../access/roles.ts';
import { decide } from '../kernel/decide.ts';
import { dueMark, isReminderOf } from './due.ts';
import { taskMachine } from './task.machine.ts';
import type { TaskRecord } from './task.ts';

const today = '2026-11-24';

function act(action: keyof typeof taskMachine.actions, over: Partial<TaskRecord> = {}) {
  const task: TaskRecord = {
    id: 't',
    label: 'Call back',
    status: 'OPEN',
    dueOn: today,
    remindOn: today,
    remindedOn: null,
    ...over,
  };
  const request = { facts: { task, today }, input: {}, permissions: rolePermissions.FRONT_OFFICE };
  const decision = decide(taskMachine, action, request);
  return decision.allowed ? decision.to : decision.refusals.map(({ code }) => code);
}

describe('a task', () => {
  it('is completed once, and reopened', () => {
    expect(act('complete')).toBe('DONE');
    expect(act('complete', { status: 'DONE' })).toEqual(['WRONG_STATE']);
    expect(act('reopen', { status: 'DONE' })).toBe('OPEN');
    expect(act('reopen', { status: 'CANCELLED' })).toBe('OPEN');
  });

  it('is edited while it is open only', () => {
    expect(act('edit')).toBe('OPEN');
    expect(act('edit', { status: 'CANCELLED' })).toEqual(['WRONG_STATE']);
  });
});

describe('a reminder', () => {
  it('comes on its day or later, once', () => {
    expect(act('remind')).toBe('OPEN');
    expect(act('remind', { remindOn: '2026-11-20' })).toBe('OPEN');
    expect(act('remind', { remindOn: '2026-11-25' })).toEqual(['NO_REMINDER_DUE']);
    expect(act('remind', { remindOn: null })).toEqual(['NO_REMINDER_DUE']);
    expect(act('remind', { remindedOn: today })).toEqual(['NO_REMINDER_DUE']);
  });

  it('comes again when it was moved to a later day', () => {
    expect(act('remind', { remindOn: today, remindedOn: '2026-11-20' })).toBe('OPEN');
  });

  it('does not come for what is done', () => {
    expect(act('remind', { status: 'DONE' })).toEqual(['WRONG_STATE']);
  });
});

it('is overdue the day after it was due, unless it is done', () => {
  const due = (dueOn: string | null, status: TaskRecord['status'] = 'OPEN') =>
    dueMark({ status, dueOn }, today);
  expect(due('2026-11-23')).toBe('OVERDUE');
  expect(due(today)).toBe('TODAY');
  expect(due('2026-11-25')).toBeNull();
  expect(due(null)).toBeNull();
  expect(due('2026-11-23', 'DONE')).toBeNull();
});

it('reminds on the day, also where a screen has been open since the day before', () => {
  const reminds = (remindedOn: string | null, status: TaskRecord['status'] = 'OPEN') =>
    isReminderOf({ status, remindedOn }, today);
  expect(reminds(today)).toBe(true);
  expect(reminds('2026-11-25')).toBe(true);
  expect(reminds('2026-11-23')).toBe(false);
  expect(reminds(null)).toBe(false);
  expect(reminds(today, 'DONE')).toBe(false);
});
