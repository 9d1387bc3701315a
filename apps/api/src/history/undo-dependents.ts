import type { UndoDependents, TouchedRecord } from '@stint/domain/history/undo.ts';
import type { BlockingRecord } from '@stint/domain/kernel/refusal.ts';
import type { AuditEntryEntity } from './audit-entry.entity.ts';
import type { ChangeSetEntity } from './change-set.entity.ts';
import { REMOVED, UNDO } from './change.ts';
import { blockingRecords } from './record-names.ts';
import { recordsAbout } from './records-about.ts';
import { byLockOrder } from '../database/lock-order.ts';
import { selectRows } from '../database/select-rows.ts';
import { type EntityClass, entityOfTable } from '../database/table.ts';
import type { Transaction } from '../database/tenant.ts';

/** A record as the history names it. */
type Named = Pick<AuditEntryEntity, 'recordType' | 'recordId'>;
type StoredRow = { id: string; version?: number };

/**
 * What has happened since a change that its undo depends on. Locks its records, and the candidates and job
 * orders whose state it moved, until the transaction ends, so that nothing is built on it meanwhile.
 */
export async function undoDependentsOf(
  tx: Transaction,
  changeSet: ChangeSetEntity,
  entries: readonly AuditEntryEntity[],
): Promise<UndoDependents> {
  const lives = await affectedRecords(tx, changeSet.id);
  const written = entries.filter(({ action }) => action !== REMOVED);
  const rows = await rowsOf(tx, [...written, ...lives], { lock: true });
  return {
    undone: changeSet.undoneById !== null,
    touched: await touchedRecords(tx, written, rows),
    movedSince: [...(await movedSince(tx, lives, entries)), ...(await recordsAbout(tx, entries))],
  };
}

/** Of an audit entry: it moves a state, or begins one. */
const MOVES = `(to_state IS NOT NULL OR
  action = 'created' AND record_type IN ('candidate', 'employee', 'placement', 'assignment'))`;

/** The candidates and job orders that a change moved itself, or by what it did to records of theirs. */
async function affectedRecords(
  { db, agencyId }: Transaction,
  changeSetId: string,
): Promise<Named[]> {
  const { rows } = await db.query<Named>(
    `WITH moved AS (
       SELECT record_type, record_id FROM audit_entry
       WHERE agency_id = $1 AND change_set_id = $2 AND ${MOVES}
     ), life (candidate_id, job_order_id) AS (
       SELECT record_id, NULL::uuid FROM moved WHERE record_type = 'candidate'
       UNION ALL SELECT candidate_id, NULL FROM employee WHERE agency_id = $1
         AND id IN (SELECT record_id FROM moved WHERE record_type = 'employee')
       UNION ALL SELECT candidate_id, job_order_id FROM submission WHERE agency_id = $1
         AND id IN (SELECT record_id FROM moved WHERE record_type = 'submission')
       UNION ALL SELECT candidate_id, job_order_id FROM placement WHERE agency_id = $1
         AND id IN (SELECT record_id FROM moved WHERE record_type = 'placement')
       UNION ALL SELECT candidate_id, NULL FROM assignment WHERE agency_id = $1
         AND id IN (SELECT record_id FROM moved WHERE record_type = 'assignment')
     )
     SELECT 'candidate' AS "recordType", candidate_id AS "recordId" FROM life
     UNION SELECT 'job_order', job_order_id FROM life WHERE job_order_id IS NOT NULL`,
    [agencyId, changeSetId],
  );
  return rows;
}

/**
 * The records of these lives whose state moved after the change, unless that was taken back. Of an
 * order its own state counts, not what others do on it.
 */
async function movedSince(
  tx: Transaction,
  lives: readonly Named[],
  entries: readonly AuditEntryEntity[],
): Promise<BlockingRecord[]> {
  const ids = (type: string) =>
    lives.filter(({ recordType }) => recordType === type).map(({ recordId }) => recordId);
  const { rows: found } = await tx.db.query<Named>(
    `WITH life (record_type, record_id) AS (
       SELECT 'candidate', id FROM unnest($2::uuid[]) AS candidate(id)
       UNION ALL SELECT 'job_order', id FROM unnest($3::uuid[]) AS job_order(id)
       UNION ALL SELECT 'employee', id FROM employee
         WHERE agency_id = $1 AND candidate_id = ANY($2::uuid[])
       UNION ALL SELECT 'placement', id FROM placement
         WHERE agency_id = $1 AND candidate_id = ANY($2::uuid[])
       UNION ALL SELECT 'assignment', id FROM assignment
         WHERE agency_id = $1 AND candidate_id = ANY($2::uuid[])
     )
     SELECT DISTINCT record_type AS "recordType", record_id AS "recordId"
     FROM life
     JOIN audit_entry AS entry USING (record_type, record_id)
     JOIN change_set ON change_set.agency_id = $1 AND change_set.id = entry.change_set_id
     WHERE entry.agency_id = $1 AND entry.id > $4 AND ${MOVES}
       AND change_set.undone_by_id IS NULL AND change_set.command <> $5
     LIMIT 20`,
    [tx.agencyId, ids('candidate'), ids('job_order'), entries.at(-1)?.id, UNDO],
  );
  return blockingRecords(tx, found, await rowsOf(tx, found));
}

/** Each with its version then and now. */
async function touchedRecords(
  tx: Transaction,
  written: readonly AuditEntryEntity[],
  rows: ReadonlyMap<string, StoredRow>,
): Promise<TouchedRecord[]> {
  // The last entry of a record that was written twice tells the version it was left at.
  const last = new Map(written.map((entry) => [entry.recordId, entry]));
  const records = await blockingRecords(tx, [...last.values()], rows);
  return [...last.values()].map(({ recordId, recordVersion }, i) => {
    const row = rows.get(recordId);
    return {
      ...records[i]!,
      // Rows without a version of their own count as one when they are there.
      versionAfter: recordVersion ?? 1,
      versionNow: row ? (row.version ?? 1) : null,
    };
  });
}

/** Whole rows by id, table by table in the order in which every command takes them. */
async function rowsOf(
  tx: Transaction,
  records: readonly Named[],
  options: { lock?: boolean } = {},
): Promise<Map<string, StoredRow>> {
  const tables = [...Map.groupBy(records, ({ recordType }) => recordType)];
  const rows = new Map<string, StoredRow>();
  for (const [recordType, ofType] of tables.toSorted(([one], [other]) => byLockOrder(one, other))) {
    const id = [...new Set(ofType.map(({ recordId }) => recordId))];
    const entity = entityOfTable(recordType) as EntityClass<StoredRow>;
    for (const row of await selectRows(tx, entity, { id }, options)) rows.set(row.id, row);
  }
  return rows;
}
