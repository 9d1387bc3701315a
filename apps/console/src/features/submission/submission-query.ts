import { choiceFilter, type GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { SubmissionFilter, SubmissionStage } from '../../gql/graphql.ts';

/** Everybody who was ever put forward: what became of them is what people look for here. */
export const submissionDefaults: GridQuery = { sort: null, filters: {}, search: '' };

/** The grid's question in the API's words. */
export function submissionFilter(jobOrderId: string, { filters }: GridQuery): SubmissionFilter {
  return {
    jobOrderId,
    stage: choiceFilter(filters, 'stage') as SubmissionStage[] | undefined,
  };
}
