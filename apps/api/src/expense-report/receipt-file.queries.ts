import { ReceiptEntity } from './receipt.entity.ts';
import { receiptKey } from './receipt-key.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { selectRows } from '../database/select-rows.ts';
import { parseGlobalId } from '../graphql/global-id.ts';
import { idsForCommand } from '../write/targets.ts';

/**
 * The file of a receipt that the viewer may see; `null` for one out of scope, as for one that is not there: neither
 * its row nor its file is read.
 *
 * @param id a global id; anything
 */
export async function receiptFile(ctx: SignedInContext, id: string) {
  const named = parseGlobalId(id);
  if (named?.type !== 'Receipt') return null;
  const row = await ctx.database.read(async (db) => {
    const connection = { db, agencyId: ctx.agency.id };
    const visible = await idsForCommand(connection, ctx, 'Receipt', [named.uuid]);
    if (visible.size === 0) return undefined;
    const [found] = await selectRows(connection, ReceiptEntity, { id: named.uuid });
    return found;
  });
  if (!row) return null;
  const bytes = await ctx.files.read(receiptKey(ctx.agency.id, row.id));
  return bytes && { fileName: row.fileName, contentType: row.contentType, bytes };
}
