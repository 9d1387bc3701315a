import { taskStates } from '@stint/domain/task/task.ts';
import type { ColumnFilter, GridColumn } from '@stint/ui/data-grid/grid-column.ts';
import { DateText } from '@stint/ui/dates/date-text.tsx';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { DueText } from '@stint/spa-kit/record/task/due-text.tsx';
import type { TaskRowFragment } from '../../gql/graphql.ts';
import { optionalTextColumn, statusColumn } from '../../record/columns.tsx';

/** @param people a filter by somebody of the staff */
export function taskColumns(people: ColumnFilter): readonly GridColumn<TaskRowFragment>[] {
  return [
    {
      id: 'title',
      header: 'Task',
      cell: ({ title }) => title,
      sortable: true,
      filter: { kind: 'text' },
      width: 260,
    },
    { ...statusColumn(taskStates), sortable: false, width: 130 },
    {
      id: 'due',
      header: 'Due',
      exported: ['dueOn'],
      cell: (task) => <DueText task={task} />,
      sortable: true,
      filter: { kind: 'dates', optional: true },
      width: 216,
    },
    {
      id: 'about',
      header: 'About',
      exported: ['subject.label'],
      cell: ({ subject }) =>
        subject ? <RecordLink id={subject.id}>{subject.label}</RecordLink> : '—',
      width: 240,
    },
    {
      id: 'owner',
      header: 'Owner',
      exported: ['owner.displayName'],
      cell: ({ owner }) => owner.displayName,
      filter: people,
      width: 160,
    },
    {
      id: 'reminder',
      header: 'Reminder',
      exported: ['remindOn'],
      cell: ({ remindOn }) => <DateText date={remindOn} />,
      filter: { kind: 'dates', optional: true },
      width: 130,
    },
    optionalTextColumn('outcome', 'Outcome', 220),
  ];
}
