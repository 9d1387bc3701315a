import { builtUpon } from './dependents/built-upon.queries.ts';
import { ChangeSetEntity } from './change-set.entity.ts';
import { seesChanges, undoRefusals } from './undo.commands.ts';
import { selectRows } from '../database/select-rows.ts';
import type { SignedInContext } from '../context/request-context.ts';

/**
 * Whether `undo` would take this change back for this viewer now: the rule that timelines go by. A change that
 * is not there is answered like one that can't be undone.
 */
export function isUndoable(ctx: SignedInContext, changeSetId: string): Promise<boolean> {
  const { agency, viewer, permissions } = ctx;
  return ctx.database.read(async (db) => {
    if (!permissions.has('change:undo') || !seesChanges(viewer)) return false;
    const connection = { db, agencyId: agency.id };
    const [changeSet] = await selectRows(connection, ChangeSetEntity, { id: changeSetId });
    if (!changeSet || undoRefusals(ctx, changeSet).length > 0) return false;
    const values: unknown[] = [agency.id, changeSetId];
    const param = (value: unknown) => `$${values.push(value)}`;
    const { rows } = await db.query(
      `WITH ${builtUpon(param, viewer, 'SELECT $2::uuid')} SELECT 1 FROM built_upon`,
      values,
    );
    return rows.length === 0;
  });
}
