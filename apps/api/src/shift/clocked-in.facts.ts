import type { AgencyConnection } from '../database/select-rows.ts';

/** Those of these shifts for which somebody has clocked in. */
export async function clockedInFor(
  _connection: AgencyConnection,
  _shiftIds: readonly string[],
): Promise<ReadonlySet<string>> {
  return new Set();
}
