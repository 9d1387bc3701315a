import { candidateStatusLabels } from '@stint/domain/candidate/candidate.ts';
import { submissionStageLabels } from '@stint/domain/submission/submission.ts';
import { ID } from 'type-graphql';
import { SubmissionEntity } from './submission.entity.ts';
import { SubmissionStageEnum } from './submission.type.ts';
import { CandidateStatusEnum } from '../candidate/candidate.type.ts';
import { recordNumbers, text, words } from '../graphql/exported-list.ts';
import { isRecord } from '../graphql/read/conditions.ts';
import { searchCondition, wordsOfRelative } from '../graphql/read/search-condition.ts';
import { recordList } from '../graphql/record-list.ts';
import {
  choiceFilters,
  instantFilters,
  recordFilters,
  textFilters,
} from '../graphql/value-filters.ts';

export const submissions = recordList({
  name: 'submissions',
  type: 'Submission',
  description: 'Candidates who were put forward, the last first.',
  access: 'submission:read',
  of: SubmissionEntity,
  order: {
    sorts: {
      SUBMITTED_AT: { label: 'When they were submitted', by: ['submittedAt'] },
      CANDIDATE: { label: 'Name of the candidate, last name first', by: ['candidate.sortName'] },
      STAGE: { label: 'Stage', by: ['stage', 'submittedAt'] },
    },
    default: { by: 'SUBMITTED_AT', direction: 'DESC', words: 'The last first' },
  },
  filters: {
    search: {
      type: String,
      where: searchCondition(wordsOfRelative('candidate', 'candidate_name')),
      description: 'Every word begins a word of the candidate’s name.',
    },
    ...choiceFilters('stage', SubmissionStageEnum),
    ...textFilters('outcome', { path: 'outcomeReason', optional: true }),
    ...instantFilters('submitted', { path: 'submittedAt' }),
    ...recordFilters('submittedById', 'Account', { optional: true }),
    jobOrderId: { type: ID, where: isRecord('jobOrderId', 'JobOrder') },
    candidateId: { type: ID, where: isRecord('candidateId', 'Candidate') },
    ...choiceFilters('candidateStatus', CandidateStatusEnum, { path: 'candidate.status' }),
    ...recordFilters('ownerId', 'Account', { path: 'candidate.ownerId', optional: true }),
  },
  columns: [
    recordNumbers('Job order', 'jobOrder.number', 'JobOrder'),
    text('Title', 'jobOrder.title'),
    text('Candidate', 'candidate.fullName'),
    words('Candidate status', 'candidate.status', candidateStatusLabels),
    words('Stage', 'stage', submissionStageLabels),
    text('Placement status', 'placementStatus.label'),
    text('Back office location', 'placementStatus.locationLabel'),
    text('Outcome', 'outcomeReason'),
    text('Submitted at', 'submittedAt'),
    text('Submitted by', 'submittedBy.displayName'),
    text('Owner', 'candidate.owner.displayName'),
  ],
});
