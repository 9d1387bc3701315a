/**
 * The order in which every command locks rows of these tables (within one table, by id), so that no two
 * commands wait for each other. All other tables come after them.
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
