import type { CheckedRow, ReferenceTarget } from '@stint/domain/import/checked-row.ts';
import { openingsAfterUpdate } from '@stint/domain/import/imported-order-state.ts';
import { v7 as uuid } from 'uuid';
import { type AgencyConnection, selectRows } from '../../database/select-rows.ts';
import { changedByPatches, type RowPatch } from '../../database/write-rows.ts';
import { JobOrderEntity } from '../../job-order/job-order.entity.ts';
import { changedValues } from './changed-values.ts';
import { importedEntities } from './imported-entities.ts';

/**
 * The rows that would change their record, of those whose record is here already: what a row says anew may
 * be what the record says, too.
 */
export async function rowsThatChange(
  tx: AgencyConnection,
  rows: readonly CheckedRow[],
): Promise<ReadonlySet<CheckedRow>> {
  const changing = new Set<CheckedRow>();
  for (const [kind, own] of Map.groupBy(rows, (row) => row.kind)) {
    const patches = own.map((row) => ({ id: row.known!.id, set: changedValues(row, idOf) }));
    const decided = kind === 'jobOrder' ? await withOpenings(tx, patches) : patches;
    const ids = await changedByPatches(tx, importedEntities[kind], decided.map(withoutZone));
    for (const row of own) if (ids.has(row.known!.id)) changing.add(row);
  }
  return changing;
}

/** A record that is still to be created is not the one that is referred to now. */
function idOf({ known, row }: ReferenceTarget): string {
  return known?.id ?? row?.known?.id ?? uuid();
}

type Patch = RowPatch<{ id: string }>;

/** Without a zone in the file, a location's follows from its place. */
function withoutZone({ id, set }: Patch): Patch {
  const { timeZone, ...others } = set as { timeZone?: string | null };
  return { id, set: timeZone === null ? others : set };
}

async function withOpenings(tx: AgencyConnection, patches: readonly Patch[]): Promise<Patch[]> {
  const orders = await selectRows(tx, JobOrderEntity, { id: patches.map(({ id }) => id) });
  const before = new Map(orders.map((order) => [order.id, order]));
  return patches.map(({ id, set }) => {
    const { openings } = set as { openings?: number | null };
    return { id, set: { ...set, ...openingsAfterUpdate(before.get(id)!, openings) } };
  });
}
