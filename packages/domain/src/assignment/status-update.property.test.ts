import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JobType } from '../job-order/job-type.ts';
import { isOpeningEffect, orderAfter } from '../job-order/opening-effect.ts';
import type { RowChange } from '../kernel/row-change.ts';
import {
  assignment,
  backOffice,
  candidate,
  direct,
  employee,
  orderOfAssignment,
} from './assignment.example.ts';
import { assignmentStates, type AssignmentRecord, type AssignmentStatus } from './assignment.ts';
import type { AssignmentRows } from './assignment-working-copy.ts';
import {
  planStatusUpdate,
  statusUpdateActions,
  type StatusUpdateAction,
  type StatusUpdatePlan,
} from './status-update.ts';
import type { StatusUpdateInput } from './status-update-input.ts';

const day = fc.constantFrom('2026-10-15', '2026-11-10', '2026-11-21', '2027-01-31');
const maybeDay = fc.option(day, { nil: null });
const ids = ['a', 'b', 'c', 'd', 'e'];

const row = (id: string, index: number): fc.Arbitrary<AssignmentRecord> =>
  fc
    .record({
      jobType: fc.constantFrom<JobType[]>('DIRECT', 'TEMP_CONTRACT', 'TEMP_CONTRACT_TO_DIRECT'),
      status: fc.constantFrom(...(Object.keys(assignmentStates) as AssignmentStatus[])),
      dates: fc
        .tuple(maybeDay, maybeDay)
        .filter(([start, end]) => start === null || end === null || start <= end),
    })
    .map(({ jobType, status, dates: [startDate, endDate] }) => {
      const candidateId = index < 3 ? 'dana' : 'eli';
      const over = { id, number: index, status, candidateId, startDate, endDate };
      return jobType === 'DIRECT' ? direct(over) : assignment({ ...over, jobType });
    });

/** Two employees with five assignments; the candidates' statuses fit them. */
const anyRows: fc.Arbitrary<AssignmentRows> = fc.tuple(...ids.map(row)).map((assignments) => ({
  assignments,
  candidates: ['dana', 'eli'].map((id) => {
    const works = assignments.some((each) => each.candidateId === id && each.status === 'ACTIVE');
    return candidate({ id, label: id, status: works ? 'ON_ASSIGNMENT' : 'ACTIVELY_SEARCHING' });
  }),
  employees: ['dana', 'eli'].map((id) => employee({ id: `emp-${id}`, candidateId: id })),
  orders: [orderOfAssignment({ positions: assignments.length, openings: 0 })],
  invoices: [],
}));

/** The order in which selected rows are carried out: job types as in the dialog, then numbers. */
function inOrder({ assignments }: AssignmentRows, selected: readonly string[]): string[] {
  const types = ['TEMP_CONTRACT', 'TEMP_CONTRACT_TO_DIRECT', 'DIRECT'];
  const rows = types.flatMap((type) => assignments.filter(({ jobType }) => jobType === type));
  return rows.map(({ id }) => id).filter((id) => selected.includes(id));
}

const step = fc.record({
  action: fc.constantFrom(...statusUpdateActions),
  selected: fc.subarray(ids, { minLength: 1 }),
  input: fc.record<StatusUpdateInput>({
    startDate: maybeDay,
    endDate: maybeDay,
    overrideEndDates: fc.boolean(),
    terminationDate: maybeDay,
    closeOtherAssignments: fc.boolean(),
    otherAssignmentsEndDate: maybeDay,
    endReason: fc.constantFrom(null, 'COMPLETED' as const, 'NO_SHOW' as const),
    returnOpening: fc.boolean(),
    reactivation: fc.constantFrom('REOPEN' as const, 'CHANGE_END_DATE' as const),
    reactivateEmployee: fc.boolean(),
  }),
});

interface Step {
  action: StatusUpdateAction;
  selected: string[];
  input: StatusUpdateInput;
}

function planned(rows: AssignmentRows, { action, selected, input }: Step): StatusUpdatePlan {
  return planStatusUpdate(rows, action, selected, input, backOffice);
}

/** As the database would look afterwards. */
function written(rows: AssignmentRows, { changes, outcomes }: StatusUpdatePlan): AssignmentRows {
  // In the order in which they were carried out: the last says what is left.
  const openings = inOrder(
    rows,
    outcomes.map(({ recordId }) => recordId),
  ).flatMap((id) =>
    outcomes.find(({ recordId }) => recordId === id)!.effects.filter(isOpeningEffect),
  );
  return {
    orders: rows.orders.map((order) => openings.reduce(orderAfter, order)),
    assignments: merged(rows.assignments, changes.assignments),
    candidates: merged(rows.candidates, changes.candidates),
    employees: merged(rows.employees, changes.employees),
    invoices: rows.invoices,
  };
}

function merged<Row extends { id: string }>(
  rows: readonly Row[],
  changes: readonly RowChange<Row>[],
): Row[] {
  return rows.map((each) => ({ ...each, ...changes.find(({ id }) => id === each.id)?.set }));
}

