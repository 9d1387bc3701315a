import { startsFrom } from '../kernel/decide.ts';
import { type GuardAnswer, refuse } from '../kernel/refusal.ts';
import { stateTerm } from '../messages/value.ts';
import { submissionMachine } from '../submission/submission.machine.ts';
import type { PlacementFacts } from './placement-facts.ts';

/** P-6: never more placements than openings. */
export function orderMustHaveOpening({ order }: PlacementFacts): GuardAnswer {
  if (order.openings > 0) return undefined;
  return refuse('NO_OPENING_LEFT', { order: order.label });
}

export function submissionMustBePlaceable({ submission }: PlacementFacts): GuardAnswer {
  if (startsFrom(submissionMachine.actions.place, submission.stage)) return undefined;
  const stage = stateTerm(submissionMachine, submission.stage);
  return refuse('SUBMISSION_NOT_PLACEABLE', { submission: submission.label, stage });
}

/** P-7: only a first placement is canceled here; of an employee, the assignment is. */
export function mustBeFirstPlacement({ employee, candidate }: PlacementFacts): GuardAnswer {
  if (employee === null) return undefined;
  return refuse('ALREADY_HIRED', { candidate: candidate.label });
}
