import { Fieldset, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { graphql } from '../../../gql/gql.ts';
import type { MyDataQuery } from '../../../gql/graphql.ts';
import { useMyDataTexts } from '../use-my-data-texts.ts';
import { ChangeForm } from '../change-form.tsx';
import { FormPage } from '../form-page.tsx';
import { useAskedChange } from '../use-asked-change.ts';
import {
  allPersonalFields,
  autoComplete,
  personalFields,
  type PersonalField,
} from './personal-fields.ts';

export const RequestPersonalInformationDocument = graphql(`
  mutation RequestPersonalInformation($input: RequestPersonalInformationChangeInput!) {
    requestPersonalInformationChange(input: $input) {
      ...AskedChange
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

/** Asks for a change of address, contact data and emergency contact. */
export default function PersonalFormPage() {
  return (
    <FormPage
      section="PERSONAL_INFORMATION"
      form={({ personalInformation }) => <PersonalForm onFile={personalInformation ?? null} />}
    />
  );
}

type OnFile = NonNullable<MyDataQuery['personalInformation']> | null;

function PersonalForm({ onFile }: { onFile: OnFile }) {
  const { personal } = useMyDataTexts();
  const form = useForm({ initialValues: valuesOf(onFile) });
  const change = useAskedChange(form, RequestPersonalInformationDocument, (values) =>
    changed(values, onFile),
  );
  const field = (name: PersonalField) => (
    <TextInput
      key={name}
      size="md"
      label={personal[name]}
      type={typeOf(name)}
      autoComplete={autoComplete[name] ?? 'off'}
      {...form.getInputProps(name)}
    />
  );
  return (
    <ChangeForm {...change}>
      {(['address', 'contact', 'emergency'] as const).map((group) => (
        <Fieldset key={group} legend={personal[group]}>
          <Stack gap="md">{personalFields[group].map(field)}</Stack>
        </Fieldset>
      ))}
    </ChangeForm>
  );
}

type Values = Record<PersonalField, string>;

function valuesOf(onFile: OnFile): Values {
  return Object.fromEntries(
    allPersonalFields.map((name) => [name, onFile?.[name] ?? '']),
  ) as Values;
}

/** What differs from what is on file: the rest stays, also where it has changed since. */
function changed(values: Values, onFile: OnFile): Partial<Values> {
  const before = valuesOf(onFile);
  return Object.fromEntries(
    allPersonalFields
      .filter((name) => values[name] !== before[name])
      .map((name) => [name, values[name]]),
  );
}

function typeOf(name: PersonalField) {
  if (name === 'email') return 'email';
  return name === 'phone' || name === 'emergencyPhone' ? 'tel' : 'text';
}
