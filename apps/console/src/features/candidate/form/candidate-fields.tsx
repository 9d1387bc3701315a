import { SimpleGrid, TagsInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { CandidateFormFragment } from '../../../gql/graphql.ts';
import { FormDialog } from '@stint/spa-kit/record/edit/form-dialog.tsx';
import type { RecordFieldsProps } from '@stint/spa-kit/record/edit/record-form.tsx';
import { useSave } from '@stint/spa-kit/record/edit/use-save.ts';
import { ChoiceField } from '@stint/spa-kit/record/form/choice-field.tsx';
import { DateTextField } from '@stint/spa-kit/record/form/date-text-field.tsx';
import { MoneyField } from '@stint/spa-kit/record/form/money-field.tsx';
import { required } from '@stint/spa-kit/record/form/required.ts';
import { useStaffChoices } from '@stint/spa-kit/record/form/staff-choices.ts';
import { LongTextField, TextField } from '@stint/spa-kit/record/form/text-field.tsx';
import {
  candidateInput,
  candidateLabels,
  candidateValues,
  type CandidateValues,
} from './candidate-values.ts';
import { DuplicateWarning } from './duplicate-warning.tsx';
import { CreateCandidateDocument, UpdateCandidateDocument } from './save-candidate.ts';

export function CandidateFields({
  record,
  reread,
  ...dialog
}: RecordFieldsProps<CandidateFormFragment>) {
  const form = useForm<CandidateValues>({
    initialValues: candidateValues(record),
    validate: {
      firstName: required('Enter a first name.'),
      lastName: required('Enter a last name.'),
    },
  });
  const saving = useSave({
    form,
    record,
    reread,
    valuesOf: candidateValues,
    inputOf: candidateInput,
    create: CreateCandidateDocument,
    update: UpdateCandidateDocument,
    saved: ({ candidate }) => candidate,
  });
  const staff = useStaffChoices();
  const field = (name: Exclude<keyof CandidateValues, 'skills'>) => ({
    form,
    name,
    label: candidateLabels[name],
  });
  return (
    <FormDialog {...dialog} {...saving} labels={candidateLabels}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextField {...field('firstName')} required />
        <TextField {...field('lastName')} required />
        <TextField {...field('email')} type="email" />
        <TextField {...field('phone')} type="tel" />
      </SimpleGrid>
      <DuplicateWarning values={form.values} exceptId={record?.id ?? null} />
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <TextField {...field('city')} />
        <TextField {...field('region')} />
        <TextField {...field('postalCode')} />
      </SimpleGrid>
      <TagsInput
        label={candidateLabels.skills}
        description="Enter or a comma ends one."
        value={form.values.skills}
        onChange={(skills) => form.setFieldValue('skills', skills)}
        error={form.errors['skills']}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <MoneyField {...field('desiredPay')} />
        <DateTextField {...field('availableFrom')} />
        <TextField {...field('source')} />
        <ChoiceField {...field('ownerId')} choices={staff} placeholder="Nobody" />
      </SimpleGrid>
      <LongTextField {...field('notes')} />
    </FormDialog>
  );
}
