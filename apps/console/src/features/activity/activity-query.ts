import { listQuestion, ME } from '@stint/spa-kit/record/list/list-question.ts';
import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { SavedView } from '@stint/ui/data-grid/saved-views.ts';
import type { ActivityFilter, ActivitySort } from '../../gql/graphql.ts';
import { oneOfTwo } from '../../record/filter/yes-no-filter.ts';

/** The latest first. */
export const activityDefaults: GridQuery = {
  sort: [{ column: 'when', direction: 'desc' }],
  filters: {},
  search: '',
};

/** The views that everybody has. */
export const activityViews: readonly SavedView[] = [
  { name: 'All activities', query: activityDefaults },
  { name: 'Mine', query: { ...activityDefaults, filters: { author: [ME] } } },
  { name: 'This week', query: { ...activityDefaults, filters: { when: { days: 'this-week' } } } },
];

/** The grid's question in the API's words. */
export const activityVariables = listQuestion<ActivityFilter, ActivitySort>({
  sorts: { when: 'OCCURRED_AT' },
  filters: {
    when: 'occurred',
    kind: 'kind',
    body: 'body',
    author: 'authorId',
    pinned: (value) => ({ pinned: oneOfTwo(value) }),
    private: (value) => ({ private: oneOfTwo(value) }),
  },
});

/** The same of those that mention the viewer. */
export const mentionVariables: typeof activityVariables = (query, asking) => {
  const { filter, ...order } = activityVariables(query, asking);
  return { ...order, filter: { ...filter, mentionsMe: true } };
};
