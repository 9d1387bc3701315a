import type { CreateTaskInput, TaskFormFragment } from '../../gql/graphql.ts';
import { fieldText, typedText } from '../form/field-text.ts';

/** A task as its form holds it. */
export type TaskValues = {
  title: string;
  notes: string;
  ownerId: string;
  dueOn: string;
  remindOn: string;
};

export const taskLabels: Readonly<Record<keyof TaskValues, string>> = {
  title: 'What has to be done',
  notes: 'Notes',
  ownerId: 'Owner',
  dueOn: 'Due',
  remindOn: 'Reminder',
};

/** What the form begins with; a new task is the viewer’s own. */
export function taskValues(task: TaskFormFragment | null, viewerId: string): TaskValues {
  return {
    title: fieldText(task?.title),
    notes: fieldText(task?.notes),
    ownerId: task?.owner.id ?? viewerId,
    dueOn: fieldText(task?.dueOn),
    remindOn: fieldText(task?.remindOn),
  };
}

export function taskInput(values: TaskValues): CreateTaskInput {
  return {
    title: values.title.trim(),
    notes: typedText(values.notes),
    ownerId: values.ownerId,
    dueOn: typedText(values.dueOn),
    remindOn: typedText(values.remindOn),
  };
}

/** The reminder comes on the day a task is due, until somebody chooses another day for it. */
export function withDueOn(values: TaskValues, dueOn: string): TaskValues {
  const follows = values.remindOn === values.dueOn;
  return { ...values, dueOn, ...(follows && { remindOn: dueOn }) };
}
