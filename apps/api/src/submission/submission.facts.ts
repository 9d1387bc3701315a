import { numberedTitle } from '@stint/domain/record/record-number.ts';
import type { CandidateStatus } from '@stint/domain/candidate/candidate.ts';
import type { JobOrderStatus } from '@stint/domain/job-order/job-order.ts';
import type { SubmissionFacts } from '@stint/domain/submission/submission.machine.ts';
import type { SubmissionRecord, SubmissionStage } from '@stint/domain/submission/submission.ts';
import { fullName } from '@stint/domain/record/full-name.ts';
import type { SubmissionEntity } from './submission.entity.ts';

/** What a submission's stage is decided on, of a row that holds its candidate and its job order. */
export function submissionFacts(row: SubmissionEntity): SubmissionFacts {
  const candidate = row.candidate!;
  const jobOrder = row.jobOrder!;
  const label = fullName(candidate);
  return {
    submission: submissionRecord(row, label),
    candidate: { label, status: candidate.status as CandidateStatus },
    order: {
      label: numberedTitle('JobOrder', jobOrder.title, jobOrder.number),
      status: jobOrder.status as JobOrderStatus,
    },
  };
}

/** @param label the candidate's name */
export function submissionRecord(
  { id, stage, previousStage }: Pick<SubmissionEntity, 'id' | 'stage' | 'previousStage'>,
  label: string,
): SubmissionRecord {
  return {
    id,
    label,
    stage: stage as SubmissionStage,
    previousStage: (previousStage ?? null) as SubmissionStage | null,
  };
}
