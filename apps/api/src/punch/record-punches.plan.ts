import { dateMustBeRecordable } from '@stint/domain/assignment/recordable-dates.ts';
import { type Instant, isBefore, millisecondsOf } from '@stint/domain/kernel/instants.ts';
import { type Refusal, refuse } from '@stint/domain/kernel/refusal.ts';
import { localTimeAt } from '@stint/domain/kernel/zoned-time.ts';
import { assignmentOfPunch } from '@stint/domain/punch/assignment-of-punch.ts';
import { type BegunWork, changedWork, workOfPunches } from '@stint/domain/punch/changed-work.ts';
import { countedPunches, withPunch } from '@stint/domain/punch/counted-punches.ts';
import type { Position } from '@stint/domain/punch/geofence.ts';
import type { CountedPunch, Punch } from '@stint/domain/punch/punch.ts';
import { punchesOf, type TimeRecord } from '@stint/domain/punch/stretch.ts';
import {
  mustNotBeClockedIn,
  type PunchRules,
  timeRecord,
} from '@stint/domain/punch/time-record.ts';
import { shiftOfStretch } from '@stint/domain/shift/shift-of-stretch.ts';
import { DAYS_BEFORE, daysBefore, type PunchEvidence } from './punch-evidence.facts.ts';
import type { ClockAssignment, ClockShift } from './work-to-clock.facts.ts';
import { notFound } from '../graphql/bulk-result.ts';

/** A punch as it was sent. */
export interface SentPunch extends Omit<Punch, 'assignmentId'> {
  /** Made by the device; `id` is the one that the row gets. */
  idempotencyKey: string;
  /** `null` where the person did not say. */
  assignmentId: string | null;
  queued: boolean;
  position: Position | null;
}

/** What is known when punches arrive. */
export interface ArrivalFacts {
  now: Instant;
  rules: PunchRules;
  /** Ids of earlier punches by their key. */
  known: ReadonlyMap<string, string>;
  evidence: PunchEvidence;
  /** Punches of the person that arrived within the last day. */
  taken: number;
  assignments: readonly ClockAssignment[];
  shifts: readonly ClockShift[];
}

/** A punch that is kept, with what it is for. */
export interface KeptPunch extends SentPunch {
  assignmentId: string;
  shiftId: string | null;
}

export type PunchDecision =
  | { outcome: 'STORED'; id: string }
  | { outcome: 'KNOWN'; id: string }
  | { outcome: 'REFUSED'; refusals: readonly Refusal[] };

/**
 * What becomes of punches that arrive (T-2), in the order in which they happened by the device. Those that waited on
 * it are kept whatever they say; clocking in now is refused to whoever is clocked in, or has no work that day.
 *
 * @returns a decision for each, in the order in which they were sent, the rows to write, the work that is another by
 *   that, and a function for the work of each punch by its id, which is rarely asked for
 */
export function planPunches(
  sent: readonly SentPunch[],
  facts: ArrivalFacts,
): {
  decisions: PunchDecision[];
  kept: KeptPunch[];
  changed: BegunWork[];
  workOfEach: () => ReadonlyMap<string, BegunWork>;
} {
  const arrival = new Arrival(facts);
  const decided = new Map(sent.toSorted(byDevice).map((each) => [each, arrival.decide(each)]));
  const decisions = sent.map((each) => decided.get(each)!);
  const workOfEach = () => arrival.work();
  return { decisions, kept: arrival.kept(), changed: arrival.changed(), workOfEach };
}

/** Punches of one person that are taken within a day: far more than anybody makes, also after weeks without a network. */
const MOST_A_DAY = 500;

class Arrival {
  readonly #accepted: (SentPunch & { assignmentId: string })[] = [];
  readonly #known: Map<string, string>;
  readonly #before: readonly CountedPunch[];
  /** What the punches come to by now: those of before, and those that were just accepted. */
  #counted: readonly CountedPunch[];
  #room: number;

  constructor(private readonly facts: ArrivalFacts) {
    const { punches, corrections } = facts.evidence;
    this.#known = new Map(facts.known);
    this.#before = countedPunches(punches, corrections);
    this.#counted = this.#before;
    this.#room = MOST_A_DAY - facts.taken;
  }

