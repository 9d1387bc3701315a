import { ChoiceSelect } from '@stint/ui/search-select/choice-select.tsx';
import { fieldOf, type FieldProps } from './text-form.ts';

type ChoiceFieldProps = FieldProps & {
  choices: readonly { value: string; label: string }[];
  placeholder?: string;
};

/** A select with search. */
export function ChoiceField({ form, name, choices, ...input }: ChoiceFieldProps) {
  const { value, error } = fieldOf(form, name);
  return (
    <ChoiceSelect
      {...input}
      data-path={name}
      data={choices}
      value={value === '' ? null : value}
      error={error}
      onChange={(chosen) => form.setFieldValue(name, chosen ?? '')}
    />
  );
}
