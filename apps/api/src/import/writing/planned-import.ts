import { createHash } from 'node:crypto';
import { checkFiles } from '@stint/domain/import/check-files.ts';
import type { CheckedRow, SourceFile } from '@stint/domain/import/checked-row.ts';
import { type ImportPlan, planImport } from '@stint/domain/import/plan-import.ts';
import { contentOf } from '@stint/domain/import/row-content.ts';
import type { AgencyConnection } from '../../database/select-rows.ts';
import { runCooperatively } from '../run-cooperatively.ts';
import { type ImportContext, readingDefaults } from '../import-context.ts';
import { recordQuestions, knownRecords } from './known-records.ts';

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
): Promise<ImportPlan> {
  const defaults = readingDefaults(agency);
  const asking = recordQuestions();
  await runCooperatively(checkFiles(files, asking, defaults));
  const known = await knownRecords(tx, asking.questions);
  const rows = await runCooperatively(checkFiles(files, known, defaults));
  const plan = planImport(rows, {
    today,
    currency: agency.currency,
    fillOrderAtZeroOpenings: agency.settings.fillOrderAtZeroOpenings,
    isUnchanged: (row) => row.known?.contentHash === contentHash(row),
  });
  return runCooperatively(plan);
}

/** Tells whether a row says the same when it is imported again. */
export function contentHash(row: CheckedRow): string {
  return createHash('sha256').update(contentOf(row)).digest('base64url');
}