  decide(sent: SentPunch): PunchDecision {
    const known = this.#known.get(sent.idempotencyKey);
    if (known !== undefined) return { outcome: 'KNOWN', id: known };
    if (this.#room <= 0) {
      return { outcome: 'REFUSED', refusals: [refuse('TOO_MANY_PUNCHES', { most: MOST_A_DAY })] };
    }
    const found = this.#assignmentOf(sent);
    if (typeof found !== 'string') return { outcome: 'REFUSED', refusals: [found] };
    const refusals = sent.queued || sent.kind !== 'IN' ? [] : this.#whyNotNow(found);
    if (refusals.length > 0) return { outcome: 'REFUSED', refusals };
    this.#known.set(sent.idempotencyKey, sent.id);
    this.#accept({ ...sent, assignmentId: found });
    return { outcome: 'STORED', id: sent.id };
  }

  #accept(punch: SentPunch & { assignmentId: string }): void {
    const { id, assignmentId, kind, deviceAt: at } = punch;
    this.#accepted.push(punch);
    this.#counted = withPunch(this.#counted, { id, assignmentId, kind, at, correctedBy: null });
    this.#room -= 1;
  }

  /** Each with the shift that it belongs to, now that all are known. */
  kept(): KeptPunch[] {
    if (this.#accepted.length === 0) return [];
    const work = new Map(
      this.#recordUntil(null).stretches.flatMap((stretch) => {
        const shift = shiftOfStretch(stretch, this.facts.shifts);
        return punchesOf(stretch).map(({ id }) => [id, shift?.id ?? null] as const);
      }),
    );
    return this.#accepted.map((punch) => ({ ...punch, shiftId: work.get(punch.id) ?? null }));
  }

  changed(): BegunWork[] {
    if (this.#accepted.length === 0) return [];
    return changedWork(this.#before, this.#counted, this.facts.rules);
  }

  work(): ReadonlyMap<string, BegunWork> {
    return workOfPunches(this.#counted, this.facts.rules);
  }

  #assignmentOf({ assignmentId, kind, deviceAt: at }: SentPunch): string | Refusal {
    if (assignmentId !== null) {
      return this.#own(assignmentId) ? assignmentId : notFound('Assignment', 'assignmentId');
    }
    const { assignments, shifts } = this.facts;
    const recordable = assignments.filter((each) => !refusalOn(each, at));
    return assignmentOfPunch(
      { kind, at },
      { record: this.#recordUntil(at), shifts, assignmentIds: recordable.map(({ id }) => id) },
    );
  }

  #whyNotNow(assignmentId: string): Refusal[] {
    const { now, rules } = this.facts;
    const day = refusalOn(this.#own(assignmentId)!, now);
    const twice = mustNotBeClockedIn(this.#recordUntil(null), now, rules);
    const refusals = [day && { ...day, field: 'assignmentId' }, twice];
    return refusals.filter((each) => each !== undefined);
  }

  /** What the punches come to, those that were just accepted included; `null` for all of them. */
  #recordUntil(at: Instant | null): TimeRecord {
    const { rules, now } = this.facts;
    if (at === null) return timeRecord(this.#counted, rules, now);
    // What was before that has ended by then, and is not read again for each punch of a queue.
    const from = daysBefore(at, DAYS_BEFORE);
    const around = this.#counted.filter(
      (punch) => !isBefore(at, punch.at) && !isBefore(punch.at, from),
    );
    return timeRecord(around, rules, at);
  }

  #own(assignmentId: string): ClockAssignment | undefined {
    return this.facts.assignments.find(({ id }) => id === assignmentId);
  }
}

function refusalOn(assignment: ClockAssignment, at: Instant): Refusal | undefined {
  return dateMustBeRecordable(assignment, localTimeAt(assignment.timeZone, at).date);
}

function byDevice(one: SentPunch, other: SentPunch): number {
  return (
    millisecondsOf(one.deviceAt) - millisecondsOf(other.deviceAt) ||
    (one.sequence ?? 0) - (other.sequence ?? 0)
  );
}
