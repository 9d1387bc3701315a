import type { ActivityKind } from '@stint/domain/activity/activity.ts';
import { choiceFilter, datesFilter, type GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { ActivitiesQueryVariables, ActivitySort } from '../../gql/graphql.ts';
import { orderOf } from '@stint/spa-kit/record/list/order-of.ts';

/** The latest first. */
export const activityDefaults: GridQuery = {
  sort: { column: 'when', direction: 'desc' },
  filters: {},
  search: '',
};

const sorts: Readonly<Record<string, ActivitySort>> = { when: 'OCCURRED_AT' };

/** The grid's question in the API's words; days begin and end on this device's clock. */
export function activityVariables({
  sort,
  filters,
}: GridQuery): Pick<ActivitiesQueryVariables, 'filter' | 'orderBy'> {
  const when = datesFilter(filters, 'when');
  const pinned = choiceFilter(filters, 'pinned');
  return {
    filter: {
      kind: choiceFilter(filters, 'kind') as ActivityKind[] | undefined,
      authorId: choiceFilter(filters, 'author')?.[0],
      from: when?.from && new Date(`${when.from}T00:00:00`).toISOString(),
      to: when?.to && new Date(`${when.to}T23:59:59.999`).toISOString(),
      pinned: pinned?.length === 1 ? pinned[0] === 'yes' : undefined,
    },
    orderBy: orderOf(sort, sorts),
  };
}

/** The same of those that mention the viewer. */
export function mentionVariables(query: GridQuery): ReturnType<typeof activityVariables> {
  const { filter, orderBy } = activityVariables(query);
  return { filter: { ...filter, mentionsMe: true }, orderBy };
}
