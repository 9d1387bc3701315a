import { shiftOfferMachine } from '@stint/domain/shift-offer/shift-offer.machine.ts';
import { ShiftOfferEntity } from './shift-offer.entity.ts';
import { stateList } from '../database/state-list.ts';
import type { Transaction } from '../database/tenant.ts';
import type { Author } from '../database/write-rows.ts';
import type { ChangeEntry } from '../history/change.ts';
import { changeRows } from '../history/change-rows.ts';

/**
 * The offers of these shifts lapse, because somebody has them or they are no longer planned. The shifts are held, so
 * that nobody is offered them meanwhile.
 *
 * @param given.except ids of offers that stay, such as the accepted one
 */
export async function lapseOffers(
  tx: Transaction,
  author: Author,
  { shiftIds, except }: { shiftIds: readonly string[]; except: readonly string[] },
): Promise<ChangeEntry[]> {
  if (shiftIds.length === 0) return [];
  const { rows } = await tx.db.query<{ id: string }>(
    `SELECT id FROM shift_offer
     WHERE agency_id = $1 AND shift_id = ANY($2::uuid[]) AND id <> ALL($3::uuid[])
       AND status <> ${stateList(shiftOfferMachine, 'LAPSED')}
     ORDER BY id FOR UPDATE`,
    [tx.agencyId, shiftIds, except],
  );
  return changeRows(
    tx,
    author,
    ShiftOfferEntity,
    rows.map(({ id }) => ({ id, set: { status: 'LAPSED' }, action: 'lapse' })),
  );
}
