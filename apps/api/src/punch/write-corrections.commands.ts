import { localTimeAt } from '@stint/domain/kernel/zoned-time.ts';
import { v7 as uuid } from 'uuid';
import { correctableWork } from './corrected-punch.facts.ts';
import { flagLaterPunches, type PunchedDay } from './later-punches.commands.ts';
import { PunchCorrectionEntity } from './punch-correction.entity.ts';
import { PunchEntity } from './punch.entity.ts';
import { selectRows } from '../database/select-rows.ts';
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
  await flagLaterPunches(tx, author, await correctedDays(tx, said));
  return entries;
}

/** The days that the time of the punch was on, and is on now. */
async function correctedDays(
  tx: Transaction,
  said: readonly SaidCorrection[],
): Promise<PunchedDay[]> {
  const days: PunchedDay[] = [];
  for (const { assignmentId, at, punchId, addedByCorrectionId } of said) {
    const punches = punchId ? await selectRows(tx, PunchEntity, { id: punchId }) : [];
    const id = addedByCorrectionId;
    const added = id ? await selectRows(tx, PunchCorrectionEntity, { id }) : [];
    const work = await correctableWork(tx, assignmentId);
    const times = [at, ...punches.map(({ deviceAt }) => deviceAt), ...added.map((row) => row.at)];
    for (const time of times) {
      if (time == null) continue;
      days.push({ assignmentId, workDay: localTimeAt(work!.timeZone, time).date });
    }
  }
  return days;
}
