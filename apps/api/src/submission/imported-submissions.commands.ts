import type { SubmissionStage } from '@stint/domain/submission/submission.ts';
import { SubmissionEntity } from './submission.entity.ts';
import type { Transaction } from '../database/tenant.ts';
import type { Author } from '../database/write-rows.ts';
import { writeImported } from '../history/imported-rows.ts';

/** The submission behind an imported assignment. */
export interface ImportedSubmission {
  id: string;
  jobOrderId: string;
  candidateId: string;
  stage: SubmissionStage;
  previousStage: SubmissionStage | null;
}

/** Submissions that led to imported assignments (W-10). */
export function createImportedSubmissions(
  tx: Transaction,
  author: Author,
  submissions: readonly ImportedSubmission[],
) {
  const created = submissions.map((each) => ({ ...each, submittedAt: author.now }));
  return writeImported(tx, author, SubmissionEntity, { created, changed: [] });
}
