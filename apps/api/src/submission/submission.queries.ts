import { submissionStageLabels } from '@stint/domain/submission/submission.ts';
import { ID } from 'type-graphql';
import { SubmissionEntity } from './submission.entity.ts';
import { SubmissionStageEnum } from './submission.type.ts';
import { recordNumbers, text, words } from '../graphql/exported-list.ts';
import { isRecord } from '../graphql/read/conditions.ts';
import { recordList } from '../graphql/record-list.ts';
import {
  choiceFilters,
  instantFilters,
  recordFilters,
  textFilters,
} from '../graphql/value-filters.ts';

/** The newest first: their ids are in the order of submitting. */
export const submissions = recordList({
  name: 'submissions',
  type: 'Submission',
  description: 'Submissions, the newest first.',
  access: 'submission:read',
  of: SubmissionEntity,
  filters: {
    ...choiceFilters('stage', SubmissionStageEnum),
    ...textFilters('outcome', { path: 'outcomeReason', optional: true }),
    ...instantFilters('submitted', { path: 'submittedAt' }),
    ...recordFilters('submittedById', 'Account', { optional: true }),
    jobOrderId: { type: ID, where: isRecord('jobOrderId', 'JobOrder') },
    candidateId: { type: ID, where: isRecord('candidateId', 'Candidate') },
  },
  columns: [
    recordNumbers('Job order', 'jobOrder.number', 'JobOrder'),
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
