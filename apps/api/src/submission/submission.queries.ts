import {
  type SubmissionStage,
  submissionStageLabels,
} from '@stint/domain/submission/submission.ts';
import { Field, ID, InputType } from 'type-graphql';
import { SubmissionEntity } from './submission.entity.ts';
import { SubmissionStageEnum } from './submission.type.ts';
import { Access } from '../graphql/access/access.ts';
import { number, text, words } from '../graphql/exported-list.ts';
import { isRecord, oneOf } from '../graphql/read/conditions.ts';
import { recordList } from '../graphql/record-list.ts';

@InputType({ description: 'Which submissions; what is left out does not matter.' })
@Access('submission:read')
class SubmissionFilter {
  @Field(() => [SubmissionStageEnum], { nullable: true })
  stage?: SubmissionStage[] | null;

  @Field(() => ID, { nullable: true })
  jobOrderId?: string | null;

  @Field(() => ID, { nullable: true })
  candidateId?: string | null;
}

/** The newest first: their ids are in the order of submitting. */
export const submissions = recordList({
  name: 'submissions',
  type: 'Submission',
  description: 'Submissions, the newest first.',
  access: 'submission:read',
  of: SubmissionEntity,
  filter: SubmissionFilter,
  filters: {
    stage: oneOf('stage'),
    jobOrderId: isRecord('jobOrderId', 'JobOrder'),
    candidateId: isRecord('candidateId', 'Candidate'),
  },
  columns: [
    number('Job order', 'jobOrder.number'),
    text('Title', 'jobOrder.title'),
    text('Candidate', 'candidate.fullName'),
    words('Stage', 'stage', submissionStageLabels),
    text('Placement status', 'placementStatus.label'),
    text('Back office location', 'placementStatus.locationLabel'),
    text('Outcome', 'outcomeReason'),
    text('Submitted at', 'submittedAt'),
    text('Submitted by', 'submittedBy.displayName'),
  ],
});
