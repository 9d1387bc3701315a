import { listQuestion, ME } from '@stint/spa-kit/record/list/list-question.ts';
import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { SavedView } from '@stint/ui/data-grid/saved-views.ts';
import type { SubmissionFilter, SubmissionSort } from '../../gql/graphql.ts';

/** Everybody who was ever put forward, the last first: what became of them is what people look for here. */
export const submissionDefaults: GridQuery = {
  sort: [{ column: 'submitted', direction: 'desc' }],
  filters: {},
  search: '',
};

const narrowed = (filters: GridQuery['filters']): GridQuery => ({ ...submissionDefaults, filters });

/** The views that everybody has. */
export const submissionViews: readonly SavedView[] = [
  { name: 'Everyone submitted', query: submissionDefaults },
  { name: 'Still in play', query: narrowed({ stage: { not: ['REJECTED', 'WITHDRAWN'] } }) },
  { name: 'Submitted by me', query: narrowed({ submittedBy: [ME] }) },
];

/** The grid's question in the API's words, about every job order. */
export const submissionVariables = listQuestion<SubmissionFilter, SubmissionSort>({
  searched: true,
  sorts: { candidate: 'CANDIDATE', stage: 'STAGE', submitted: 'SUBMITTED_AT' },
  filters: {
    stage: 'stage',
    candidateStatus: 'candidateStatus',
    submitted: 'submitted',
    submittedBy: 'submittedById',
    outcome: 'outcome',
    owner: 'ownerId',
  },
});
