import { TimeField as TypedTime } from '@stint/ui/form/time-field.tsx';
import { fieldOf, type FieldProps } from './text-form.ts';

/** A time of day, `HH:MM`. */
export function TimeField({ form, name, ...input }: FieldProps) {
  return (
    <TypedTime
      {...input}
      {...fieldOf(form, name)}
      data-path={name}
      onChange={(time) => form.setFieldValue(name, time)}
    />
  );
}
