/**
 * The tables whose rows several commands hold, in the order in which every command takes them (within
 * one, by id), so that no two wait for each other. All others come after.
 */
const lockOrder = ['job_order', 'candidate', 'employee', 'assignment'];

/** Sorts tables by the order in which their rows are locked. */
export function byLockOrder(one: string, other: string): number {
  return rank(one) - rank(other) || one.localeCompare(other);
}

function rank(table: string): number {
  const index = lockOrder.indexOf(table);
  return index < 0 ? lockOrder.length : index;
}
