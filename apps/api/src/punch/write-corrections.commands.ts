import { v7 as uuid } from 'uuid';
import { correctedWork } from './corrected-work.facts.ts';
import { flagLaterPunches, lateWork } from './later-punches.commands.ts';
import { PunchCorrectionEntity } from './punch-correction.entity.ts';
import type { Transaction } from '../database/tenant.ts';
import type { Author } from '../database/write-rows.ts';
import type { ChangeEntry } from '../history/change.ts';
import { createRows } from '../history/change-rows.ts';

/** What a correction says; who says it, and when, is filled in. */
export type SaidCorrection = Pick<
  PunchCorrectionEntity,
  'employeeId' | 'assignmentId' | 'change' | 'kind' | 'at' | 'reason'
> &
  Partial<Pick<PunchCorrectionEntity, 'punchId' | 'addedByCorrectionId'>>;

/** Adds corrections, and flags the sheets that were handed in before; for `recordChange`. */
export async function writeCorrections(
  tx: Transaction,
  author: Author,
  said: readonly SaidCorrection[],
): Promise<ChangeEntry[]> {
  const rows = said.map((each) => ({
    punchId: null,
    addedByCorrectionId: null,
    ...each,
    id: uuid(),
    madeAt: author.now,
    madeById: author.account?.id ?? null,
  }));
  const entries = await createRows(tx, author, PunchCorrectionEntity, rows);
  await flagLaterPunches(tx, author, await lateWork(tx, await correctedWork(tx, rows)));
  return entries;
}
