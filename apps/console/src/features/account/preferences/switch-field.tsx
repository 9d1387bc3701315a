import { Checkbox } from '@mantine/core';
import { fieldOf, type FieldForm } from '@stint/spa-kit/record/form/text-form.ts';

type SwitchFieldProps = {
  form: FieldForm<unknown>;
  name: string;
  label: string;
  /** What it means. */
  description: string;
};

/** Something that is on or off. */
export function SwitchField({ form, name, label, description }: SwitchFieldProps) {
  const { value, error } = fieldOf(form as FieldForm<boolean>, name);
  return (
    <Checkbox
      label={label}
      description={description}
      error={error}
      checked={value}
      onChange={(event) => form.setFieldValue(name, event.currentTarget.checked)}
      data-path={name}
    />
  );
}
