import { listQuestion, ME } from '@stint/spa-kit/record/list/list-question.ts';
import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { SavedView } from '@stint/ui/data-grid/saved-views.ts';
import type { TaskFilter, TaskSort, TaskStatus } from '../../gql/graphql.ts';

/** Tasks in a status, what is due first. */
const tasks = (status: TaskStatus, filters: GridQuery['filters']): GridQuery => ({
  sort: [{ column: 'due', direction: 'asc' }],
  filters: { ...filters, status: [status] },
  search: '',
});

/** My tasks: what the viewer has to do. */
export const taskDefaults = tasks('OPEN', { owner: [ME] });

/** The views that everybody has. */
export const taskViews: readonly SavedView[] = [
  { name: 'My tasks', query: taskDefaults },
  {
    name: 'My tasks due this week',
    query: tasks('OPEN', { owner: [ME], due: { days: 'this-week' } }),
  },
  { name: 'Everyone’s tasks', query: tasks('OPEN', {}) },
  { name: 'My completed tasks', query: tasks('DONE', { owner: [ME] }) },
];

/** The grid's question in the API's words. */
export const taskVariables = listQuestion<TaskFilter, TaskSort>({
  sorts: { title: 'TITLE', due: 'DUE_ON' },
  filters: {
    title: 'title',
    status: 'status',
    due: 'due',
    owner: 'ownerId',
    reminder: 'reminder',
    outcome: 'outcome',
  },
});
