import { addDays, type IsoDate } from '../kernel/dates.ts';
import {
  earlierInstant,
  isBefore,
  laterInstant,
  lengthOf,
  type TimeSpan,
} from '../kernel/instants.ts';
import type { Labels } from '../kernel/labels.ts';
import { localTimeAt, spanOfDay } from '../kernel/zoned-time.ts';
import type { WorkedStretch } from './worked-time.ts';

export const nightShiftDayLabels = {
  BEGAN_ON: 'The day on which it began',
  SPLIT_AT_MIDNIGHT: 'Each day its part, split at midnight',
} as const satisfies Labels<string>;

/** To which work day the time after midnight belongs (T-4). */
export type NightShiftDay = keyof typeof nightShiftDayLabels;

/** What was worked on one work day without interruption, but for breaks. */
export interface WorkDayPart extends TimeSpan {
  date: IsoDate;
  /** Unpaid ones. */
  breaks: readonly TimeSpan[];
  /** Worked. */
  minutes: number;
}

/** The parts of a stretch by work day, at the location. They add up to its minutes. */
export function workDayParts(
  { counted, breaks, timeZone }: Pick<WorkedStretch, 'counted' | 'breaks' | 'timeZone'>,
  nightShiftDay: NightShiftDay,
): WorkDayPart[] {
  const unpaid = breaks.filter(({ isPaid }) => !isPaid).map((each) => each.counted);
  const { date: begun } = localTimeAt(timeZone, counted.startsAt);
  if (nightShiftDay === 'BEGAN_ON') return [partOf(begun, counted, unpaid)];
  const parts: WorkDayPart[] = [];
  for (let date = begun; ; date = addDays(date, 1)) {
    const day = spanOfDay(timeZone, date);
    if (!isBefore(day.startsAt, counted.endsAt)) return parts;
    const own = shared(counted, day);
    if (own) parts.push(partOf(date, own, unpaid));
  }
}

function partOf(date: IsoDate, span: TimeSpan, unpaid: readonly TimeSpan[]): WorkDayPart {
  const breaks = unpaid.flatMap((each) => shared(each, span) ?? []);
  const minutes = breaks.reduce((left, each) => left - lengthOf(each), lengthOf(span));
  return { date, ...span, breaks, minutes };
}

function shared(one: TimeSpan, other: TimeSpan): TimeSpan | undefined {
  const startsAt = laterInstant(one.startsAt, other.startsAt);
  const endsAt = earlierInstant(one.endsAt, other.endsAt);
  return isBefore(startsAt, endsAt) ? { startsAt, endsAt } : undefined;
}
