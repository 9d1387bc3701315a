import { DateField } from '@stint/ui/form/date-field.tsx';
import { fieldOf, type FieldProps } from './text-form.ts';

type DateTextFieldProps = FieldProps & {
  /** It is a date of work, so one that is far from today is doubted (L-21). */
  warnWhenFar?: boolean;
  /** What it begins with is only suggested, and doubted like what is entered. */
  isSuggested?: boolean;
};

/** A calendar date. */
export function DateTextField({ form, name, ...input }: DateTextFieldProps) {
  return (
    <DateField
      {...input}
      {...fieldOf(form, name)}
      data-path={name}
      onChange={(date) => form.setFieldValue(name, date ?? '')}
    />
  );
}
