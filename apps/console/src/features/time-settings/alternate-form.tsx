import { SimpleGrid, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FormDialog } from '@stint/spa-kit/record/edit/form-dialog.tsx';
import { saveDocuments } from '@stint/spa-kit/record/edit/save-documents.ts';
import { useSave } from '@stint/spa-kit/record/edit/use-save.ts';
import { ChoiceField } from '@stint/spa-kit/record/form/choice-field.tsx';
import { DateTextField } from '@stint/spa-kit/record/form/date-text-field.tsx';
import { typedText } from '@stint/spa-kit/record/form/field-text.ts';
import { required } from '@stint/spa-kit/record/form/required.ts';
import type { AlternateFragment } from '../../gql/graphql.ts';
import { useClientChoices } from '../../record/form/client-choices.ts';
import { AlternateParts } from './alternate-fragments.ts';

export const saveAlternate = saveDocuments('ApproverAlternate', AlternateParts);

type AlternateValues = Record<'contactId' | 'alternateId' | 'startDate' | 'endDate', string>;

const labels: Readonly<Record<keyof AlternateValues, string>> = {
  contactId: 'Who is away',
  alternateId: 'Who approves meanwhile',
  startDate: 'From',
  endDate: 'Through',
};

type AlternateFormProps = {
  clientId: string;
  /** Null for a new one. */
  alternate: AlternateFragment | null;
  reread: () => Promise<AlternateFragment | null>;
  onClose: () => void;
  onSaved: () => void;
};

/** Who stands in for whom, from when to when. For whom, and who, cannot change later. */
export function AlternateForm(props: AlternateFormProps) {
  const { clientId, alternate, reread, onClose, onSaved } = props;
  const { contacts } = useClientChoices(clientId);
  const form = useForm<AlternateValues>({
    initialValues: valuesOf(alternate),
    validate: {
      contactId: required('Choose who is away.'),
      alternateId: required('Choose who approves meanwhile.'),
      startDate: required('Enter the first day.'),
    },
  });
  const saving = useSave({
    form,
    record: alternate,
    reread,
    valuesOf,
    inputOf: ({ endDate, ...values }) => ({ clientId, ...values, endDate: typedText(endDate) }),
    create: saveAlternate.create,
    update: saveAlternate.update,
    refusalsAtFields: true,
    saved: ({ approverAlternate }) => approverAlternate,
  });
  const field = (name: keyof AlternateValues) => ({ form, name, label: labels[name] });
  return (
    <FormDialog
      title={alternate ? 'Edit alternate' : 'New alternate'}
      saveLabel={alternate ? 'Save changes' : 'Add alternate'}
      labels={labels}
      onClose={onClose}
      onSaved={onSaved}
      {...saving}
    >
      {alternate ? (
        <Text size="sm">
          {alternate.alternate.fullName} for {alternate.contact.fullName}
        </Text>
      ) : (
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <ChoiceField {...field('contactId')} required choices={contacts} />
          <ChoiceField {...field('alternateId')} required choices={contacts} />
        </SimpleGrid>
      )}
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <DateTextField {...field('startDate')} required />
        <DateTextField {...field('endDate')} description="Empty until further notice." />
      </SimpleGrid>
    </FormDialog>
  );
}

function valuesOf(alternate: AlternateFragment | null): AlternateValues {
  return {
    contactId: alternate?.contact.id ?? '',
    alternateId: alternate?.alternate.id ?? '',
    startDate: alternate?.startDate ?? '',
    endDate: alternate?.endDate ?? '',
  };
}
