import { DateInput } from '@mantine/dates';
import type { DateInputProps } from '@mantine/dates';

type DateFieldProps = Omit<DateInputProps, 'value' | 'defaultValue' | 'onChange'> & {
  /** ISO date, '' or null when empty. */
  value?: string | null;
  /** ISO date or null. */
  onChange?: (date: string | null) => void;
};

/** A calendar date, typed or picked. ISO in, ISO out; it never becomes an instant. */
export function DateField({ value, onChange, ...input }: DateFieldProps) {
  return (
    <DateInput
      clearable={!input.required}
      valueFormat="MMM D, YYYY"
      placeholder="Pick or type a date"
      {...input}
      value={value === '' ? null : value}
      onChange={onChange}
    />
  );
}
