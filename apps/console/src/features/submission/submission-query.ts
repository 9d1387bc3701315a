import { listQuestion } from '@stint/spa-kit/record/list/list-question.ts';
import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { SubmissionFilter } from '../../gql/graphql.ts';

/** Everybody who was ever put forward: what became of them is what people look for here. */
export const submissionDefaults: GridQuery = { sort: [], filters: {}, search: '' };

/** The grid's question in the API's words, about every job order. */
export const submissionVariables = listQuestion<SubmissionFilter, never>({
  sorts: {},
  filters: { stage: 'stage', submitted: 'submitted', outcome: 'outcome' },
});
