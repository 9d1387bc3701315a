import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssignmentStatus } from '../assignment/assignment.ts';
import { everything } from '../assignment/assignment.example.ts';
import type { JobOrderStatus } from '../job-order/job-order.ts';
import { decide } from '../kernel/decide.ts';
import type { SubmissionStage } from '../submission/submission.ts';
import { backOfficeLocation } from './back-office-location.ts';
import type { PlacementEffect } from './placement-effect.ts';
import type { PlacementFacts } from './placement-facts.ts';
import { placing, terms } from './placement.example.ts';
import { placementMachine } from './placement.machine.ts';
import type { PlacementStatus } from './placement.ts';

const positions = 2;
const actions = ['place', 'cancel', 'activate', 'complete'] as const;

interface Entry {
  stage: SubmissionStage;
  previousStage: SubmissionStage | null;
  placement: PlacementStatus | null;
  assignment: AssignmentStatus | null;
  hired: boolean;
}

/** One order with two openings and three candidates who come and go. */
class Order {
  status: JobOrderStatus = 'OPEN';
  openings = positions;
  readonly entries: Entry[] = Array.from({ length: 3 }, () => ({
    stage: 'INTERVIEW',
    previousStage: null,
    placement: null,
    assignment: null,
    hired: false,
  }));

  factsOf(index: number): PlacementFacts {
    const { stage, previousStage, placement, assignment, hired } = this.entries[index]!;
    const { status, openings } = this;
    return placing({
      placement: placement && { id: `p${index}`, label: 'Placement', status: placement },
      assignment: assignment && { id: `a${index}`, status: assignment },
      submission: { id: `s${index}`, label: 'Dana', stage, previousStage },
      employee: hired ? { id: `e${index}`, status: 'ACTIVE' } : null,
      order: { id: 'order', label: 'Welder', status, openings },
    });
  }

  apply(entry: Entry, effect: PlacementEffect): void {
    if (effect.kind === 'PLACEMENT_STATUS') entry.placement = effect.to;
    if (effect.kind === 'ASSIGNMENT_STATUS') entry.assignment = effect.to;
    if (effect.kind === 'SUBMISSION_STAGE') {
      entry.previousStage = effect.from;
      entry.stage = effect.to;
    }
    if (effect.kind === 'OPENING_TAKEN') this.openings -= 1;
    if (effect.kind === 'OPENING_GIVEN_BACK') this.openings += 1;
    if (effect.kind === 'OPENING_TAKEN' || effect.kind === 'OPENING_GIVEN_BACK') {
      expect(effect.left).toBe(this.openings);
    }
    if (effect.kind === 'JOB_ORDER_STATUS') this.status = effect.to;
  }
}

const step = fc.record({ action: fc.constantFrom(...actions), index: fc.nat(2) });

function walk(check: (order: Order) => void) {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
      const order = new Order();
      for (const { action, index } of steps) {
        const input = { terms: terms(), reason: 'because' };
        const facts = order.factsOf(index);
        const decision = decide(placementMachine, action, {
          facts,
          input,
          permissions: everything,
        });
        if (!decision.allowed) continue;
        const entry = order.entries[index]!;
        decision.effects.forEach((effect) => order.apply(entry, effect));
        if (action === 'complete') entry.hired = true;
        expect(entry.placement).toBe(decision.to);
        check(order);
      }
    }),
    { numRuns: 500 },
  );
}

describe('placing and canceling on one order, in whatever order', () => {
  it('keeps openings and placements adding up, never below zero', () => {
    walk(({ openings, entries }) => {
      const living = entries.filter(({ placement }) => placement && placement !== 'CANCELLED');
      expect(openings).toBeGreaterThanOrEqual(0);
      expect(openings + living.length).toBe(positions);
    });
  });

  it('has the order filled exactly while no opening is left', () => {
    walk(({ openings, status }) => expect(status).toBe(openings === 0 ? 'FILLED' : 'OPEN'));
  });

  it('has the submission placed exactly while its placement lives', () => {
    walk(({ entries }) => {
      for (const { stage, placement } of entries) {
        const lives = placement !== null && placement !== 'CANCELLED';
        expect(stage).toBe(lives ? 'PLACED' : 'INTERVIEW');
      }
    });
  });

  it('keeps who was never hired in Hiring Management and nobody else', () => {
    walk(({ entries }) => {
      for (const { placement, assignment, hired } of entries) {
        if (placement === null || assignment === null) continue;
        const { location } = backOfficeLocation(placement, assignment, hired);
        expect(location === 'HIRING_MANAGEMENT').toBe(placement === 'PENDING' && !hired);
      }
    });
  });
});
