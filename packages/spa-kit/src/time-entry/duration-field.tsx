import { TextInput, type TextInputProps } from '@mantine/core';
import { hoursAndMinutes, minutesIn } from '@stint/domain/kernel/hours-and-minutes.ts';
import { useUnfinished } from '@stint/ui/form/use-unfinished.ts';
import { useState } from 'react';

type DurationFieldProps = Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange'> & {
  /** Whole minutes; null while what is typed is no time. */
  value: number | null;
  onChange: (minutes: number | null) => void;
  /** Said once the field is left with a text that is no time. */
  unreadable: string;
};

/**
 * How long something lasted, in hours and minutes: `0:30`, never a decimal. Plain numbers are minutes. A text that is
 * no time stays as it was typed, with an error once the field is left.
 */
export function DurationField({
  value,
  onChange,
  unreadable,
  error,
  ...input
}: DurationFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(true);
  const isTyped = typed !== null && (minutesIn(typed) ?? null) === value;
  const shown = isTyped ? typed : value === null ? '' : hoursAndMinutes(value);
  const problem = isTyped && value === null ? unreadable : '';
  const ref = useUnfinished(problem);
  return (
    <TextInput
      ref={ref}
      // Phones show digits and a colon.
      inputMode="text"
      autoComplete="off"
      maxLength={9}
      {...input}
      error={(left && problem) || error}
      value={shown}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        setLeft(false);
        onChange(minutesIn(currentTarget.value) ?? null);
      }}
      onBlur={() => {
        setLeft(true);
        if (problem === '') setTyped(null);
      }}
    />
  );
}
