import { startsFrom } from '../kernel/decide.ts';
import type { GuardAnswer } from '../kernel/refusal.ts';
import { submissionStages } from '../submission/submission.ts';
import { submissionMachine } from '../submission/submission.machine.ts';
import type { PlacementFacts } from './placement-facts.ts';

/** P-6: never more placements than openings. */
export function orderMustHaveOpening({ order }: PlacementFacts): GuardAnswer {
  if (order.openings > 0) return undefined;
  return {
    code: 'NO_OPENING_LEFT',
    message: `All openings of job order ${order.label} are taken.`,
  };
}

export function submissionMustBePlaceable({ submission }: PlacementFacts): GuardAnswer {
  if (startsFrom(submissionMachine.actions.place, submission.stage)) return undefined;
  const stage = submissionStages[submission.stage].label.toLowerCase();
  return {
    code: 'SUBMISSION_NOT_PLACEABLE',
    message: `The submission of ${submission.label} is already ${stage}.`,
  };
}

/** P-7: only a first placement is cancelled here; of an employee, the assignment is. */
export function mustBeFirstPlacement({ employee, candidate }: PlacementFacts): GuardAnswer {
  if (employee === null) return undefined;
  return {
    code: 'ALREADY_HIRED',
    message: `${candidate.label} is an employee. Cancel the assignment instead.`,
  };
}
