import {
  earlierInstant,
  type Instant,
  laterInstant,
  lengthOf,
  type TimeSpan,
  wholeMinute,
} from '../kernel/instants.ts';
import { type RoundingDirection, roundedPunch, type RoundingRule } from './rounding.ts';
import type { Break, EndedStretch } from './stretch.ts';

/** How the time of an assignment is counted. */
export interface CountingRules {
  rounding: RoundingRule;
  /** Off for meal periods in California. */
  roundsBreaks: boolean;
  /** Breaks of up to so many minutes are work (29 CFR 785.18). */
  paidBreakMinutes: number;
  /** Of the location, IANA. */
  timeZone: string;
}

export interface WorkedBreak {
  /** As punched. */
  raw: TimeSpan;
  counted: TimeSpan;
  isPaid: boolean;
}

/** A stretch of work with its raw and its rounded time side by side (T-3). All minutes are whole. */
export interface WorkedStretch {
  stretch: EndedStretch;
  timeZone: string;
  /** As punched, with seconds. */
  raw: TimeSpan;
  counted: TimeSpan;
  breaks: readonly WorkedBreak[];
  /** Worked, rounded, without unpaid breaks. */
  minutes: number;
  /** What it would be without rounding. */
  unroundedMinutes: number;
}

/**
 * The worked time of one person's stretches. Rounded times of stretches that follow each other never overlap, so the
 * parts add up to the whole, also where clients round differently.
 *
 * @param stretches of all assignments of the person, in order
 * @param rulesOf the rules of an assignment
 */
export function workedTime(
  stretches: readonly EndedStretch[],
  rulesOf: (assignmentId: string) => CountingRules,
): WorkedStretch[] {
  const worked: WorkedStretch[] = [];
  for (const stretch of stretches) {
    const notBefore = worked.at(-1)?.counted.endsAt;
    worked.push(workedStretch(stretch, rulesOf(stretch.assignmentId), notBefore));
  }
  return worked;
}

/** What rounding gave (took, when negative), in minutes. */
export function roundingEffect(
  worked: readonly Pick<WorkedStretch, 'minutes' | 'unroundedMinutes'>[],
): number {
  return worked.reduce((sum, { minutes, unroundedMinutes }) => sum + minutes - unroundedMinutes, 0);
}

function workedStretch(
  stretch: EndedStretch,
  rules: CountingRules,
  notBefore: Instant | undefined,
): WorkedStretch {
  const raw = { startsAt: stretch.in.at, endsAt: stretch.out.at };
  const counted = countedSpan(stretch, rules, notBefore);
  const breaks = stretch.breaks.map((each) => workedBreak(each, raw.endsAt, counted, rules));
  const unpaid = breaks.filter(({ isPaid }) => !isPaid);
  return {
    stretch,
    timeZone: rules.timeZone,
    raw,
    counted,
    breaks,
    minutes: withoutBreaks(
      counted,
      unpaid.map((each) => each.counted),
    ),
    unroundedMinutes: withoutBreaks(
      withoutSeconds(raw),
      unpaid.map((each) => withoutSeconds(each.raw)),
    ),
  };
}

/** From the rounded clock-in to the rounded clock-out. Both give way to breaks that are not rounded. */
function countedSpan(
  { in: clockedIn, out, breaks }: EndedStretch,
  rules: CountingRules,
  notBefore: Instant | undefined,
): TimeSpan {
  const inFavor = rules.rounding.mode === 'WORKER_FAVOR';
  const begun = countedClockIn(clockedIn.at, rules);
  const ended = roundedBy(rules, out.at, inFavor ? 'LATER' : 'NEAREST');
  const first = breaks.at(0)?.start;
  const last = breaks.at(-1)?.end;
  const atFirst =
    first && !rules.roundsBreaks ? earlierInstant(begun, wholeMinute(first.at)) : begun;
  const startsAt = notBefore ? laterInstant(atFirst, notBefore) : atFirst;
  const atLast = last && !rules.roundsBreaks ? laterInstant(ended, wholeMinute(last.at)) : ended;
  return { startsAt, endsAt: laterInstant(startsAt, atLast) };
}

/** From when somebody who clocked in at a moment works: on which day, a minute before midnight, depends on rounding. */
export function countedClockIn(at: Instant, rules: CountingRules): Instant {
  return roundedBy(rules, at, rules.rounding.mode === 'WORKER_FAVOR' ? 'EARLIER' : 'NEAREST');
}

function workedBreak(
  { start, end }: Break,
  clockedOut: Instant,
  within: TimeSpan,
  rules: CountingRules,
): WorkedBreak {
  const raw = { startsAt: start.at, endsAt: end?.at ?? clockedOut };
  const inFavor = rules.rounding.mode === 'WORKER_FAVOR';
  const round = (at: Instant, direction: RoundingDirection) =>
    rules.roundsBreaks ? roundedBy(rules, at, direction) : wholeMinute(at);
  const begun = round(raw.startsAt, inFavor ? 'LATER' : 'NEAREST');
  const ended = end === null ? within.endsAt : round(raw.endsAt, inFavor ? 'EARLIER' : 'NEAREST');
  const startsAt = clamped(begun, within);
  const endsAt = laterInstant(startsAt, clamped(ended, within));
  const isPaid = lengthOf(withoutSeconds(raw)) <= rules.paidBreakMinutes;
  return { raw, counted: { startsAt, endsAt }, isPaid };
}

function roundedBy(
  { rounding, timeZone }: CountingRules,
  at: Instant,
  direction: RoundingDirection,
): Instant {
  return rounding.mode === 'NONE'
    ? wholeMinute(at)
    : roundedPunch(at, direction, rounding, timeZone);
}

function clamped(at: Instant, { startsAt, endsAt }: TimeSpan): Instant {
  return laterInstant(startsAt, earlierInstant(at, endsAt));
}

function withoutSeconds({ startsAt, endsAt }: TimeSpan): TimeSpan {
  return { startsAt: wholeMinute(startsAt), endsAt: wholeMinute(endsAt) };
}

function withoutBreaks(span: TimeSpan, breaks: readonly TimeSpan[]): number {
  return breaks.reduce((minutes, each) => minutes - lengthOf(each), lengthOf(span));
}
