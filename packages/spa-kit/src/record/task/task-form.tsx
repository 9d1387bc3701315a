import { Text } from '@mantine/core';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { useUndoOffer } from '../../answer/use-undo-offer.ts';
import { graphql } from '../../gql/gql.ts';
import { useViewer } from '../../session/viewer.ts';
import type { CurrentRecord } from '../current/current-record.tsx';
import { defineForm } from '../edit/define-form.tsx';
import type { RecordFormProps } from '../edit/record-form.tsx';
import { saveDocuments } from '../edit/save-documents.ts';
import { staffField } from '../form/related-kinds.tsx';
import { dateField, longText, textLine } from '../form/text-kinds.tsx';
import { TaskRow } from './task-fragments.ts';

export const TaskFormDocument = graphql(`
  query TaskForm($id: ID!) {
    task(id: $id) {
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
  }
`);

export const saveTask = saveDocuments('Task', TaskRow);

const Form = defineForm({
  save: saveTask,
  document: TaskFormDocument,
  fields: {
    title: textLine('What has to be done', { required: 'Enter what has to be done.' }),
    dueOn: dateField('Due', { description: 'The last day to do it' }),
    remindOn: dateField('Reminder', { description: 'The owner is reminded that morning' }),
    ownerId: staffField('Owner', { required: 'Choose who has to do it.' }),
    notes: longText('Notes'),
  },
  layout: ['title', ['dueOn', 'remindOn'], 'ownerId', 'notes'],
  follows: {
    // The reminder comes on the day a task is due, until somebody chooses another day for it.
    dueOn: (dueOn, before) => (before.remindOn === before.dueOn ? { remindOn: dueOn } : {}),
  },
  given: ['subjectId'],
});

type TaskFormProps = RecordFormProps & {
  /** What a new task is about; null for a task of its own. */
  subject: CurrentRecord | null;
};

/** A new task, the viewer’s own, or changes of one. A notice about a new one can undo it. */
export default function TaskForm({ subject, ...form }: TaskFormProps) {
  const { account } = useViewer();
  const offerUndo = useUndoOffer();
  return (
    <Form
      {...form}
      initial={{ ownerId: account.id }}
      given={{ subjectId: subject?.id }}
      above={(task) => <About subject={task?.subject ?? subject} />}
      onCreated={(changeSetId) =>
        showNotice({
          message: subject ? `Task added about ${subject.label}.` : 'Task added.',
          undo: offerUndo(changeSetId),
        })
      }
    />
  );
}

function About({ subject }: { subject: CurrentRecord | null }) {
  return (
    subject && (
      <Text size="sm" c="dimmed">
        About {subject.label}
      </Text>
    )
  );
}
