import { planMove, planNewItem, renameRefusals } from '@stint/domain/hiring/checklist-editing.ts';
import { v7 as uuid } from 'uuid';
import {
  type CreateHiringChecklistItemInput,
  HiringChecklistItemCreated,
  HiringChecklistItemMoved,
  HiringChecklistItemRetired,
  HiringChecklistItemUpdated,
  itemMoveSchema,
  itemRetirementSchema,
  itemUpdateSchema,
  type MoveHiringChecklistItemInput,
  newItemSchema,
  type RetireHiringChecklistItemInput,
  type UpdateHiringChecklistItemInput,
} from './checklist-item.input.ts';
import { HiringChecklistItemEntity } from './hiring-checklist.entity.ts';
import { holdConfiguration } from '../agency/agency-settings.commands.ts';
import { selectRows } from '../database/select-rows.ts';
import type { Transaction } from '../database/tenant.ts';
import { StaleRows } from '../database/write-rows.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { globalId } from '../graphql/global-id.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
import { type ChangeEntry, recordChange } from '../history/change.ts';
import { changeRows, createRows } from '../history/change-rows.ts';
import { isRefusal, runCommand } from '../history/command.ts';
import { updateRecord } from '../record/update-record.commands.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { idsForCommand } from '../write/targets.ts';

const command = 'agency:configure';

/** Asks another thing of new hires (P-11); what was retired is asked again, with its ticks. */
export async function createChecklistItem(
  ctx: SignedInContext,
  input: CreateHiringChecklistItemInput,
) {
  const given = parseInput(newItemSchema, input);
  if (given instanceof InvalidInput) return given;
  return runCommand(ctx, async (tx) => {
    const plan = planNewItem(await heldChecklist(tx), given);
    if (plan.refusals.length > 0) return refused(plan.refusals);
    const { key, position, retired } = plan;
    const { label, required } = given;
    const set = { label, required, position, retiredAt: null };
    const id = retired?.id ?? uuid();
    const entries = retired
      ? await changeRows(tx, ctx, HiringChecklistItemEntity, [{ id, set, action: 'reinstated' }])
      : await createRows(tx, ctx, HiringChecklistItemEntity, [{ id, key, ...given, position }]);
    return HiringChecklistItemCreated.of({ id, changeSetId: await record(tx, ctx, entries) });
  });
}

/** Calls an item otherwise, or makes it required or optional. */
export async function updateChecklistItem(
  ctx: SignedInContext,
  input: UpdateHiringChecklistItemInput,
) {
  const entered = parseInput(itemUpdateSchema, input);
  if (entered instanceof InvalidInput) return entered;
  const updated = await updateRecord(ctx, [HiringChecklistItemEntity, 'HiringChecklistItem'], {
    command,
    entered,
    references: () => [],
    decide: async (tx, before, { label }) => {
      if (before.retiredAt !== null) return { refusals: [unknownItem] };
      const checklist = await selectRows(tx, HiringChecklistItemEntity, {});
      return { refusals: renameRefusals(checklist, before, label) };
    },
  });
  return isRefusal(updated) ? updated : HiringChecklistItemUpdated.of(updated);
}

/** Puts an item at another place of the checklist. */
export async function moveChecklistItem(ctx: SignedInContext, input: MoveHiringChecklistItemInput) {
  const given = parseInput(itemMoveSchema, input);
  if (given instanceof InvalidInput) return given;
  return runCommand(ctx, async (tx) => {
    const checklist = await heldChecklist(tx);
    const item = await seenItem(tx, ctx, checklist, given);
    if (!item) return refused([unknownItem]);
    const moved = planMove(checklist, item.id, given.place);
    const entries = await changeRows(
      tx,
      ctx,
      HiringChecklistItemEntity,
      moved.map(({ id, position }) => ({ id, set: { position }, action: 'moved' })),
    );
    const changeSetId = entries.length > 0 ? await record(tx, ctx, entries) : null;
    return Object.assign(new HiringChecklistItemMoved(), {
      items: moved.map(({ id }) => id),
      changeSetId: changeSetId && globalId('ChangeSet', changeSetId),
    });
  });
}

/** Asks an item of nobody any more. It is kept: what was ticked says so for good. */
export async function retireChecklistItem(
  ctx: SignedInContext,
  input: RetireHiringChecklistItemInput,
) {
  const given = parseInput(itemRetirementSchema, input);
  if (given instanceof InvalidInput) return given;
  return runCommand(ctx, async (tx) => {
    const item = await seenItem(tx, ctx, await heldChecklist(tx), given);
    if (!item) return refused([unknownItem]);
    const entries = await changeRows(tx, ctx, HiringChecklistItemEntity, [
      { id: item.id, set: { retiredAt: ctx.now }, action: 'retired' },
    ]);
    const changeSetId = await record(tx, ctx, entries);
    return HiringChecklistItemRetired.of({ id: item.id, changeSetId });
  });
}

const unknownItem = notFound('HiringChecklistItem', 'id');

/** All items, while nobody else changes the list. */
async function heldChecklist(tx: Transaction): Promise<HiringChecklistItemEntity[]> {
  await holdConfiguration(tx);
  return selectRows(tx, HiringChecklistItemEntity, {}, { lock: true });
}

/** The item that somebody saw at this version, unless it is gone or retired. */
async function seenItem(
  tx: Transaction,
  ctx: SignedInContext,
  checklist: readonly HiringChecklistItemEntity[],
  { id, version }: { id: string; version: number },
): Promise<HiringChecklistItemEntity | undefined> {
  const visible = await idsForCommand(tx, ctx, 'HiringChecklistItem', [id]);
  const item = checklist.find((each) => visible.has(each.id) && each.retiredAt === null);
  if (item && item.version !== version) throw new StaleRows('hiring_checklist_item', [id]);
  return item;
}

function record(tx: Transaction, ctx: SignedInContext, entries: ChangeEntry[]): Promise<string> {
  return recordChange(tx, ctx, { command, entries });
}
