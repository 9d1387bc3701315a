import { formatClockTime } from './format-clock-time.ts';
import type { OfficeTime } from './office-time.ts';
import { wallClock } from './wall-clock.ts';
import { isViewersZone, zoneNameAt } from './zone-name.ts';

/** From when to when something is at a place: instants (ISO), and the place's zone (IANA). */
export type SpanAtPlace = { startsAt: string; endsAt: string; timeZone: string };

/** The same as the clock on the wall there shows it. */
export type SpanOnTheWall = {
  /** `HH:MM`. */
  startTime: string;
  endTime: string;
  /** “10:00 PM–6:00 AM”; with the zone where it is not that of the viewer’s device, and where clocks change. */
  text: string;
  /** It ends on a later day than it begins. */
  endsNextDay: boolean;
  /** Clocks are changed meanwhile, so it is not as long as its times look. */
  clocksChange: boolean;
  /** That really pass. */
  minutes: number;
};

const MINUTE = 60_000;

/** Reads a span by the clock at its place, whoever looks at it from wherever. */
export function spanOnTheWall(
  { startsAt, endsAt, timeZone }: SpanAtPlace,
  office: Pick<OfficeTime, 'hourClock'>,
): SpanOnTheWall {
  const [start, end] = [startsAt, endsAt].map((instant) => wallClock(instant, timeZone));
  const minutes = Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / MINUTE);
  const shown = Math.round((Date.parse(`${end}Z`) - Date.parse(`${start}Z`)) / MINUTE);
  const clocksChange = shown !== minutes;
  const [startTime, endTime] = [start!.slice(11), end!.slice(11)];
  const [from, to] = [startTime, endTime].map((time) => formatClockTime(time, office));
  const [fromZone, toZone] = [startsAt, endsAt].map((instant) => zoneNameAt(instant, timeZone));
  const named = clocksChange || !isViewersZone(timeZone);
  const text =
    named && fromZone !== toZone
      ? `${from} ${fromZone}–${to} ${toZone}`
      : `${from}–${to}${named ? ` ${toZone}` : ''}`;
  const endsNextDay = start!.slice(0, 10) !== end!.slice(0, 10);
  return { startTime, endTime, text, endsNextDay, clocksChange, minutes };
}
