import type { PlacementStatus } from '@stint/domain/placement/placement.ts';
import { v7 as uuid } from 'uuid';
import { PlacementOwnerEntity } from './placement-owner.entity.ts';
import { PlacementEntity } from './placement.entity.ts';
import type { Transaction } from '../database/tenant.ts';
import { type Author, insertRows } from '../database/write-rows.ts';
import { writeImported } from '../history/imported-rows.ts';

/** The placement behind an imported assignment. */
export interface ImportedPlacement {
  id: string;
  submissionId: string;
  jobOrderId: string;
  candidateId: string;
  status: PlacementStatus;
  cancelReason: string | null;
  /** Gets the whole credit; none where the job order has no owner. */
  ownerId: string | null;
}

/** Placements behind imported assignments (W-10), owned by the owner of their job order. */
export async function createImportedPlacements(
  tx: Transaction,
  author: Author,
  placements: readonly ImportedPlacement[],
) {
  const created = placements.map(({ ownerId: _ownerId, ...placement }) => ({
    ...placement,
    conditions: [],
  }));
  const entries = await writeImported(tx, author, PlacementEntity, { created, changed: [] });
  const owners = placements.flatMap(({ id: placementId, ownerId: accountId }) =>
    accountId ? [{ id: uuid(), placementId, accountId, share: '100' }] : [],
  );
  await insertRows(tx, author, PlacementOwnerEntity, owners);
  return entries;
}
