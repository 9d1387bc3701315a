import type { CheckedRow, SourceFile } from '@stint/domain/import/checked-row.ts';
import type { ImportPlan } from '@stint/domain/import/plan-import.ts';
import { v7 as uuid } from 'uuid';
import type { Transaction } from '../database/tenant.ts';
import { insertRows, patchRows } from '../database/write-rows.ts';
import { sentence } from '../graphql/localized-text.ts';
import type { ImportContext } from './import-context.ts';
import {
  type ImportCounts,
  ImportFileEntity,
  type ImportFindingCount,
  ImportProblemEntity,
} from './import.entity.ts';
import type { FileNotes } from './writing/file-notes.ts';

/** Problems that are written with one statement: each carries its row, and one text of JSON has a largest size. */
const AT_ONCE = 5_000;

/** Keeps with each file how its rows fared and what is wrong with which; in the place of an earlier check's. */
export async function saveOutcome(
  tx: Transaction,
  ctx: ImportContext,
  files: readonly SourceFile[],
  plan: ImportPlan & { notes: FileNotes },
): Promise<void> {
  await tx.db.query('DELETE FROM import_problem WHERE agency_id = $1 AND file_id = ANY($2)', [
    tx.agencyId,
    files.map(({ id }) => id),
  ]);
  const headings = new Map(files.map(({ id, columns }) => [id, columns]));
  const problems = plan.rows.flatMap((row) =>
    row.problems.map((problem) => ({
      id: uuid(),
      fileId: row.file.id,
      line: row.line,
      severity: problem.severity,
      code: problem.code,
      column: problem.column,
      message: sentence(problem.message, { ...ctx, language: 'en' }),
      said: problem.message,
      row: cellsByHeading(row, headings.get(row.file.id)!),
    })),
  );
  for (let begin = 0; begin < problems.length; begin += AT_ONCE) {
    await insertRows(tx, ctx, ImportProblemEntity, problems.slice(begin, begin + AT_ONCE));
  }
  const byFile = Map.groupBy(plan.rows, ({ file }) => file.id);
  await patchRows(
    tx,
    ctx,
    ImportFileEntity,
    files.map(({ id }) => {
      const rows = byFile.get(id) ?? [];
      const counts = countDispositions(rows, plan);
      const findings = findingsIn(rows);
      return { id, set: { counts, findings, notes: [...(plan.notes.get(id) ?? [])] } };
    }),
  );
}

/** What people can choose about, by kind of finding and column, in the order of the file. */
function findingsIn(rows: readonly CheckedRow[]): ImportFindingCount[] {
  const findings = new Map<string, ImportFindingCount>();
  for (const problem of rows.flatMap(({ problems }) => problems)) {
    const { code, column, choice, message } = problem;
    if (choice === undefined || column === null) continue;
    const key = JSON.stringify([code, column]);
    const found = findings.get(key);
    if (found) found.rows += 1;
    else findings.set(key, { code, column, rows: 1, example: message });
  }
  return [...findings.values()];
}

/** How the rows of one file, or of all, fared. */
export function countDispositions(
  rows: readonly CheckedRow[],
  { dispositions }: ImportPlan,
): ImportCounts {
  const count = (fate: string) => rows.filter((row) => dispositions.get(row) === fate).length;
  return {
    total: rows.length,
    created: count('CREATED'),
    updated: count('UPDATED'),
    unchanged: count('UNCHANGED'),
    refused: count('REFUSED'),
    warned: rows.filter((row) => dispositions.get(row) !== 'REFUSED' && row.problems.length > 0)
      .length,
  };
}

/** The row as the file has it, for whoever mends it; JSON text cannot hold a zero character. */
function cellsByHeading({ cells }: CheckedRow, headings: readonly string[]) {
  return Object.fromEntries(
    headings.map((heading, index) => [heading, (cells[index] ?? '').replaceAll('\0', '')]),
  );
}
