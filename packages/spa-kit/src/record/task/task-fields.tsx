import { SimpleGrid, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { useUndo } from '../../answer/use-undo.ts';
import type { TaskFormFragment } from '../../gql/graphql.ts';
import { useViewer } from '../../session/viewer.ts';
import type { CurrentRecord } from '../current/current-record.tsx';
import { FormDialog } from '../edit/form-dialog.tsx';
import type { RecordFieldsProps } from '../edit/record-form.tsx';
import { useSave } from '../edit/use-save.ts';
import { ChoiceField } from '../form/choice-field.tsx';
import { DateTextField } from '../form/date-text-field.tsx';
import { required } from '../form/required.ts';
import { useStaffChoices } from '../form/staff-choices.ts';
import { LongTextField, TextField } from '../form/text-field.tsx';
import { CreateTaskDocument, UpdateTaskDocument } from './save-task.ts';
import { taskInput, taskLabels, taskValues, withDueOn, type TaskValues } from './task-values.ts';

type TaskFieldsProps = RecordFieldsProps<TaskFormFragment> & { subject: CurrentRecord | null };

/** The fields of a task. A new one is answered with a notice that can undo it. */
export function TaskFields({ record, reread, subject, ...dialog }: TaskFieldsProps) {
  const { account } = useViewer();
  const staff = useStaffChoices();
  const undo = useUndo();
  const form = useForm<TaskValues>({
    initialValues: taskValues(record, account.id),
    validate: {
      title: required('Enter what has to be done.'),
      ownerId: required('Choose who has to do it.'),
    },
  });
  const saving = useSave({
    form,
    record,
    reread,
    valuesOf: (one) => taskValues(one, account.id),
    inputOf: (values) => ({
      ...taskInput(values),
      ...(record === null && subject && { subjectId: subject.id }),
    }),
    create: CreateTaskDocument,
    update: UpdateTaskDocument,
    saved: ({ __typename, task, changeSetId }) => {
      if (__typename === 'TaskCreated') {
        const message = subject ? `Task added about ${subject.label}.` : 'Task added.';
        showNotice({ message, onUndo: changeSetId ? () => void undo(changeSetId) : undefined });
      }
      return task;
    },
  });
  const due = {
    ...form,
    setFieldValue: (_: string, dueOn: string) => form.setValues(withDueOn(form.values, dueOn)),
  };
  const field = (name: keyof TaskValues) => ({ form, name, label: taskLabels[name] });
  return (
    <FormDialog {...dialog} {...saving} labels={taskLabels}>
      {subject && (
        <Text size="sm" c="dimmed">
          About {subject.label}
        </Text>
      )}
      <TextField {...field('title')} required />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <DateTextField {...field('dueOn')} form={due} description="The last day to do it on" />
        <DateTextField {...field('remindOn')} description="Its owner is told in the morning" />
      </SimpleGrid>
      <ChoiceField {...field('ownerId')} choices={staff} required />
      <LongTextField {...field('notes')} />
    </FormDialog>
  );
}
