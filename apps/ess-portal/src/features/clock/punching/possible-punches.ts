import type { PunchKind } from '@stint/domain/punch/punch.ts';
import type { ClockState } from './clock-state.ts';

/** What can be done at the clock, what is needed most first. Clocking in again is there where clocking out was forgotten. */
export function possiblePunches({ open, onBreakSince, mayClockIn }: ClockState): PunchKind[] {
  if (open === null) return ['IN'];
  const again: PunchKind[] = mayClockIn ? ['IN'] : [];
  return onBreakSince === null ? ['OUT', 'BREAK_START', ...again] : ['BREAK_END', 'OUT', ...again];
}
