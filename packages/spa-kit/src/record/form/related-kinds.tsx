import type { SearchOption } from '@stint/ui/search-select/search-select.tsx';
import type { ReactNode } from 'react';
import { ChoiceField } from './choice-field.tsx';
import { fieldText, typedText } from './field-text.ts';
import type { Entered, FieldOptions, FormField, Requirement } from './form-field.ts';
import { useStaffChoices } from './staff-choices.ts';
import { fieldOf, type FieldProps } from './text-form.ts';

/** A related record out of a few, held by its id. A part of the form's layout shows what may be chosen. */
export function relatedField<Required extends Requirement = undefined>(
  label: string,
  options: FieldOptions<Required> = {},
): FormField<string, { id: string } | null | undefined, Entered<Required, string>> {
  return {
    ...options,
    label,
    initial: '',
    valueOf: (stored) => fieldText(stored?.id),
    inputOf: typedText as (value: string) => Entered<Required, string>,
  };
}

/** One of the agency's staff. */
export function staffField<Required extends Requirement = undefined>(
  label: string,
  { placeholder, ...options }: FieldOptions<Required> & { placeholder?: string } = {},
): ReturnType<typeof relatedField<Required>> {
  return {
    ...relatedField(label, options),
    Control: (props) => <StaffField {...props} placeholder={placeholder} />,
  };
}

function StaffField(props: FieldProps & { placeholder?: string }) {
  return <ChoiceField {...props} choices={useStaffChoices()} />;
}

type RecordSelectProps = {
  label?: string;
  required?: boolean;
  value: SearchOption | null;
  onChange: (record: SearchOption | null) => void;
  error?: ReactNode;
};

/** A related record that is found by its name, and held with it. It is always one. */
export function recordField(
  label: string,
  required: string,
  Select: (props: RecordSelectProps) => ReactNode,
): FormField<SearchOption | null, { id: string; name: string }, string> {
  return {
    label,
    required,
    initial: null,
    valueOf: ({ id, name }) => ({ value: id, label: name }),
    inputOf: (chosen) => chosen?.value ?? '',
    Control: ({ form, name, label: text }) => (
      <Select
        required
        label={text}
        {...fieldOf(form, name)}
        onChange={(chosen) => form.setFieldValue(name, chosen)}
      />
    ),
  };
}
