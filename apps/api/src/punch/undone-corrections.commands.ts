import { refuse } from '@stint/domain/kernel/refusal.ts';
import { type CorrectedPunch, correctionFacts } from './corrected-punch.facts.ts';
import { PunchCorrectionEntity } from './punch-correction.entity.ts';
import { holdEmployee } from './record-punches.commands.ts';
import { type SaidCorrection, writeCorrections } from './write-corrections.commands.ts';
import { selectRows } from '../database/select-rows.ts';
import type { Transaction } from '../database/tenant.ts';
import { refused } from '../graphql/results.ts';
import { RolledBack } from '../history/command.ts';
import type { Reversal } from '../history/reversals.ts';

/** In the correction that takes another one back. The history is written in English. */
const REASON = 'Undone';

/**
 * Takes corrections back by others that say the opposite: what was said stays to be seen (T-2). Refused once the punch
 * was corrected again.
 */
export const undoneCorrections: Reversal = {
  table: 'punch_correction',
  async takeBack(tx, author, ids) {
    const said: SaidCorrection[] = [];
    for (const row of await selectRows(tx, PunchCorrectionEntity, { id: ids })) {
      await holdEmployee(tx, row.employeeId);
      said.push(await opposite(tx, row));
    }
    return writeCorrections(tx, author, said);
  },
};

async function opposite(tx: Transaction, row: PunchCorrectionEntity): Promise<SaidCorrection> {
  const { id, change, punchId, addedByCorrectionId, employeeId, assignmentId } = row;
  const corrected: CorrectedPunch = punchId
    ? { punchId }
    : { addedByCorrectionId: addedByCorrectionId ?? id };
  const { corrections, first } = (await correctionFacts(tx, corrected))!;
  const latest = corrections.at(-1);
  if (latest !== undefined && latest.id !== id) {
    throw new RolledBack(refused([refuse('PUNCH_CORRECTED_SINCE', {})]));
  }
  const removed = { change: 'REMOVE', kind: null, at: null };
  const before = corrections.at(-2) ?? first;
  const isRemoved = change === 'ADD' || ('change' in before && before.change === 'REMOVE');
  const restored = isRemoved ? removed : { change: 'MOVE', kind: before.kind, at: before.at };
  return { employeeId, assignmentId, ...corrected, ...restored, reason: REASON };
}
