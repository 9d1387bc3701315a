import {
  type Instant,
  instantOf,
  isBefore,
  laterInstant,
  millisecondsOf,
  spansOverlap,
  type TimeSpan,
} from '@stint/domain/kernel/instants.ts';
import { localTimeAt, spanOfDay } from '@stint/domain/kernel/zoned-time.ts';
import { countedPunches } from '@stint/domain/punch/counted-punches.ts';
import type { CountedPunch } from '@stint/domain/punch/punch.ts';
import type { Stretch, TimeRecord } from '@stint/domain/punch/stretch.ts';
import { timeRecord } from '@stint/domain/punch/time-record.ts';
import { shiftOfStretch } from '@stint/domain/shift/shift-of-stretch.ts';
import { punchRulesOf } from '@stint/domain/time-settings/rules-of-settings.ts';
import { workingPerson } from '@stint/domain/who-is-working/working-state.ts';
import type { BoardLine, WorkingBoard } from './board-lines.ts';
import type { BoardRows, BoardShift, BoardWork } from './board-rows.facts.ts';
import type { WorkingPerson } from './working-board.type.ts';
import { globalId } from '../graphql/global-id.ts';
import { evidenceByEmployee, type PunchEvidence } from '../punch/punch-evidence.facts.ts';
import { timeSettingsByClient } from '../time-settings/settings-of-clients.facts.ts';

/**
 * The board of a moment (S-21): everybody who has a shift on that day where they work, and everybody who works or
 * worked on it without one. A night shift is on the boards of both its days.
 */
export function workingBoard(rows: BoardRows, now: Instant): WorkingBoard {
  const settings = timeSettingsByClient(rows);
  const evidence = evidenceByEmployee(rows);
  const shifts = Map.groupBy(rows.shifts, ({ assignmentId }) => assignmentId);
  const isToday = dayOf(now);
  const rules = punchRulesOf(settings.agency);
  const records = new Map<string, Evidence>();
  for (const [employeeId, each] of evidence) {
    const counted = countedPunches(each.punches, each.corrections);
    records.set(employeeId, { record: timeRecord(counted, rules, now), times: arrivals(each) });
  }
  const lines = rows.work.flatMap((work) => {
    const { record = nothing, times = noTimes } = records.get(work.employeeId) ?? {};
    const own = shifts.get(work.id) ?? [];
    const stretches = record.stretches.filter(({ assignmentId }) => assignmentId === work.id);
    const lateness = settings.ofClient(work.clientId);
    return partsOf(own, stretches)
      .filter(({ shift, worked }) => isShown(isToday, work, { shift, worked }, { now, record }))
      .map((part): BoardLine => {
        const state = workingPerson({ shift: part.shift, stretches: part.worked, now }, lateness);
        return {
          employeeId: work.employeeId,
          beginsAt: beginOf(part),
          changesAt: state.changesAt,
          person: shown(work, part, state, times),
        };
      });
  });
  return { at: now, lines };
}

interface Evidence {
  record: TimeRecord;
  /** When what is known of a punch arrived, by the id of the punch or correction. */
  times: ReadonlyMap<string, Instant>;
}

/** A shift with what was worked of it, or work without one. */
interface Part {
  shift: BoardShift | null;
  worked: readonly Stretch[];
}

const nothing: TimeRecord = { stretches: [], open: null, flags: [] };
const noTimes: ReadonlyMap<string, Instant> = new Map();

function partsOf(shifts: readonly BoardShift[], stretches: readonly Stretch[]): Part[] {
  const byShift = Map.groupBy(stretches, (stretch) => shiftOfStretch(stretch, shifts) ?? null);
  const without = byShift.get(null);
  const parts: Part[] = shifts.map((shift) => ({ shift, worked: byShift.get(shift) ?? [] }));
  // Each by itself: that of yesterday is not part of today's.
  for (const stretch of without ?? []) parts.push({ shift: null, worked: [stretch] });
  return parts.toSorted(
    (one, other) => millisecondsOf(beginOf(one)) - millisecondsOf(beginOf(other)),
  );
}

function beginOf({ shift, worked }: Part): Instant {
  return shift?.startsAt ?? worked[0]!.in.at;
}

function isShown(
  isToday: (span: TimeSpan, timeZone: string) => boolean,
  { timeZone }: BoardWork,
  { shift, worked }: Part,
  { now, record }: { now: Instant; record: TimeRecord },
): boolean {
  if (shift && isToday(shift, shift.timeZone)) return true;
  return worked.some((stretch) => {
    const last = stretch === record.open ? laterInstant(now, stretch.in.at) : stretch.in.at;
    const endsAt = stretch.out?.at ?? last;
    return isToday({ startsAt: stretch.in.at, endsAt }, timeZone);
  });
}

/** Whether a span shares time with the day of a moment, in a zone; a moment is a span too. */
function dayOf(now: Instant) {
  const days = new Map<string, TimeSpan>();
  return (span: TimeSpan, timeZone: string) => {
    const day = days.get(timeZone) ?? spanOfDay(timeZone, localTimeAt(timeZone, now).date);
    days.set(timeZone, day);
    const begins = !isBefore(span.startsAt, day.startsAt) && isBefore(span.startsAt, day.endsAt);
    return begins || spansOverlap(span, day);
  };
}

function arrivals({ punches, corrections }: PunchEvidence): ReadonlyMap<string, Instant> {
  return new Map([
    ...punches.map(({ id, receivedAt }) => [id, receivedAt] as const),
    ...corrections.map(({ id, madeAt }) => [id, madeAt] as const),
  ]);
}

function shown(
  work: BoardWork,
  { shift, worked }: Part,
  { state, clock, since, lateMinutes }: ReturnType<typeof workingPerson>,
  times: ReadonlyMap<string, Instant>,
): WorkingPerson {
  const punches = worked.flatMap(punchesOf);
  const arrived = punches.flatMap(({ id, correctedBy }) => [
    times.get(id),
    times.get(correctedBy!),
  ]);
  const updates = [shift?.updatedAt, ...arrived].filter((each) => each !== undefined);
  return {
    key: shift?.id ?? worked[0]!.in.id,
    assignmentId: globalId('Assignment', work.id),
    assignmentNumber: work.number,
    name: work.name,
    sortName: work.sortName,
    jobTitle: work.jobTitle,
    clientName: work.clientName,
    locationName: work.locationName,
    timeZone: shift?.timeZone ?? work.timeZone,
    startsAt: utc(shift?.startsAt),
    endsAt: utc(shift?.endsAt),
    state,
    clock,
    since: utc(since),
    clockedInAt: utc(worked[0]?.in.at),
    clockedOutAt: clock === 'OUT' ? utc(worked.at(-1)?.out?.at) : null,
    lateMinutes,
    updatedAt: utc(updates.reduce(laterInstant))!,
  };
}

function punchesOf({ in: clockedIn, out, breaks }: Stretch): CountedPunch[] {
  const ofBreaks = breaks.flatMap(({ start, end }) => [start, end]);
  return [clockedIn, out, ...ofBreaks].filter((punch) => punch !== null);
}

/** As the graph writes it. */
function utc(instant: Instant | null | undefined): Instant | null {
  return instant == null ? null : instantOf(millisecondsOf(instant));
}
