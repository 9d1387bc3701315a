import { SavedViewEntity } from './saved-view.entity.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { selectRows } from '../database/select-rows.ts';
import type { Transaction } from '../database/tenant.ts';
import { idsForCommand } from '../write/targets.ts';

/**
 * Lets one command at a time add to a person's views or rename one, until the transaction ends.
 *
 * @returns how many views of the list they have
 */
export async function holdOwnViews(
  { db, agencyId }: Transaction,
  ownerId: string,
  list: string,
): Promise<{ count: number }> {
  await db.query('SELECT FROM account WHERE agency_id = $1 AND id = $2 FOR NO KEY UPDATE', [
    agencyId,
    ownerId,
  ]);
  const { rows } = await db.query<{ count: number }>(
    'SELECT count(*) FROM saved_view WHERE agency_id = $1 AND owner_id = $2 AND list = $3',
    [agencyId, ownerId, list],
  );
  return rows[0]!;
}

/** The id of a person's view of a list by its name, in upper or lower case. */
export async function ownViewNamed(
  { db, agencyId }: Transaction,
  { ownerId, list, name }: Pick<SavedViewEntity, 'ownerId' | 'list' | 'name'>,
): Promise<string | undefined> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT id FROM saved_view
     WHERE agency_id = $1 AND owner_id = $2 AND list = $3 AND name_key = lower($4)`,
    [agencyId, ownerId, list, name],
  );
  return rows[0]?.id;
}

/** The view of this id, held with its owner's others, if the viewer may see it. */
export async function heldView(
  tx: Transaction,
  ctx: SignedInContext,
  id: string,
): Promise<SavedViewEntity | undefined> {
  const visible = await idsForCommand(tx, ctx, 'SavedView', [id]);
  const [seen] = await selectRows(tx, SavedViewEntity, { id: [...visible] });
  if (!seen) return undefined;
  await holdOwnViews(tx, seen.ownerId, seen.list);
  // Again, now that nobody changes it: it may be gone, or no longer shared.
  const still = await idsForCommand(tx, ctx, 'SavedView', [id]);
  const [view] = await selectRows(tx, SavedViewEntity, { id: [...still] }, { lock: true });
  return view;
}
