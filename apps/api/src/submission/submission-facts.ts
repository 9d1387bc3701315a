import type { CandidateStatus } from '@stint/domain/candidate/candidate.ts';
import type { JobOrderStatus } from '@stint/domain/job-order/job-order.ts';
import type { SubmissionFacts } from '@stint/domain/submission/submission.machine.ts';
import type { SubmissionStage } from '@stint/domain/submission/submission.ts';
import type { SubmissionEntity } from './submission.entity.ts';
import type { CandidateEntity } from '../candidate/candidate.entity.ts';
import type { JobOrderEntity } from '../job-order/job-order.entity.ts';

type Stage = Pick<SubmissionEntity, 'id' | 'stage' | 'previousStage'>;
type Person = Pick<CandidateEntity, 'firstName' | 'lastName' | 'status'>;
type Order = Pick<JobOrderEntity, 'number' | 'title' | 'status'>;

/** What a submission's stage is decided on; `stage` is left out while there is none yet. */
export function submissionFacts({
  candidate,
  jobOrder,
  ...submission
}: Partial<Stage> & { candidate?: Person; jobOrder?: Order }): SubmissionFacts {
  const label = `${candidate!.firstName} ${candidate!.lastName}`;
  const { id, stage, previousStage } = submission;
  return {
    submission:
      id === undefined
        ? null
        : {
            id,
            label,
            stage: stage as SubmissionStage,
            previousStage: (previousStage ?? null) as SubmissionStage | null,
          },
    candidate: { label, status: candidate!.status as CandidateStatus },
    order: {
      label: `${jobOrder!.title} (#${jobOrder!.number})`,
      status: jobOrder!.status as JobOrderStatus,
    },
  };
}
