import { useNow } from '@stint/ui/dates/use-now.ts';
import { DateTimeField } from '@stint/ui/form/date-time-field.tsx';
import { fieldOf, type FieldProps } from './text-form.ts';

/** @param zone IANA, of the clock that shows the time */
type DateTimeTextFieldProps = Omit<FieldProps, 'description' | 'disabled'> & { zone: string };

/** A date with a time of day, as `wallClock` writes it. */
export function DateTimeTextField({ form, name, ...input }: DateTimeTextFieldProps) {
  const now = new Date(useNow()).toISOString();
  return (
    <DateTimeField
      {...input}
      {...fieldOf(form, name)}
      now={now}
      data-path={name}
      onChange={(at) => form.setFieldValue(name, at)}
    />
  );
}
