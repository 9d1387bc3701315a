import type { BlockingRecord } from '@stint/domain/kernel/refusal.ts';
import { type Named, rowsOf } from './stored-rows.ts';
import { entityOfTable, tableOf } from '../../database/table.ts';
import type { Transaction } from '../../database/tenant.ts';
import type { AuditEntryEntity } from '../audit-entry.entity.ts';
import { UNDO } from '../change.ts';
import { blockingRecords } from '../record-names.ts';

export type Owner = 'candidate' | 'job_order';

/**
 * The nouns whose states hang together although no row was written: a person is hired because a placement
 * is pending, an order is filled because a candidate was placed.
 *
 * `moves`: whose course a change of its state belongs to. `follows`: on whose course its own state counts
 * as a step. A submission moves its candidate and order without being a step itself, and of an order its
 * own state counts, not what others do on it. The columns are those of the foreign keys.
 */
export const courses: Readonly<Record<string, { moves: readonly Owner[]; follows?: Owner }>> = {
  candidate: { moves: ['candidate'], follows: 'candidate' },
  employee: { moves: ['candidate'], follows: 'candidate' },
  submission: { moves: ['candidate', 'job_order'] },
  placement: { moves: ['candidate', 'job_order'], follows: 'candidate' },
  assignment: { moves: ['candidate'], follows: 'candidate' },
  job_order: { moves: [], follows: 'job_order' },
};

const nouns = Object.entries(courses);

/** Of an audit entry: it moves a state, or begins a step of a candidate's course. */
export const MOVES = `(to_state IS NOT NULL OR action = 'created' AND record_type IN (${nouns
  .filter(([, { follows }]) => follows === 'candidate')
  .map(([table]) => `'${table}'`)
  .join(', ')}))`;

/** The candidates and job orders that a change moved itself, or by what it did to records of theirs. */
export async function movedByChange(
  { db, agencyId }: Transaction,
  changeSetId: string,
): Promise<Named[]> {
  const owners = nouns.flatMap(([table, { moves }]) =>
    moves.map(
      (owner) => `SELECT '${owner}', ${ownerColumn(table, owner)} FROM "${table}"
         WHERE agency_id = $1 AND id IN (SELECT record_id FROM moved WHERE record_type = '${table}')`,
    ),
  );
  const { rows } = await db.query<Named>(
    `WITH moved AS (
       SELECT record_type, record_id FROM audit_entry
       WHERE agency_id = $1 AND change_set_id = $2 AND ${MOVES}
     ), owner (kind, id) AS (${owners.join(' UNION ')})
     SELECT kind AS "recordType", id AS "recordId" FROM owner`,
    [agencyId, changeSetId],
  );
  return rows;
}

/**
 * The records on the course of these candidates and orders whose state moved after the change, unless that
 * was taken back. At most twenty.
 *
 * @param owners what `movedByChange` found
 */
export async function movedSince(
  tx: Transaction,
  owners: readonly Named[],
  entries: readonly AuditEntryEntity[],
): Promise<BlockingRecord[]> {
  const values: unknown[] = [tx.agencyId, entries.at(-1)?.id, UNDO];
  const idsOf = (owner: Owner) =>
    owners.filter(({ recordType }) => recordType === owner).map(({ recordId }) => recordId);
  const placeholders = {
    candidate: `$${values.push(idsOf('candidate'))}::uuid[]`,
    job_order: `$${values.push(idsOf('job_order'))}::uuid[]`,
  };
  const steps = nouns.flatMap(([table, { follows }]) =>
    follows === undefined
      ? []
      : `SELECT '${table}', id FROM "${table}"
         WHERE agency_id = $1 AND ${ownerColumn(table, follows)} = ANY(${placeholders[follows]})`,
  );
  const { rows: found } = await tx.db.query<Named>(
    // One look into the history for each record on the course: how much others did since then does not matter.
    `WITH step (record_type, record_id) AS (${steps.join(' UNION ALL ')})
     SELECT step.record_type AS "recordType", step.record_id AS "recordId"
     FROM step CROSS JOIN LATERAL (
       SELECT FROM audit_entry AS entry
       JOIN change_set ON change_set.agency_id = $1 AND change_set.id = entry.change_set_id
       WHERE entry.agency_id = $1 AND entry.id > $2 AND ${MOVES}
         AND entry.record_type = step.record_type AND entry.record_id = step.record_id
         AND change_set.undone_by_id IS NULL AND change_set.command <> $3
       LIMIT 1
     ) AS moved
     LIMIT 20`,
    values,
  );
  return blockingRecords(tx, found, await rowsOf(tx, found));
}

/** The foreign key by which a noun belongs to its candidate or order; the id of one that is it itself. */
export function ownerColumn(table: string, owner: Owner): string {
  if (table === owner) return 'id';
  const references = tableOf(entityOfTable(table)).references();
  return `"${references.find(({ target }) => target.name === owner)!.column}"`;
}
