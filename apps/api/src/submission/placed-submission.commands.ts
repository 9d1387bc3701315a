import type { SubmissionStage } from '@stint/domain/submission/submission.ts';
import type { Transaction } from '../database/tenant.ts';
import type { Author } from '../database/write-rows.ts';
import type { ChangeEntry } from '../history/change.ts';
import { changeRows } from '../history/change-rows.ts';
import { SubmissionEntity } from './submission.entity.ts';

/** How far a submission comes by its placement, and where it stood before. */
export interface StageByPlacement {
  submissionId: string;
  from: SubmissionStage;
  to: SubmissionStage;
}

/** Writes the stages that follow from placing and canceling (P-6, P-7), as the domain planned them. */
export function applySubmissionStages(
  tx: Transaction,
  author: Author,
  stages: readonly StageByPlacement[],
): Promise<ChangeEntry[]> {
  return changeRows(
    tx,
    author,
    SubmissionEntity,
    stages.map(({ submissionId, from, to }) => ({
      id: submissionId,
      set: { stage: to, previousStage: to === 'PLACED' ? from : null },
      action: to === 'PLACED' ? 'place' : 'returnToStage',
    })),
  );
}
