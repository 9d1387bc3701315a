import { useState } from 'react';
import type { KnownClock } from '../device/known-clock.ts';

/**
 * For which assignment somebody clocks in: the one they chose, that of the next shift, or the only one.
 *
 * @returns `chosen` is null where it has to be said
 */
export function useWorkChoice({ assignments, nextAssignmentId }: KnownClock) {
  const [picked, choose] = useState<string | null>(null);
  const isThere = (wanted: string | null) => assignments.some(({ id }) => id === wanted);
  const [only, ...others] = assignments;
  const fallback = others.length === 0 ? (only?.id ?? null) : null;
  const chosen = [picked, nextAssignmentId].find(isThere) ?? fallback;
  return { chosen, choose };
}
