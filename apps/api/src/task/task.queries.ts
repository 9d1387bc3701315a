import { taskStatusLabels } from '@stint/domain/task/task.ts';
import { ID } from 'type-graphql';
import { TaskEntity } from './task.entity.ts';
import { TaskStatusEnum } from './task.type.ts';
import { date, text, words } from '../graphql/exported-list.ts';
import { recordList } from '../graphql/record-list.ts';
import {
  choiceFilters,
  dateFilters,
  recordFilters,
  textFilters,
} from '../graphql/value-filters.ts';
import { isSubject } from '../record/subject.ts';

export const tasks = recordList({
  name: 'tasks',
  type: 'Task',
  description: 'The tasks of the agency, what is due first.',
  access: 'task:read',
  of: TaskEntity,
  order: {
    sorts: {
      DUE_ON: { label: 'The day they are due', by: ['dueOn'] },
      TITLE: { label: 'Title', by: ['sortTitle'] },
    },
    default: { by: 'DUE_ON', direction: 'ASC', words: 'What is due first' },
  },
  filters: {
    ...choiceFilters('status', TaskStatusEnum),
    ...recordFilters('ownerId', 'Account'),
    subjectId: { type: ID, where: isSubject, description: 'The record that they are about.' },
    ...textFilters('title'),
    ...textFilters('outcome', { optional: true }),
    ...dateFilters('due', { path: 'dueOn', optional: true }),
    ...dateFilters('reminder', { path: 'remindOn', optional: true }),
  },
  columns: [
    text('Title', 'title'),
    words('Status', 'status', taskStatusLabels),
    text('Owner', 'owner.displayName'),
    date('Due', 'dueOn'),
    date('Reminder', 'remindOn'),
    text('About', 'subject.label'),
    text('Notes', 'notes'),
    text('Outcome', 'outcome'),
    text('Created at', 'createdAt'),
  ],
});
