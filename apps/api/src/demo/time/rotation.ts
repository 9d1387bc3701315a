import { daysBetween, type IsoDate } from '@stint/domain/kernel/dates.ts';

/** How somebody turns up for a shift of the rotation. */
export type Attendance = 'ON_TIME' | 'LATE' | 'NO_SHOW';

/** A shift of the rotation on one day. */
export interface RotationShift {
  /** Which of the crew. */
  member: number;
  attendance: Attendance;
  /** By the clock at the place. */
  startTime: string;
  endTime: string;
  breakMinutes: number;
}

/** Work of the crew for which nothing was planned. */
export interface UnplannedWork {
  member: number;
  startTime: string;
  endTime: string;
}

/*
 * A deep-freeze warehouse is staffed around the clock by a crew of two teams and a reserve, so that Who's Working has
 * people in every state at whatever minute somebody opens the demo:
 *
 * - every two hours somebody of the team on duty begins a long shift with warm-up breaks: one of them is always on
 *   break, and others are in;
 * - at the same times somebody of the other team is expected for a short shift and comes only when the next one is
 *   late already, or not at all;
 * - the last of the day begin a quarter of an hour before midnight: until then they are not yet in;
 * - one short shift, one no-show and one piece of unplanned work last beyond midnight, so that they are on the boards
 *   of both days.
 */

/** Shifts that begin in a day, two hours apart. */
const SLOTS = 12;
const TEAMS = 2;
const RESERVE = 4;
export const CREW_SIZE = SLOTS * TEAMS + RESERVE;

/** The slot of the short shift that ends soon after midnight: somebody always comes to it. */
const OVER_MIDNIGHT = 9;

/** Everybody who is planned for a day. A person is on duty every second day. */
export function rotationOn(date: IsoDate): RotationShift[] {
  const day = dayNumber(date);
  const slots = Array.from({ length: SLOTS }, (_, slot) => slot);
  return [
    ...slots.map((slot) => longShift(slot, teamMember(day, slot))),
    ...slots.map((slot) => shortShift(slot, teamMember(day + 1, slot), day)),
    {
      member: reserve(day),
      attendance: 'NO_SHOW',
      startTime: '18:00',
      endTime: '02:00',
      breakMinutes: 60,
    },
  ];
}

/** What somebody of the reserve does without a shift on a day, until after midnight. */
export function unplannedWorkOn(date: IsoDate): UnplannedWork {
  return { member: reserve(dayNumber(date) + 2), startTime: '21:50', endTime: '00:40' };
}

/** Which of four warm-up breaks somebody takes, so that those who follow each other never rest at once. */
export function breakTurnOf(member: number): number {
  return (member % SLOTS) % TURNS;
}

/** Those on duty at once, who take turns. */
export const TURNS = 4;

function longShift(slot: number, member: number): RotationShift {
  const attendance = 'ON_TIME';
  return { member, attendance, ...hours(slot, LONG), breakMinutes: 120 };
}

function shortShift(slot: number, member: number, day: number): RotationShift {
  const isAbsent = slot !== OVER_MIDNIGHT && (slot + day) % 6 === 0;
  const attendance = isAbsent ? 'NO_SHOW' : 'LATE';
  return { member, attendance, ...hours(slot, SHORT), breakMinutes: 0 };
}

const LONG = 9 * 60 + 30;
const SHORT = 4 * 60 + 30;

function hours(slot: number, minutes: number) {
  const start = slot * 120 + 105;
  return { startTime: wallTime(start), endTime: wallTime(start + minutes) };
}

function wallTime(minutes: number): string {
  const ofDay = minutes % (24 * 60);
  const [hour, minute] = [Math.floor(ofDay / 60), ofDay % 60];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function teamMember(day: number, slot: number): number {
  return (day % TEAMS) * SLOTS + slot;
}

function reserve(day: number): number {
  return SLOTS * TEAMS + (day % RESERVE);
}

function dayNumber(date: IsoDate): number {
  return daysBetween('2000-01-03', date);
}
