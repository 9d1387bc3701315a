import type { IsoDate } from '../kernel/dates.ts';
import { lengthOf, type TimeSpan } from '../kernel/instants.ts';
import { localTimeAt } from '../kernel/zoned-time.ts';
import { roundingEffect, type WorkedStretch } from '../punch/worked-time.ts';
import type { Period } from './period.ts';

/** A break as punched and as counted. */
export interface PunchedBreak extends TimeSpan {
  rawStartsAt: string;
  rawEndsAt: string;
  /** Counted. */
  minutes: number;
  isPaid: boolean;
}

/** From one clock-in to its clock-out: as punched, and rounded (T-3). */
export interface PunchedTime extends TimeSpan {
  /** The work day on which it began. */
  date: IsoDate;
  rawStartsAt: string;
  rawEndsAt: string;
  /** Rounded, without unpaid breaks. */
  minutes: number;
  /** What rounding gave; negative for what it took. */
  roundingMinutes: number;
  breaks: readonly PunchedBreak[];
}

/** The punched times that began on days of a sheet, in their order, for whoever compares them with what is claimed. */
export function punchedTimes(
  { startDate, endDate }: Period,
  worked: readonly WorkedStretch[],
): PunchedTime[] {
  return worked.flatMap((stretch) => {
    const { raw, counted, breaks, minutes, timeZone } = stretch;
    const { date } = localTimeAt(timeZone, counted.startsAt);
    if (date < startDate || date > endDate) return [];
    return {
      date,
      ...counted,
      rawStartsAt: raw.startsAt,
      rawEndsAt: raw.endsAt,
      minutes,
      roundingMinutes: roundingEffect([stretch]),
      breaks: breaks.map((each) => ({
        ...each.counted,
        rawStartsAt: each.raw.startsAt,
        rawEndsAt: each.raw.endsAt,
        minutes: lengthOf(each.counted),
        isPaid: each.isPaid,
      })),
    };
  });
}
