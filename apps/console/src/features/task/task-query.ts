import {
  choiceFilter,
  datesFilter,
  type GridFilters,
  type GridQuery,
} from '@stint/ui/data-grid/grid-query.ts';
import type { SavedView } from '@stint/ui/data-grid/saved-views.ts';
import { orderOf } from '@stint/spa-kit/record/list/order-of.ts';
import type { TaskSort, TasksQueryVariables, TaskStatus } from '../../gql/graphql.ts';

/** Owners that are no account: whoever looks, and nobody in particular. */
export const me = 'me';
export const everyone = 'everyone';

/** The tasks of an owner in a status, what is due first. */
const tasksOf = (owner: string, status: TaskStatus): GridQuery => ({
  sort: { column: 'due', direction: 'asc' },
  filters: { owner: [owner], status: [status] },
  search: '',
});

/** My tasks: what the viewer has to do. */
export const taskDefaults = tasksOf(me, 'OPEN');

/** Kept beside the views that people save themselves. */
export const taskViews: readonly SavedView[] = [
  { name: 'My tasks', query: taskDefaults },
  { name: 'Everyone’s tasks', query: tasksOf(everyone, 'OPEN') },
  { name: 'My completed tasks', query: tasksOf(me, 'DONE') },
];

const sorts: Readonly<Record<string, TaskSort>> = { title: 'TITLE', due: 'DUE_ON' };

/** The grid's question in the API's words, as this account asks it. */
export function taskVariables(accountId: string) {
  return ({ sort, filters }: GridQuery): Pick<TasksQueryVariables, 'filter' | 'orderBy'> => {
    const due = datesFilter(filters, 'due');
    return {
      filter: {
        status: choiceFilter(filters, 'status') as TaskStatus[] | undefined,
        ownerId: ownerId(filters, accountId),
        dueFrom: due?.from,
        dueTo: due?.to,
      },
      orderBy: orderOf(sort, sorts),
    };
  };
}

function ownerId(filters: GridFilters, accountId: string): string | undefined {
  const owner = choiceFilter(filters, 'owner')?.[0];
  if (owner === me) return accountId;
  return owner === everyone ? undefined : owner;
}
