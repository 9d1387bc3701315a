import { earlierInstant, laterInstant } from '@stint/domain/kernel/instants.ts';
import { type BegunWork, changedWork } from '@stint/domain/punch/changed-work.ts';
import { countedPunches } from '@stint/domain/punch/counted-punches.ts';
import { punchRulesOf } from '@stint/domain/time-settings/rules-of-settings.ts';
import { correctionFacts } from './corrected-punch.facts.ts';
import type { PunchCorrectionEntity } from './punch-correction.entity.ts';
import { punchEvidence } from './punch-evidence.facts.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { settingsOfClients } from '../time-settings/settings-of-clients.facts.ts';

type MadeCorrection = Pick<
  PunchCorrectionEntity,
  'id' | 'punchId' | 'addedByCorrectionId' | 'employeeId'
>;

/**
 * The work that corrections change: that to which punches belonged before, and that to which they belong now.
 * Leaving at six in the morning belongs to the evening on which the night began.
 *
 * @param made corrections that were just written
 */
export async function correctedWork(
  connection: AgencyConnection,
  made: readonly MadeCorrection[],
): Promise<BegunWork[]> {
  const rules = punchRulesOf((await settingsOfClients(connection, [])).agency);
  const newIds = new Set(made.map(({ id }) => id));
  const changed: BegunWork[] = [];
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
    changed.push(...changedWork(was!, is!, rules));
  }
  return changed;
}
