import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { TaskFormQuery } from '../../gql/graphql.ts';
import type { CurrentRecord } from '../current/current-record.tsx';
import { RecordForm, type RecordFormProps } from '../edit/record-form.tsx';
import { TaskFields } from './task-fields.tsx';

export const TaskFormParts = graphql(`
  fragment TaskForm on Task {
    id
    version
    title
    notes
    dueOn
    remindOn
    owner {
      id
    }
    subject {
      id
      label
    }
  }
`);

export const TaskFormDocument = graphql(`
  query TaskForm($id: ID!) {
    task(id: $id) {
      ...TaskForm
    }
  }
`);

type TaskFormProps = RecordFormProps & {
  /** What a new task is about; null for a task of its own. */
  subject: CurrentRecord | null;
};

/** A new task, about a record or about none, or changes of one. */
export default function TaskForm({ subject, ...form }: TaskFormProps) {
  return (
    <RecordForm {...form} noun="task" document={TaskFormDocument} recordOf={formOf}>
      {(fields) => <TaskFields {...fields} subject={fields.record?.subject ?? subject} />}
    </RecordForm>
  );
}

const formOf = ({ task }: TaskFormQuery) => readFragment(TaskFormParts, task) ?? null;
