import { submissionStageLabels } from '@stint/domain/submission/submission.ts';
import { number, text, type ExportedList } from '../graphql/exported-list.ts';

/** Submissions as a file. */
export const submissionExport: ExportedList = {
  query: 'submissions',
  columns: [
    number('Job order', 'jobOrder.number'),
    text('Title', 'jobOrder.title'),
    text('Candidate', 'candidate.fullName'),
    { label: 'Stage', path: 'stage', words: submissionStageLabels },
    text('Placement status', 'placementStatus.label'),
    text('Back office location', 'placementStatus.locationLabel'),
    text('Outcome', 'outcomeReason'),
    text('Submitted at', 'submittedAt'),
    text('Submitted by', 'submittedBy.displayName'),
  ],
};
