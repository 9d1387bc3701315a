import { openingsAfterUpdate } from '@stint/domain/import/imported-order-state.ts';
import { JobOrderEntity } from './job-order.entity.ts';
import { nextNumbers } from '../database/next-numbers.ts';
import { type AgencyConnection, selectRows } from '../database/select-rows.ts';
import type { Transaction } from '../database/tenant.ts';
import type { Author, RowPatch } from '../database/write-rows.ts';
import { type ImportedRows, writeImported } from '../history/imported-rows.ts';

/** Job orders that an import brings (W-10), with the next numbers; `openings` of a known one as its file lists them. */
export async function upsertImportedJobOrders(
  tx: Transaction,
  author: Author,
  { created, changed }: ImportedRows<JobOrderEntity>,
) {
  const numbers = await nextNumbers(tx, 'job_order', created.length);
  return writeImported(tx, author, JobOrderEntity, {
    created: created.map((order, index) => ({ ...order, number: numbers[index]! })),
    changed: await withListedOpenings(tx, changed, { lock: true }),
  });
}

/**
 * Changes of known job orders with the positions and openings that follow from the openings of a file.
 *
 * @param lock whether the job orders are held until the transaction ends
 */
export async function withListedOpenings(
  tx: AgencyConnection,
  changed: readonly RowPatch<JobOrderEntity>[],
  { lock = false } = {},
): Promise<RowPatch<JobOrderEntity>[]> {
  const id = changed.map((change) => change.id);
  const orders = await selectRows(tx, JobOrderEntity, { id }, { lock });
  const before = new Map(orders.map((order) => [order.id, order]));
  return changed.map(({ id, set }) => ({
    id,
    set: { ...set, ...openingsAfterUpdate(before.get(id)!, set.openings) },
  }));
}

/** Job orders by id, held until the transaction ends. */
export async function importedOrders(
  tx: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, JobOrderEntity>> {
  const orders = await selectRows(tx, JobOrderEntity, { id: ids }, { lock: true });
  return new Map(orders.map((order) => [order.id, order]));
}

/**
 * On orders that were here before their imported assignments: who was placed was ordered, too, beside
 * the openings of the file.
 *
 * @param placements by order id
 */
export function addPositions(
  tx: Transaction,
  author: Author,
  orders: ReadonlyMap<string, JobOrderEntity>,
  placements: ReadonlyMap<string, number>,
) {
  const changed = [...placements].map(([id, added]) => ({
    id,
    set: { positions: orders.get(id)!.positions + added },
  }));
  return writeImported(tx, author, JobOrderEntity, { created: [], changed });
}
