import type { CheckedRow, ReferenceTarget } from '@stint/domain/import/checked-row.ts';
import { v7 as uuid } from 'uuid';
import type { AgencyConnection } from '../../database/select-rows.ts';
import { type EntityClass, entityOfTable } from '../../database/table.ts';
import { changedByPatches, type RowPatch } from '../../database/write-rows.ts';
import { withListedOpenings } from '../../job-order/imported-job-orders.commands.ts';
import { recordSources } from '../record-sources.ts';
import { changedValues } from './changed-values.ts';

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
    const decided = kind === 'jobOrder' ? await withListedOpenings(tx, patches) : patches;
    const entity = entityOfTable(recordSources[kind].table) as EntityClass<{ id: string }>;
    const ids = await changedByPatches(tx, entity, decided.map(withoutZone));
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
