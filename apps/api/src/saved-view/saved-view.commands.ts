import { refuse } from '@stint/domain/kernel/refusal.ts';
import {
  mustBeAllowedToChangeView,
  mustHaveRoomForView,
  mustOwnOrManageView,
} from '@stint/domain/saved-view/saved-view.ts';
import { v7 as uuid } from 'uuid';
import { heldView, holdOwnViews, ownViewNamed } from './own-views.ts';
import { SavedViewEntity } from './saved-view.entity.ts';
import {
  type SaveViewInput,
  saveViewSchema,
  type UpdateSavedViewInput,
  updateViewSchema,
} from './saved-view.input.ts';
import { ViewDeleted, ViewSaved, ViewUpdated } from './saved-view.results.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { insertRows, patchRows } from '../database/write-rows.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { definedOnly, parseId, parseInput } from '../graphql/parse-input.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
import { removeRows } from '../history/change-rows.ts';
import { runCommand } from '../history/command.ts';

/*
 * A saved view has no lifecycle, so it is no record kind, and nothing here is written to the history: a view says how
 * somebody likes to look at a list, as their language says how they are addressed. An entry of the history would show
 * the names of private views to whoever reads it, and keep them after the view is deleted; undo would let others
 * change what is somebody's own. There is no version to send either: name, query and sharing do not depend on each
 * other, and the last one to change one of them is right.
 */

/** Saves a view, or replaces the viewer's own view of this name and list. Refused beyond the most views of a list. */
export async function saveView(ctx: SignedInContext, input: SaveViewInput) {
  const given = parseInput(saveViewSchema, input);
  if (given instanceof InvalidInput) return given;
  const { account, now } = ctx;
  if (account === null) return refused([refuse('NO_AUTHOR.view', {})]);
  const { list, name, query } = given;
  const changed = definedOnly({ name, query, shared: given.shared, updatedAt: now });
  return runCommand(ctx, async (tx) => {
    const { count } = await holdOwnViews(tx, account.id, list);
    const before = await ownViewNamed(tx, { ownerId: account.id, list, name });
    if (before) {
      await patchRows(tx, ctx, SavedViewEntity, [{ id: before, set: changed }]);
      return ViewSaved.of(before);
    }
    const refusal = mustHaveRoomForView(count);
    if (refusal) return refused([refusal]);
    const id = uuid();
    const row = { ...changed, id, ownerId: account.id, list, createdAt: now };
    await insertRows(tx, ctx, SavedViewEntity, [row]);
    return ViewSaved.of(id);
  });
}

/** Renames a view, shares it or stops sharing it. Refused for a name that another own view of the list has. */
export async function updateView(ctx: SignedInContext, input: UpdateSavedViewInput) {
  const given = parseInput(updateViewSchema, input);
  if (given instanceof InvalidInput) return given;
  const { id, name } = given;
  const set = definedOnly({ name, shared: given.shared });
  return runCommand(ctx, async (tx) => {
    const view = await heldView(tx, ctx, id);
    if (!view) return refused([notFound('SavedView', 'id')]);
    const forbidden = mustBeAllowedToChangeView(ctx, view, set);
    if (forbidden) return refused([forbidden]);
    const other = name !== undefined && (await ownViewNamed(tx, { ...view, name }));
    if (other && other !== id) {
      return refused([refuse('VIEW_NAME_TAKEN', { name }, { field: 'name' })]);
    }
    if (Object.keys(set).length > 0) {
      const patch = { id, set: { ...set, updatedAt: ctx.now } };
      await patchRows(tx, ctx, SavedViewEntity, [patch]);
    }
    return ViewUpdated.of(id);
  });
}

/** Deletes a view for good. */
export async function deleteView(ctx: SignedInContext, id: string) {
  const viewId = parseId('SavedView', { id });
  if (viewId instanceof InvalidInput) return viewId;
  return runCommand(ctx, async (tx) => {
    const view = await heldView(tx, ctx, viewId);
    if (!view) return refused([notFound('SavedView', 'id')]);
    const forbidden = mustOwnOrManageView(ctx, view);
    if (forbidden) return refused([forbidden]);
    await removeRows(tx, SavedViewEntity, [view]);
    return ViewDeleted.of(viewId);
  });
}