function walk(check: (before: AssignmentRows, after: AssignmentRows, made: Step) => void) {
  fc.assert(
    fc.property(anyRows, fc.array(step, { minLength: 1, maxLength: 6 }), (start, steps) => {
      steps.reduce((before, made) => {
        const after = written(before, planned(before, made));
        check(before, after, made);
        return after;
      }, start);
    }),
    { numRuns: 300 },
  );
}

describe('updating statuses, in whatever order', () => {
  it('has candidates on assignment while they work, and not once nothing is left (A-10)', () => {
    walk((_, { assignments, candidates }) => {
      for (const { id, status } of candidates) {
        const own = assignments.filter(({ candidateId }) => candidateId === id);
        const works = own.some((each) => each.status === 'ACTIVE');
        const waits = own.some((each) => each.status === 'NEEDS_APPROVAL');
        if (works) expect(status).toBe('ON_ASSIGNMENT');
        if (!works && !waits) expect(status).toBe('ACTIVELY_SEARCHING');
      }
    });
  });

  it('never lets an assignment end before it starts', () => {
    walk((_, { assignments }) => {
      for (const { startDate, endDate } of assignments) {
        if (startDate && endDate) expect(endDate >= startDate).toBe(true);
      }
    });
  });

  it('never overrides a date, but where override or a new end date was asked for (A-4, A-5)', () => {
    walk((before, after, { action, input }) => {
      for (const { id, startDate, endDate } of before.assignments) {
        const now = after.assignments.find((each) => each.id === id)!;
        if (startDate) expect(now.startDate).toBe(startDate);
        const ends = action === 'cancel' || action === 'close';
        const mayChange = ends ? input.overrideEndDates : action === 'reactivate';
        if (endDate && !mayChange) expect(now.endDate).toBe(endDate);
      }
    });
  });

  it('leaves nothing at work that has no start date, but what had none before', () => {
    walk((before, after) => {
      const undated = ({ assignments }: AssignmentRows) =>
        assignments.filter((each) => each.status === 'ACTIVE' && !each.startDate);
      const known = undated(before).map(({ id }) => id);
      expect(undated(after).filter(({ id }) => !known.includes(id))).toEqual([]);
    });
  });

  it('gives back one opening for each assignment that says so, and takes it for who comes back (A-14)', () => {
    walk((_, { assignments, orders: [order] }) => {
      const returned = assignments.filter(({ openingReturned }) => openingReturned);
      expect(order!.openings).toBe(returned.length);
      expect(order!.openings).toBeLessThanOrEqual(order!.positions);
      expect(order!.status).toBe(order!.openings > 0 ? 'OPEN' : 'FILLED');
      for (const { status } of returned) expect(status).toBe('CANCELLED');
    });
  });

  it('comes to the same in whatever order the rows were ticked', () => {
    const shuffled = step.chain((made) =>
      fc.tuple(
        fc.constant(made),
        fc.shuffledSubarray(made.selected, {
          minLength: made.selected.length,
          maxLength: made.selected.length,
        }),
      ),
    );
    fc.assert(
      fc.property(anyRows, shuffled, (rows, [made, selected]) => {
        const one = planned(rows, made);
        const other = planned(rows, { ...made, selected });
        expect(written(rows, other)).toEqual(written(rows, one));
        expect(other.outcomes.map(({ recordId }) => recordId)).toEqual(selected);
        expect(new Set(other.outcomes)).toEqual(new Set(one.outcomes));
      }),
      { numRuns: 500 },
    );
  });

  it('changes nothing when every row is refused', () => {
    fc.assert(
      fc.property(anyRows, step, (rows, made) => {
        const plan = planned(rows, made);
        if (plan.outcomes.some(({ allowed }) => allowed)) return;
        expect(written(rows, plan)).toEqual(rows);
      }),
    );
  });

  it('comes to the same in one go as row by row: a preview of many is what a run does', () => {
    fc.assert(
      fc.property(anyRows, step, (rows, made) => {
        const atOnce = planned(rows, made);
        let current = rows;
        const oneByOne = inOrder(rows, made.selected).map((id) => {
          const plan = planned(current, { ...made, selected: [id] });
          current = written(current, plan);
          return plan.outcomes[0];
        });
        expect(new Set(atOnce.outcomes)).toEqual(new Set(oneByOne));
        expect(written(rows, atOnce)).toEqual(current);
      }),
      { numRuns: 300 },
    );
  });

  it('plans ten thousand approvals within seconds', { timeout: 5000 }, () => {
    const assignments = Array.from({ length: 10_000 }, (_, n) =>
      assignment({ id: `a${n}`, candidateId: `c${n % 5000}` }),
    );
    const people = Array.from({ length: 5000 }, (_, n) => `c${n}`);
    const rows: AssignmentRows = {
      assignments,
      candidates: people.map((id) => candidate({ id })),
      employees: people.map((id) => employee({ id: `e-${id}`, candidateId: id })),
      orders: [],
      invoices: [],
    };
    const selected = assignments.map(({ id }) => id);
    const { outcomes } = planned(rows, { action: 'approve', selected, input: {} });
    expect(outcomes.every(({ allowed }) => allowed)).toBe(true);
  });
});
