import { bulkButtons } from '@stint/spa-kit/record/actions/bulk-buttons.tsx';
import { RecordListPage } from '@stint/spa-kit/record/list/record-list-page.tsx';
import { useRecordList } from '@stint/spa-kit/record/list/use-record-list.ts';
import { usePeopleFilter } from '@stint/spa-kit/record/list/use-people-filter.ts';
import { taskActions } from '@stint/spa-kit/record/task/task-actions.ts';
import { TaskRow } from '@stint/spa-kit/record/task/task-fragments.ts';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { useMemo } from 'react';
import { graphql } from '../../gql/gql.ts';
import { taskColumns } from './task-columns.tsx';
import { taskDefaults, taskVariables, taskViews } from './task-query.ts';

const TaskView = lazy(() => import('./task-view.tsx'));
const TaskForm = lazy(() => import('@stint/spa-kit/record/task/task-form.tsx'));

export const TasksDocument = graphql(`
  query Tasks(
    $first: Int
    $after: String
    $filter: TaskFilter
    $orderBy: TaskOrder
    $thenBy: [TaskOrder!]
  ) {
    tasks(first: $first, after: $after, filter: $filter, orderBy: $orderBy, thenBy: $thenBy) {
      nodes {
        ...TaskRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

/** CRM › My tasks; those of colleagues when its filters say so. */
export default function TaskPage() {
  const mayWrite = useMay('task:write');
  const list = useRecordList({
    list: 'tasks',
    kinds: ['Task'],
    document: TasksDocument,
    row: TaskRow,
    defaults: taskDefaults,
    views: taskViews,
    variablesOf: taskVariables,
  });
  const people = usePeopleFilter();
  const columns = useMemo(() => taskColumns(people), [people]);
  return (
    <RecordListPage
      list={list}
      label="Tasks"
      columns={columns}
      rowLabel={({ title }) => title}
      bulk={mayWrite ? bulk : []}
      empty={{
        title: 'No tasks match',
        description: 'Press T on any record to add a task about it, or remove a filter.',
      }}
      view={(id) => <TaskView id={id} address={list.record} />}
      newRecord={
        mayWrite && {
          label: 'New task',
          form: (done) => <TaskForm id={null} subject={null} {...done} />,
        }
      }
    />
  );
}

const bulk = bulkButtons(taskActions, ['complete', 'cancel', 'reopen']);
