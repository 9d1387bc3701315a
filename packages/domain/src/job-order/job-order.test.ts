import { describe, expect, it } from 'vitest';
import { rolePermissions } from '../access/roles.ts';
import { decide, type Permissions } from '../kernel/decide.ts';
import { jobOrderMachine, type JobOrderAction, type JobOrderInput } from './job-order.machine.ts';
import type { JobOrderStatus } from './job-order.ts';
import { weeklyHours } from './weekly-hours.ts';

function act(
  status: JobOrderStatus,
  action: JobOrderAction,
  {
    input = {},
    openings = 1,
    pending = false,
    own = true,
    permissions = rolePermissions.FRONT_OFFICE,
  }: {
    input?: JobOrderInput;
    openings?: number;
    pending?: boolean;
    own?: boolean;
    permissions?: Permissions;
  } = {},
) {
  const decision = decide(jobOrderMachine, action, {
    facts: {
      order: { id: 'o', label: 'Welder (J-1077)', status, openings },
      pendingPlacements: pending ? [{ id: 'p', label: 'Dana Fox' }] : [],
      orderedByViewer: own,
    },
    input,
    permissions,
  });
  return decision.allowed ? decision.to : decision.refusals;
}

describe('a job order', () => {
  it('that a client submitted is opened, or declined with remarks that the client reads', () => {
    expect(act('NEEDS_REVIEW', 'open')).toBe('OPEN');
    expect(act('NEEDS_REVIEW', 'decline')).toMatchObject([{ field: 'remarks' }]);
    expect(act('NEEDS_REVIEW', 'decline', { input: { remarks: 'no permit' } })).toBe('DECLINED');
  });

  it('that was declined is submitted again by the contact who submitted it, and by nobody else', () => {
    const permissions = new Set(['job-order:submit'] as const);
    expect(act('DECLINED', 'resubmit', { permissions })).toBe('NEEDS_REVIEW');
    expect(act('DECLINED', 'resubmit', { permissions, own: false })).toMatchObject([
      { code: 'NOT_YOUR_ORDER' },
    ]);
    expect(act('OPEN', 'resubmit', { permissions })).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect(act('DECLINED', 'resubmit')).toMatchObject([{ code: 'NOT_PERMITTED' }]);
  });

  it('is not canceled while placed candidates wait in Hiring Management, naming them', () => {
    expect(act('OPEN', 'cancel', { pending: true })).toMatchObject([
      { code: 'PENDING_PLACEMENTS', blocking: [{ label: 'Dana Fox' }] },
    ]);
    expect(act('OPEN', 'cancel')).toBe('CANCELLED');
  });

  it('reopens as filled when no opening is left', () => {
    expect(act('CLOSED', 'reopen')).toBe('OPEN');
    expect(act('CLOSED', 'reopen', { openings: 0 })).toBe('FILLED');
  });
});

describe('the hours of a planned week', () => {
  it('take breaks off and count a night shift over midnight', () => {
    const week = { days: [1, 2, 3, 4, 5], startTime: '08:00', endTime: '16:30', breakMinutes: 30 };
    expect(weeklyHours(week)).toBe(40);
    expect(weeklyHours({ ...week, startTime: '22:00', endTime: '06:30' })).toBe(40);
  });
});
