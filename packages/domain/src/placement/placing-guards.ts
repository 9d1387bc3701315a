import { jobOrderStates } from '../job-order/job-order.ts';
import { startsFrom } from '../kernel/decide.ts';
import type { GuardAnswer } from '../kernel/refusal.ts';
import { submissionStages } from '../submission/submission.ts';
import { submissionMachine } from '../submission/submission.machine.ts';
import type { PlacementFacts } from './placement-facts.ts';

export function orderIsOpen({ order }: PlacementFacts): GuardAnswer {
  if (order.status === 'OPEN') return undefined;
  const status = jobOrderStates[order.status].label.toLowerCase();
  return { code: 'ORDER_NOT_OPEN', message: `Job order ${order.label} is ${status}.` };
}

/** P-6: never more placements than openings. */
export function openingIsLeft({ order }: PlacementFacts): GuardAnswer {
  if (order.openings > 0) return undefined;
  return {
    code: 'NO_OPENING_LEFT',
    message: `All openings of job order ${order.label} are taken.`,
  };
}

export function submissionIsPlaceable({ submission }: PlacementFacts): GuardAnswer {
  if (startsFrom(submissionMachine.actions.place, submission.stage)) return undefined;
  const stage = submissionStages[submission.stage].label.toLowerCase();
  return {
    code: 'SUBMISSION_NOT_PLACEABLE',
    message: `The submission of ${submission.label} is already ${stage}.`,
  };
}

/** P-7: only a first placement is cancelled here; of an employee, the assignment is. */
export function isFirstPlacement({ employee, candidate }: PlacementFacts): GuardAnswer {
  if (employee === null) return undefined;
  return {
    code: 'ALREADY_HIRED',
    message: `${candidate.label} is an employee. Cancel the assignment instead.`,
  };
}
