import { createHash } from 'node:crypto';
import { checkFiles } from '@stint/domain/import/check-files.ts';
import type { CheckedRow, SourceFile } from '@stint/domain/import/checked-row.ts';
import { type ImportPlan, planImport } from '@stint/domain/import/plan-import.ts';
import { isRefused } from '@stint/domain/import/row-problem.ts';
import { contentOf } from '@stint/domain/import/row-content.ts';
import type { AgencyConnection } from '../../database/select-rows.ts';
import { runCooperatively } from '../run-cooperatively.ts';
import { type ImportContext, readingDefaults } from '../import-context.ts';
import { fileNotes, type FileNotes } from './file-notes.ts';
import { recordQuestions, knownRecords } from './known-records.ts';
import { rowsThatChange } from './rows-that-change.ts';

/**
 * What importing these files would do now; the dry run shows it, the import carries it out.
 *
 * The check runs twice: first to learn which of the agency's records it asks about, then, when those
 * are loaded, for good.
 */
export async function planFiles(
  tx: AgencyConnection,
  { agency, today }: ImportContext,
  files: readonly SourceFile[],
): Promise<ImportPlan & { notes: FileNotes }> {
  const defaults = readingDefaults(agency);
  const asking = recordQuestions();
  await runCooperatively(checkFiles(files, asking, defaults));
  const known = await knownRecords(tx, asking.questions);
  const rows = await runCooperatively(checkFiles(files, known, defaults));
  const saysOther = rows.filter(
    (row) => row.known && !isRefused(row.problems) && row.known.contentHash !== contentHash(row),
  );
  const changing = await rowsThatChange(tx, saysOther);
  const plan = planImport(rows, {
    today,
    currency: agency.currency,
    fillOrderAtZeroOpenings: agency.settings.fillOrderAtZeroOpenings,
    isUnchanged: (row) => row.known?.contentHash === contentHash(row),
    changes: (row) => changing.has(row),
  });
  const notes = await fileNotes(tx, files, saysOther);
  return { ...(await runCooperatively(plan)), notes };
}

/** Tells whether a row says the same when it is imported again. */
export function contentHash(row: CheckedRow): string {
  return createHash('sha256').update(contentOf(row)).digest('base64url');
}
