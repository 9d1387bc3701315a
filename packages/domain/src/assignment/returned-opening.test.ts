import { describe, expect, it } from 'vitest';
import { assignment, assignmentRows, backOffice, orderOfAssignment } from './assignment.example.ts';
import type { AssignmentRecord, OrderOfAssignment } from './assignment.ts';
import type { StatusUpdateInput } from './status-update-input.ts';
import { planStatusUpdate, type StatusUpdateAction } from './status-update.ts';

const ahead = { status: 'ACTIVE', startDate: '2026-12-01' } as const;
const begun = { status: 'ACTIVE', startDate: '2026-11-02' } as const;
const returning = { endReason: 'CLIENT_BUDGET', returnOpening: true } as const;

function plan(
  over: Partial<AssignmentRecord>,
  action: StatusUpdateAction,
  input: StatusUpdateInput,
  order: Partial<OrderOfAssignment> = {},
) {
  const rows = assignmentRows([assignment({ id: 'a', ...over })], {
    orders: [orderOfAssignment(order)],
  });
  const { outcomes, changes } = planStatusUpdate(rows, action, ['a'], input, backOffice);
  const { effects, refusals } = outcomes[0]!;
  return {
    row: changes.assignments[0]?.set,
    openings: effects.filter(({ kind }) => /OPENING|JOB_ORDER/.test(kind)),
    refusals,
  };
}

describe('returning the opening of canceled work (A-14)', () => {
  it('gives the opening back before the start, and opens an order that it had filled', () => {
    const { openings, row } = plan(ahead, 'cancel', returning);
    expect(openings).toMatchObject([
      { kind: 'OPENING_GIVEN_BACK', jobOrderId: 'order', left: 1 },
      { kind: 'JOB_ORDER_STATUS', from: 'FILLED', to: 'OPEN' },
    ]);
    expect(row).toMatchObject({ status: 'CANCELLED', openingReturned: true });
  });

  it('does so for a no-show, also after the first day', () => {
    const noShow = { endReason: 'NO_SHOW', returnOpening: true } as const;
    expect(plan(begun, 'cancel', noShow).openings).toHaveLength(2);
  });

  it('keeps the opening taken where work has begun, or nobody asked for it', () => {
    expect(plan(begun, 'cancel', returning)).toMatchObject({ openings: [] });
    expect(plan(ahead, 'cancel', { ...returning, returnOpening: false }).openings).toEqual([]);
    expect(plan(ahead, 'cancel', { endReason: 'CLIENT_BUDGET' }).row).not.toHaveProperty(
      'openingReturned',
    );
  });

  it('leaves a closed order closed, and never opens more positions than were ordered', () => {
    expect(plan(ahead, 'cancel', returning, { status: 'CLOSED' }).openings).toMatchObject([
      { kind: 'OPENING_GIVEN_BACK', left: 1 },
    ]);
    const free = { status: 'OPEN', positions: 2, openings: 2 } as const;
    expect(plan(ahead, 'cancel', returning, free)).toMatchObject({ openings: [] });
    expect(plan(ahead, 'cancel', returning, free).row).not.toHaveProperty('openingReturned');
  });

  describe('when the assignment is reopened', () => {
    const canceled = {
      status: 'CANCELLED',
      startDate: '2026-12-01',
      openingReturned: true,
    } as const;
    const reopen = { reactivation: 'REOPEN' } as const;

    it('takes an opening again, and the last one fills the order', () => {
      const { openings, row } = plan(canceled, 'reactivate', reopen, {
        status: 'OPEN',
        openings: 1,
      });
      expect(openings).toMatchObject([
        { kind: 'OPENING_TAKEN', left: 0 },
        { kind: 'JOB_ORDER_STATUS', from: 'OPEN', to: 'FILLED' },
      ]);
      expect(row).toMatchObject({ status: 'ACTIVE', openingReturned: false });
    });

    it('is refused when somebody else has the opening by now', () => {
      expect(plan(canceled, 'reactivate', reopen).refusals).toMatchObject([
        { code: 'NO_OPENING_LEFT' },
      ]);
    });

    it('needs no opening where none was returned, nor to change the end date only', () => {
      const kept = { ...canceled, openingReturned: false };
      expect(plan(kept, 'reactivate', reopen)).toMatchObject({ openings: [], refusals: [] });
      const date = { reactivation: 'CHANGE_END_DATE', endDate: '2026-12-02' } as const;
      expect(plan(canceled, 'reactivate', date)).toMatchObject({ openings: [], refusals: [] });
    });
  });
});
