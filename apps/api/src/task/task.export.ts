import { taskStatusLabels } from '@stint/domain/task/task.ts';
import type { ExportedList } from '../graphql/exported-list.ts';

/** Tasks as a file. */
export const taskExport: ExportedList = {
  query: 'tasks',
  columns: [
    { label: 'Title', path: 'title' },
    { label: 'Status', path: 'status', words: taskStatusLabels },
    { label: 'Owner', path: 'owner.displayName' },
    { label: 'Due', path: 'dueOn', as: 'date' },
    { label: 'Reminder', path: 'remindOn', as: 'date' },
    { label: 'About', path: 'subject.label' },
    { label: 'Notes', path: 'notes' },
    { label: 'Outcome', path: 'outcome' },
    { label: 'Created at', path: 'createdAt' },
  ],
};
