import type { IsoDate } from '@stint/domain/kernel/dates.ts';
import {
  addMinutes,
  type Instant,
  instantOf,
  isBefore,
  millisecondsOf,
} from '@stint/domain/kernel/instants.ts';
import type { PunchKind } from '@stint/domain/punch/punch.ts';
import { plannedTime } from '@stint/domain/shift/planned-time.ts';
import { breakTurnOf, type RotationShift, TURNS, type UnplannedWork } from './rotation.ts';

/** A punch that somebody makes. */
export interface DemoPunch {
  kind: PunchKind;
  at: Instant;
}

const HALF_HOUR = 30 * 60_000;
/** Minutes of a break: a little longer than a turn, so that the next one has begun when it ends. */
const REST = 31;

/**
 * The punches of a shift of the rotation, as `rotationOn` describes it. Whoever follows two and eight hours later is
 * counted by the clock at the place, so that nothing is missing when the clocks change.
 */
export function rotationPunches(
  shift: RotationShift,
  date: IsoDate,
  timeZone: string,
): DemoPunch[] {
  const { startsAt, endsAt } = plannedTime(shift, date, timeZone);
  const after = (hours: number) =>
    plannedTime({ ...shift, endTime: later(shift.startTime, hours) }, date, timeZone).endsAt;
  if (shift.attendance === 'NO_SHOW') return [];
  if (shift.attendance === 'LATE') {
    return [
      // The next one is late already: at a place where that is so after a quarter of an hour.
      { kind: 'IN', at: addMinutes(after(2), 17) },
      { kind: 'OUT', at: addMinutes(endsAt, -25) },
    ];
  }
  const rests = { from: addMinutes(startsAt, 60), until: addMinutes(after(8), 60) };
  return [
    { kind: 'IN', at: addMinutes(startsAt, -2) },
    ...warmUps(rests, shift),
    // A minute after the shift, except when clocks go forward: nobody leaves before their last break is over.
    { kind: 'OUT', at: addMinutes(rests.until, REST) },
  ];
}

/** The punches of work without a shift. */
export function unplannedPunches(
  work: UnplannedWork,
  date: IsoDate,
  timeZone: string,
): DemoPunch[] {
  const { startsAt, endsAt } = plannedTime({ ...work, breakMinutes: 0 }, date, timeZone);
  return [
    { kind: 'IN', at: startsAt },
    { kind: 'OUT', at: endsAt },
  ];
}

/** Every fourth half hour is theirs. */
function warmUps(
  { from, until }: { from: Instant; until: Instant },
  { member }: RotationShift,
): DemoPunch[] {
  const breaks: DemoPunch[] = [];
  const first = Math.ceil(millisecondsOf(from) / HALF_HOUR);
  for (let halfHour = first; ; halfHour += 1) {
    const start = instantOf(halfHour * HALF_HOUR);
    if (!isBefore(start, until)) return breaks;
    if (halfHour % TURNS !== breakTurnOf(member)) continue;
    breaks.push(
      { kind: 'BREAK_START', at: start },
      { kind: 'BREAK_END', at: addMinutes(start, REST) },
    );
  }
}

function later(time: string, hours: number): string {
  const hour = (Number(time.slice(0, 2)) + hours) % 24;
  return `${String(hour).padStart(2, '0')}${time.slice(2)}`;
}
