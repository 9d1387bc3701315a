import { type Instant, laterInstant, millisecondsOf } from '../kernel/instants.ts';
import type { CountedPunch } from './punch.ts';
import { punchesOf } from './stretch.ts';
import { type PunchRules, timeRecord } from './time-record.ts';

/** When work of an assignment began, or a punch that belongs to none was made. */
export interface BegunWork {
  assignmentId: string;
  at: Instant;
  /** When it ended; as far as it is known, while it lasts. */
  until: Instant;
}

/**
 * The work that is another since punches came or were corrected: that to which they belonged before, and that to which
 * they belong now. One punch can change the work of others, as where somebody clocked in before midnight after all.
 *
 * @param before all punches of a person around that time, in order (`countedPunches`), and `after` the same since then
 */
export function changedWork(
  before: readonly CountedPunch[],
  after: readonly CountedPunch[],
  rules: PunchRules,
): BegunWork[] {
  const was = belongings(before, rules);
  const is = belongings(after, rules);
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id) => {
    const both = [was.get(id), is.get(id)];
    if (both[0]?.key === both[1]?.key) return [];
    return both.flatMap((each) => each?.work ?? []);
  });
}

/**
 * The work to which each of these punches belongs, by its id.
 *
 * @param punches all of a person around that time, in order (`countedPunches`)
 */
export function workOfPunches(
  punches: readonly CountedPunch[],
  rules: PunchRules,
): ReadonlyMap<string, BegunWork> {
  const found = belongings(punches, rules);
  return new Map([...found].map(([id, { work }]) => [id, work]));
}

interface Belonging {
  work: BegunWork;
  /** The same for as long as nothing about the punch is another. */
  key: string;
}

function belongings(punches: readonly CountedPunch[], rules: PunchRules): Map<string, Belonging> {
  const last = punches.at(-1);
  if (last === undefined) return new Map();
  const spans = new Map(
    timeRecord(punches, rules, last.at).stretches.flatMap((stretch) => {
      const own = punchesOf(stretch);
      const until = own.map(({ at }) => at).reduce(laterInstant);
      return own.map(({ id }) => [id, { at: stretch.in.at, until }] as const);
    }),
  );
  return new Map(
    punches.map(({ id, assignmentId, kind, at }) => {
      const work = { assignmentId, ...(spans.get(id) ?? { at, until: at }) };
      return [id, { work, key: `${kind} ${millisecondsOf(at)} ${millisecondsOf(work.at)}` }];
    }),
  );
}
