import type { CheckedRow, ReferenceTarget } from '@stint/domain/import/checked-row.ts';
import { type ImportKind, importKindLabels } from '@stint/domain/import/import-kind.ts';
import type { ImportPlan } from '@stint/domain/import/plan-import.ts';
import { valuesOf } from '@stint/domain/kernel/labels.ts';
import { v7 as uuid } from 'uuid';
import type { Transaction } from '../../database/tenant.ts';
import { type ChangeEntry, recordChange } from '../../history/change.ts';
import type { ImportContext } from '../import-context.ts';
import { contentHash } from './planned-import.ts';
import type { IdOf } from './record-values.ts';
import { recordSources } from '../record-sources.ts';
import { writeAssignments } from './write-assignments.ts';
import { type ImportWriting, writeRecords } from './write-records.ts';

/**
 * Carries an import out in the caller's transaction: set-based statements, a fixed number of them
 * per kind of record, and one entry in the history for each kind.
 *
 * @param progress told how many rows are dealt with so far
 */
export async function writePlan(
  tx: Transaction,
  ctx: ImportContext,
  plan: ImportPlan,
  progress: (rowsDone: number) => Promise<void>,
): Promise<void> {
  const writing: ImportWriting = { tx, ctx, plan, idOf: assignIds(plan) };
  let rowsDone = 0;
  for (const kind of valuesOf(importKindLabels)) {
    const rows = plan.rows.filter((row) => row.kind === kind);
    if (rows.length === 0) continue;
    const written =
      kind === 'assignment'
        ? await writeAssignments(writing)
        : await writeRecords(writing, kind, rows);
    await saveReferences(writing, rows);
    await keepHistory(tx, ctx, kind, rows, written);
    rowsDone += rows.length;
    await progress(rowsDone);
  }
}

function assignIds(plan: ImportPlan): IdOf {
  const ids = new Map<CheckedRow, string>();
  for (const row of plan.rows) if (plan.dispositions.get(row) === 'CREATED') ids.set(row, uuid());
  return ({ known, row }: ReferenceTarget) => {
    const id = known?.id ?? row?.known?.id ?? (row && ids.get(row));
    if (id) return id;
    throw new Error(`${row?.file.fileName}, line ${row?.line} is referred to and not imported.`);
  };
}

/** Remembers which record each row became, and what the row said. */
async function saveReferences(
  { tx, plan, idOf }: ImportWriting,
  rows: readonly CheckedRow[],
): Promise<void> {
  // A row can say something else and change nothing: a file with fewer columns.
  const said = rows.filter(
    (row) =>
      plan.dispositions.get(row) !== 'REFUSED' && row.known?.contentHash !== contentHash(row),
  );
  await tx.db.query(
    `INSERT INTO external_reference (agency_id, id, record_type, external_id, record_id, content_hash)
     SELECT $1, * FROM unnest($2::uuid[], $3::text[], $4::text[], $5::uuid[], $6::text[])
     ON CONFLICT (agency_id, record_type, external_id)
       DO UPDATE SET record_id = excluded.record_id, content_hash = excluded.content_hash`,
    [
      tx.agencyId,
      said.map(() => uuid()),
      said.map(({ kind }) => recordSources[kind].table),
      said.map(({ key }) => key),
      said.map((row) => idOf({ row })),
      said.map(contentHash),
    ],
  );
}

async function keepHistory(
  tx: Transaction,
  ctx: ImportContext,
  kind: ImportKind,
  rows: readonly CheckedRow[],
  entries: readonly ChangeEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const files = [...new Set(rows.map(({ file }) => file.fileName))].join(', ');
  const reason = `${importKindLabels[kind]} from ${files}`;
  await recordChange(tx, ctx, { command: 'import:run', reason, entries });
}
