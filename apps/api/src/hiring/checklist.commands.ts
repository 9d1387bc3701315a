import { refuse } from '@stint/domain/kernel/refusal.ts';
import { defaultChecklist } from '@stint/domain/hiring/checklist.ts';
import { v7 as uuid } from 'uuid';
import {
  HiringChecklistEntryEntity,
  HiringChecklistItemEntity,
} from './hiring-checklist.entity.ts';
import { loadCandidatesInHiring } from './hiring.facts.ts';
import {
  ChecklistItemSet,
  setChecklistItemSchema,
  type SetChecklistItemInput,
} from './hiring.input.ts';
import { selectRows } from '../database/select-rows.ts';
import type { Transaction } from '../database/tenant.ts';
import { type Author, insertRows } from '../database/write-rows.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
import { recordChange } from '../history/change.ts';
import { createRows, removeRows } from '../history/change-rows.ts';
import { type CommandResult, runCommand } from '../history/command.ts';
import { lockPlacements } from '../placement/lock.commands.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { unseenTargets } from '../write/targets.ts';

/** Gives a new agency the checklist that agencies start with (P-11). */
export async function createDefaultChecklist(tx: Transaction, author: Author): Promise<void> {
  const items = defaultChecklist.map((item, position) => ({ id: uuid(), ...item, position }));
  await insertRows(tx, author, HiringChecklistItemEntity, items);
}

/** Ticks an item for a candidate in Hiring Management, or takes the tick away. */
export async function setChecklistItem(
  ctx: SignedInContext,
  input: SetChecklistItemInput,
): Promise<CommandResult<ChecklistItemSet>> {
  const given = parseInput(setChecklistItemSchema, input);
  if (given instanceof InvalidInput) return given;
  const { candidateId, itemId, done } = given;
  return runCommand(ctx, async (tx) => {
    const unseen = await unseenTargets(tx, ctx, [
      { type: 'Candidate', id: candidateId, field: 'candidateId' },
      { type: 'HiringChecklistItem', id: itemId, field: 'itemId' },
    ]);
    if (unseen.length > 0) return refused(unseen.slice(0, 1));
    await lockPlacements(tx, { pendingOfCandidates: [candidateId] });
    const candidates = await loadCandidatesInHiring(tx, [candidateId], ctx.today);
    const candidate = candidates.get(candidateId);
    if (!candidate) return refused([notFound('Candidate', 'candidateId')]);
    if (candidate.pending.length === 0) {
      const { label } = candidate.facts.candidate;
      return refused([refuse('NOT_IN_HIRING', { candidate: label }, { field: 'candidateId' })]);
    }
    const item = candidate.checklist.find(({ id }) => id === itemId);
    if (!item) return refused([notFound('HiringChecklistItem', 'itemId')]);
    if (item.done !== done) await write(tx, ctx, { candidateId, itemId, key: item.key, done });
    return Object.assign(new ChecklistItemSet(), { hiringCandidate: candidateId });
  });
}

/** Ticks are kept by item: one that was made for the same thing of another job type goes too. */
async function write(
  tx: Transaction,
  ctx: SignedInContext,
  {
    candidateId,
    itemId,
    key,
    done,
  }: { candidateId: string; itemId: string; key: string; done: boolean },
): Promise<void> {
  const same = await selectRows(tx, HiringChecklistItemEntity, { key });
  const ticks = await selectRows(tx, HiringChecklistEntryEntity, {
    candidateId,
    itemId: same.map(({ id }) => id),
  });
  const tick = {
    id: uuid(),
    candidateId,
    itemId,
    doneAt: ctx.now,
    doneById: ctx.account?.id ?? null,
  };
  const entries = done
    ? await createRows(tx, ctx, HiringChecklistEntryEntity, [tick])
    : await removeRows(tx, HiringChecklistEntryEntity, ticks);
  await recordChange(tx, ctx, { command: 'hiring:update-checklist', entries });
}
