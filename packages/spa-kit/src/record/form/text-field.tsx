import { Textarea, TextInput, type TextInputProps } from '@mantine/core';
import { fieldOf, type FieldProps } from './text-form.ts';

export type TextFieldProps = FieldProps &
  Pick<TextInputProps, 'type' | 'autoComplete' | 'placeholder'>;

/** A line of text. */
export function TextField({ form, name, ...input }: TextFieldProps) {
  return (
    <TextInput
      {...input}
      {...fieldOf(form, name)}
      data-path={name}
      onChange={(event) => form.setFieldValue(name, event.currentTarget.value)}
    />
  );
}

/** Text of any length. */
export function LongTextField({ form, name, ...input }: FieldProps) {
  return (
    <Textarea
      {...input}
      {...fieldOf(form, name)}
      data-path={name}
      onChange={(event) => form.setFieldValue(name, event.currentTarget.value)}
    />
  );
}
