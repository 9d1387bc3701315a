import { earlierInstant, laterInstant } from '@stint/domain/kernel/instants.ts';
import { localTimeAt } from '@stint/domain/kernel/zoned-time.ts';
import { changedWork } from '@stint/domain/punch/changed-work.ts';
import { countedPunches } from '@stint/domain/punch/counted-punches.ts';
import { punchRulesOf } from '@stint/domain/time-settings/rules-of-settings.ts';
import { correctableWork, correctionFacts } from './corrected-punch.facts.ts';
import type { PunchedDay } from './later-punches.commands.ts';
import type { PunchCorrectionEntity } from './punch-correction.entity.ts';
import { punchEvidence } from './punch-evidence.facts.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { settingsOfClients } from '../time-settings/settings-of-clients.facts.ts';

type MadeCorrection = Pick<
  PunchCorrectionEntity,
  'id' | 'punchId' | 'addedByCorrectionId' | 'employeeId'
>;

/**
 * The work days (T-4) of which corrections change what was worked: those to which punches belonged before, and those
 * to which they belong now. Leaving at six in the morning belongs to the evening on which the night began.
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
  for (const { id, punchId, addedByCorrectionId, employeeId } of made) {
    const corrected = punchId ? { punchId } : { addedByCorrectionId: addedByCorrectionId ?? id };
    const { first, corrections } = (await correctionFacts(connection, corrected))!;
    const times = corrections.flatMap(({ at }) => at ?? []);
    const from = times.reduce(earlierInstant, first.at);
    const to = times.reduce(laterInstant, first.at);
    const evidence = (await punchEvidence(connection, [employeeId], { from, to })).get(employeeId)!;
    const before = evidence.corrections.filter((each) => !newIds.has(each.id));
    const [was, is] = [before, evidence.corrections].map((known) =>
      countedPunches(evidence.punches, known),
    );
    for (const work of changedWork(was!, is!, rules)) {
      const { timeZone } = (await correctableWork(connection, work.assignmentId))!;
      const workDay = localTimeAt(timeZone, work.at).date;
      days.push({ assignmentId: work.assignmentId, workDay });
    }
  }
  return days;
}
