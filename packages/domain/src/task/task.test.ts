import { describe, expect, it } from 'vitest';
import { rolePermissions } from '../access/roles.ts';
import { decide } from '../kernel/decide.ts';
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
