import { Checkbox, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { jobTypeLabels, type JobType } from '@stint/domain/job-order/job-type.ts';
import type { ConfiguredChecklistItemFragment } from '../../gql/graphql.ts';
import { FormDialog } from '@stint/spa-kit/record/edit/form-dialog.tsx';
import { useSave } from '@stint/spa-kit/record/edit/use-save.ts';
import { ChoiceField } from '@stint/spa-kit/record/form/choice-field.tsx';
import { required } from '@stint/spa-kit/record/form/required.ts';
import { TextField } from '@stint/spa-kit/record/form/text-field.tsx';
import {
  CreateChecklistItemDocument,
  jobTypeOf,
  UpdateChecklistItemDocument,
} from './checklist-item.ts';

type Item = ConfiguredChecklistItemFragment;
type ItemValues = { label: string; jobType: string; required: boolean };

const labels: Readonly<Record<keyof ItemValues, string>> = {
  label: 'What needs to be done',
  jobType: 'Job type',
  required: 'Required: blocks hiring until it is done',
};
const jobTypes = Object.entries(jobTypeLabels).map(([value, label]) => ({ value, label }));

type ChecklistItemFormProps = {
  /** Null for a new one. */
  item: Item | null;
  reread: () => Promise<readonly Item[]>;
  onClose: () => void;
  onSaved: () => void;
};

/** The form of a checklist item. For whom it applies cannot change, because done items depend on it. */
export function ChecklistItemForm({ item, reread, onClose, onSaved }: ChecklistItemFormProps) {
  const form = useForm<ItemValues>({
    initialValues: valuesOf(item),
    validate: { label: required('Enter what needs to be done.') },
  });
  const saving = useSave({
    form,
    record: item,
    reread: async () => (await reread()).find(({ id }) => id === item?.id) ?? null,
    valuesOf,
    inputOf,
    create: CreateChecklistItemDocument,
    update: UpdateChecklistItemDocument,
    saved: (answer) => answer.item,
  });
  const field = (name: keyof ItemValues) => ({ form, name, label: labels[name] });
  return (
    <FormDialog
      title={item ? 'Edit checklist item' : 'New checklist item'}
      saveLabel={item ? 'Save changes' : 'Add item'}
      labels={labels}
      onClose={onClose}
      onSaved={onSaved}
      {...saving}
    >
      <TextField {...field('label')} required />
      {item ? (
        <Text size="sm">
          {labels.jobType}: {jobTypeOf(item)}
        </Text>
      ) : (
        <ChoiceField {...field('jobType')} choices={jobTypes} placeholder="Every job type" />
      )}
      <Checkbox label={labels.required} {...form.getInputProps('required', { type: 'checkbox' })} />
    </FormDialog>
  );
}

const valuesOf = (item: Item | null): ItemValues => ({
  label: item?.label ?? '',
  jobType: item?.jobType ?? '',
  required: item?.required ?? true,
});

const inputOf = ({ label, jobType, required: blocks }: ItemValues) => ({
  label: label.trim(),
  jobType: jobType === '' ? null : (jobType as JobType),
  required: blocks,
});
