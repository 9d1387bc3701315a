import { openingGivenBack, openingTaken } from '../job-order/opening-effect.ts';
import type { IsoDate } from '../kernel/dates.ts';
import { type GuardAnswer, refuse } from '../kernel/refusal.ts';
import type { AssignmentFacts } from './assignment.ts';
import type { AssignmentEffect } from './assignment-effect.ts';
import type { StatusUpdateInput } from './status-update-input.ts';

/** Whether the first day of work has come. Without a start date nobody has been told to begin. */
export function hasBegun({ startDate }: { startDate: IsoDate | null }, today: IsoDate): boolean {
  return startDate !== null && startDate <= today;
}

/**
 * canceling work that has not begun, or that the person never showed up for, gives its opening back
 * to the job order if that is asked for. The order never has more openings than positions.
 */
export function returnsOpening(
  { today, assignment, order }: AssignmentFacts,
  { returnOpening, endReason }: StatusUpdateInput,
): boolean {
  if (!returnOpening || assignment === null || order === null) return false;
  const neverWorked = endReason === 'NO_SHOW' || !hasBegun(assignment, today);
  return neverWorked && order.openings < order.positions;
}

/** What canceling does to the job order: nothing, unless the opening is returned. */
export function returnedOpeningEffects(
  facts: AssignmentFacts,
  input: StatusUpdateInput,
): AssignmentEffect[] {
  return returnsOpening(facts, input) ? openingGivenBack(facts.order!) : [];
}

/** Who comes back needs the opening that was returned: there are never more people than openings (P-6). */
export function reopenedMustFindOpening(
  { assignment, order }: AssignmentFacts,
  { reactivation }: StatusUpdateInput,
): GuardAnswer {
  if (reactivation !== 'REOPEN' || !assignment?.openingReturned || order === null) return undefined;
  return order.openings > 0 ? undefined : refuse('NO_OPENING_LEFT', { order: order.label });
}

/** What reopening does to the job order: it takes the opening again that was returned. */
export function retakenOpeningEffects({ assignment, order }: AssignmentFacts): AssignmentEffect[] {
  return assignment?.openingReturned && order !== null ? openingTaken(order, order) : [];
}
