import { v7 as uuid } from 'uuid';
import { loadOwners, type OwnerShare } from './owners.facts.ts';
import { PlacementOwnerEntity } from './placement-owner.entity.ts';
import type { Transaction } from '../database/tenant.ts';
import type { Author } from '../database/write-rows.ts';
import type { ChangeEntry } from '../history/change.ts';
import { changeRows, createRows, removeRows } from '../history/change-rows.ts';

/** Gives a placement exactly these owners. */
export async function setOwners(
  tx: Transaction,
  author: Author,
  placementId: string,
  owners: readonly OwnerShare[],
): Promise<ChangeEntry[]> {
  const before = await loadOwners(tx, placementId);
  const idOf = new Map(before.map(({ accountId, id }) => [accountId, id]));
  const shareOf = new Map(before.map(({ accountId, share }) => [accountId, Number(share)]));
  const otherShare = owners.filter(
    ({ accountId, share }) => idOf.has(accountId) && shareOf.get(accountId) !== Number(share),
  );
  const added = owners.filter(({ accountId }) => !idOf.has(accountId));
  const gone = before.filter(
    (owner) => !owners.some(({ accountId }) => accountId === owner.accountId),
  );
  return [
    ...(await removeRows(tx, PlacementOwnerEntity, gone)),
    ...(await changeRows(
      tx,
      author,
      PlacementOwnerEntity,
      otherShare.map(({ accountId, share }) => ({
        id: idOf.get(accountId)!,
        set: { share },
        action: 'updated',
      })),
    )),
    ...(await createRows(
      tx,
      author,
      PlacementOwnerEntity,
      added.map(({ accountId, share }) => ({ id: uuid(), placementId, accountId, share })),
    )),
  ];
}
