import { daysBetween, type IsoDate } from '@stint/domain/kernel/dates.ts';
import { addMinutes, type Instant, lengthOf } from '@stint/domain/kernel/instants.ts';
import type { DemoPunch } from './rotation-punches.ts';
import { SeededRandom } from '../seeded-random.ts';

/** A shift of a weekly schedule, of somebody who has that assignment. */
export interface WeeklyShift {
  assignmentNumber: number;
  workDate: IsoDate;
  startsAt: Instant;
  endsAt: Instant;
  breakMinutes: number;
}

/**
 * How somebody works a shift of their weekly schedule: mostly on time, sometimes late, seldom not at all, and now
 * and then without clocking out. The same for the same assignment and day.
 */
export function weeklyPunches(shift: WeeklyShift): DemoPunch[] {
  const { assignmentNumber, workDate, startsAt, endsAt, breakMinutes } = shift;
  const day = daysBetween('2000-01-01', workDate);
  const random = new SeededRandom(assignmentNumber * 7_919 + day);
  const [isAbsent, isLate, isForgotten] = [2, 7, 2].map((chance) => random.percent(chance));
  if (isAbsent) return [];
  const came = addMinutes(startsAt, isLate ? random.int(8, 25) : random.int(-6, 2));
  const middle = addMinutes(startsAt, Math.floor(lengthOf(shift) / 2) + random.int(-12, 12));
  const rested = breakMinutes + random.int(-1, 3);
  const left = addMinutes(endsAt, random.int(0, 7));
  return [
    { kind: 'IN', at: came },
    ...(breakMinutes === 0
      ? []
      : ([
          { kind: 'BREAK_START', at: middle },
          { kind: 'BREAK_END', at: addMinutes(middle, rested) },
        ] as const)),
    ...(isForgotten ? [] : [{ kind: 'OUT', at: left } as const]),
  ];
}
