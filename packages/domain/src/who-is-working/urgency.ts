import type { WorkingState } from './working-state.ts';

/** In which order states are looked at: what is not as planned first, what needs nobody any more last. */
const rank: Readonly<Record<WorkingState, number>> = {
  LATE: 0,
  ABSENT: 1,
  WITHOUT_SHIFT: 2,
  NOT_YET_IN: 3,
  ON_BREAK: 4,
  IN: 5,
  OUT: 6,
};

/**
 * The people of a board with the most urgent states first (S-21). People in the same state stay in the order in which
 * they come, so that nobody moves whose state did not change.
 */
export function byUrgency<Person extends { state: WorkingState }>(
  people: readonly Person[],
): Person[] {
  return people.toSorted((one, other) => rank[one.state] - rank[other.state]);
}
