import { useState } from 'react';

/**
 * The row that has taken the place of the open record in a list that it has left.
 *
 * @returns null while the open record is in the list, and when no row is left
 */
export function useNextRow<Row extends { id: string }>(
  rows: readonly Row[],
  openId: string | null,
): Row | null {
  const [place, setPlace] = useState(0);
  const now = rows.findIndex(({ id }) => id === openId);
  if (now >= 0 && now !== place) setPlace(now);
  if (now >= 0) return null;
  return rows[place] ?? rows[place - 1] ?? null;
}
