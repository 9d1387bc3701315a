import type { BlockingRecord } from '@stint/domain/kernel/refusal.ts';
import type pg from 'pg';
import { AuditEntryEntity } from './audit-entry.entity.ts';
import { CREATED } from './change.ts';
import { blockingRecords } from './record-names.ts';
import { selectRows } from '../database/select-rows.ts';
import { type EntityClass, entityOfTable, tableOf } from '../database/table.ts';
import type { SignedInContext } from '../context/request-context.ts';

/**
 * The records for whose sake nothing that a change made could be taken away, when a foreign key says so;
 * at most twenty.
 *
 * @returns `null` for any other error, and when nothing refers to it any more
 */
export async function referringRecords(
  { agency, database }: SignedInContext,
  changeSetId: string,
  error: unknown,
): Promise<BlockingRecord[] | null> {
  const { code, table, constraint } = error as Partial<pg.DatabaseError>;
  if (code !== FOREIGN_KEY_VIOLATION || !table || !constraint) return null;
  const entity = entityOfTable(table) as EntityClass<{ id: string }>;
  // Which row it was, PostgreSQL keeps to itself where row-level security is on.
  const column = constraint.slice(`${table}_`.length, -'_fkey'.length);
  const { property } = tableOf(entity).columns.find(({ name }) => name === column)!;
  return database.read(async (db) => {
    const connection = { db, agencyId: agency.id };
    const made = await selectRows(connection, AuditEntryEntity, { changeSetId, action: CREATED });
    const referring = { [property]: made.map(({ recordId }) => recordId) };
    const rows = (await selectRows(connection, entity, referring)).slice(0, 20);
    if (rows.length === 0) return null;
    const records = rows.map(({ id }) => ({ recordType: table, recordId: id }));
    return blockingRecords(connection, records, new Map(rows.map((row) => [row.id, row])));
  }, 'primary');
}

const FOREIGN_KEY_VIOLATION = '23503';
