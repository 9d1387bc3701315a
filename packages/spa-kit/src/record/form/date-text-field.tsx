import { DateField } from '@stint/ui/form/date-field.tsx';
import { fieldOf, type FieldProps } from './text-form.ts';

/** A calendar date. */
export function DateTextField({ form, name, ...input }: FieldProps) {
  return (
    <DateField
      {...input}
      {...fieldOf(form, name)}
      data-path={name}
      onChange={(date) => form.setFieldValue(name, date ?? '')}
    />
  );
}
