import { DateInput } from '@mantine/dates';
import type { DateInputProps } from '@mantine/dates';
import { useState } from 'react';

type DateFieldProps = Omit<DateInputProps, 'value' | 'defaultValue' | 'onChange'> & {
  /** ISO date, '' or null when empty. */
  value?: string | null;
  /** ISO date or null. */
  onChange?: (date: string | null) => void;
};

/** A calendar date, typed or picked. Its value is an ISO date and never becomes an instant. */
export function DateField({ value, onChange, ...input }: DateFieldProps) {
  const [calendarOpen, setCalendarOpen] = useState(false);
  return (
    <DateInput
      // Escape closes the calendar, not the dialog around it.
      data-mantine-stop-propagation={calendarOpen || undefined}
      popoverProps={{
        onOpen: () => setCalendarOpen(true),
        onClose: () => setCalendarOpen(false),
      }}
      clearable={!input.required}
      valueFormat="MMM D, YYYY"
      placeholder="Pick or type a date"
      {...input}
      value={value === '' ? null : value}
      onChange={onChange}
    />
  );
}
