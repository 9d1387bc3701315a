import { SimpleGrid, TagsInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { CandidateFormFragment } from '../../../gql/graphql.ts';
import { FormDialog } from '../../../record/edit/form-dialog.tsx';
import { useSave } from '../../../record/edit/use-save.ts';
import { ChoiceField } from '../../../record/form/choice-field.tsx';
import { DateTextField } from '../../../record/form/date-text-field.tsx';
import { MoneyField } from '../../../record/form/money-field.tsx';
import { required } from '../../../record/form/required.ts';
import { useStaffChoices } from '../../../record/form/staff-choices.ts';
import { LongTextField, TextField } from '../../../record/form/text-field.tsx';
import {
  candidateInput,
  candidateLabels,
  candidateValues,
  type CandidateValues,
} from './candidate-values.ts';
import { DuplicateWarning } from './duplicate-warning.tsx';
import { useSaveCandidate } from './use-save-candidate.ts';

type CandidateFieldsProps = {
  title: string;
  candidate: CandidateFormFragment | null;
  reread: () => Promise<CandidateFormFragment | null>;
  onClose: () => void;
  onSaved: (id: string) => void;
};

export function CandidateFields(props: CandidateFieldsProps) {
  const { candidate, reread } = props;
  const form = useForm<CandidateValues>({
    initialValues: candidateValues(candidate),
    validate: {
      firstName: required('Enter a first name.'),
      lastName: required('Enter a last name.'),
    },
  });
  const { busy, ...commands } = useSaveCandidate(form);
  const { save, conflicts } = useSave({
    form,
    stored: candidate && storedOf(candidate),
    inputOf: candidateInput,
    ...commands,
    reread: async () => {
      const now = await reread();
      return now && storedOf(now);
    },
  });
  const staff = useStaffChoices();
  const field = (name: Exclude<keyof CandidateValues, 'skills'>) => ({
    form,
    name,
    label: candidateLabels[name],
  });
  return (
    <FormDialog
      title={props.title}
      saveLabel={candidate ? 'Save changes' : 'Add candidate'}
      dirty={form.isDirty()}
      busy={busy}
      conflicts={conflicts}
      labels={candidateLabels}
      valid={() => !form.validate().hasErrors}
      onSave={async () => {
        const answer = await save();
        return answer.kind === 'done' ? answer.value.candidate.id : null;
      }}
      onSaved={props.onSaved}
      onClose={props.onClose}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextField {...field('firstName')} required />
        <TextField {...field('lastName')} required />
        <TextField {...field('email')} type="email" />
        <TextField {...field('phone')} type="tel" />
      </SimpleGrid>
      <DuplicateWarning values={form.values} exceptId={candidate?.id ?? null} />
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

const storedOf = (candidate: CandidateFormFragment) => ({
  id: candidate.id,
  version: candidate.version,
  values: candidateValues(candidate),
});
