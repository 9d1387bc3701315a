import { TimeInput } from '@mantine/dates';
import { fieldOf, type FieldProps } from './text-form.ts';

/** A time of day, `HH:MM`. */
export function TimeField({ form, name, ...input }: FieldProps) {
  return (
    <TimeInput
      {...input}
      {...fieldOf(form, name)}
      data-path={name}
      onChange={(event) => form.setFieldValue(name, event.currentTarget.value)}
    />
  );
}
