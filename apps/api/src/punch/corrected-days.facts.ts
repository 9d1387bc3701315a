import type { IsoDate } from '@stint/domain/kernel/dates.ts';
import { earlierInstant, type Instant, laterInstant } from '@stint/domain/kernel/instants.ts';
import { localTimeAt } from '@stint/domain/kernel/zoned-time.ts';
import { countedPunches } from '@stint/domain/punch/counted-punches.ts';
import type { PunchCorrection } from '@stint/domain/punch/punch.ts';
import { punchesOf } from '@stint/domain/punch/stretch.ts';
import { type PunchRules, timeRecord } from '@stint/domain/punch/time-record.ts';
import { punchRulesOf } from '@stint/domain/time-settings/rules-of-settings.ts';
import { correctableWork, correctionFacts } from './corrected-punch.facts.ts';
import type { PunchedDay } from './later-punches.commands.ts';
import type { PunchCorrectionEntity } from './punch-correction.entity.ts';
import { type PunchEvidence, punchEvidence } from './punch-evidence.facts.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { settingsOfClients } from '../time-settings/settings-of-clients.facts.ts';

type MadeCorrection = Pick<
  PunchCorrectionEntity,
  'id' | 'punchId' | 'addedByCorrectionId' | 'employeeId' | 'assignmentId'
>;

/**
 * The work days (T-4) of which corrections change what was worked: those to which the punches belonged before, and
 * those to which they belong now. Leaving at six in the morning belongs to the evening on which the night began.
 *
 * @param made corrections that were just written
 */
export async function correctedDays(
  connection: AgencyConnection,
  made: readonly MadeCorrection[],
): Promise<PunchedDay[]> {
  const rules = punchRulesOf((await settingsOfClients(connection, [])).agency);
  const newIds = new Set(made.map(({ id }) => id));
  const days: PunchedDay[] = [];
  for (const { id, punchId, addedByCorrectionId, employeeId, assignmentId } of made) {
    const corrected = punchId ? { punchId } : { addedByCorrectionId: addedByCorrectionId ?? id };
    const { first, corrections } = (await correctionFacts(connection, corrected))!;
    const times = corrections.flatMap(({ at }) => at ?? []);
    const from = times.reduce(earlierInstant, first.at);
    const to = times.reduce(laterInstant, first.at);
    const evidence = (await punchEvidence(connection, [employeeId], { from, to })).get(employeeId)!;
    const before = evidence.corrections.filter((each) => !newIds.has(each.id));
    const { timeZone } = (await correctableWork(connection, assignmentId))!;
    const work = { punchId: punchId ?? addedByCorrectionId ?? id, timeZone, rules, until: to };
    for (const known of [before, evidence.corrections]) {
      const workDay = workDayOf(evidence.punches, known, work);
      if (workDay !== undefined) days.push({ assignmentId, workDay });
    }
  }
  return days;
}

interface PunchOfWork {
  punchId: string;
  timeZone: string;
  rules: PunchRules;
  /** After which nothing of it happened. */
  until: Instant;
}

/** @returns nothing where the punch did not count; its own day where it belongs to no work */
function workDayOf(
  punches: PunchEvidence['punches'],
  corrections: readonly PunchCorrection[],
  { punchId, timeZone, rules, until }: PunchOfWork,
): IsoDate | undefined {
  const counted = countedPunches(punches, corrections);
  const punch = counted.find(({ id }) => id === punchId);
  if (punch === undefined) return undefined;
  const work = timeRecord(counted, rules, until).stretches.find((stretch) =>
    punchesOf(stretch).some(({ id }) => id === punchId),
  );
  return localTimeAt(timeZone, work?.in.at ?? punch.at).date;
}
