import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { formatClockTime } from '../dates/format-clock-time.ts';
import { useOfficeTime } from '../dates/office-time.ts';
import { readClockTime } from '../dates/read-clock-time.ts';
import { useUiWords } from '../words/ui-words.ts';
import classes from './date-field.module.css';
import { useUnfinished } from './use-unfinished.ts';

export type TimeFieldProps = Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange'> & {
  /** `HH:MM`, '' when empty. */
  value: string;
  onChange: (time: string) => void;
};

/** As wide as the longest time; nothing in a field so narrow that it would cover what is typed. */
const besideTyped = 'clamp(0px, (100% - 126px) * 999, 72px)';

/**
 * A time of day, typed and shown by the clock of the agency. While it is typed, the whole time stands beside it
 * where there is room. A text that is no time stays, with an error once the field is left; its value is
 * empty meanwhile.
 */
export function TimeField({ value, onChange, error, ...input }: TimeFieldProps) {
  const office = useOfficeTime();
  const { notATime } = useUiWords().forms;
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(true);
  const whole = value === '' ? '' : formatClockTime(value, office);
  // Text belongs to the value that it was read as; when that is replaced from outside, it is history.
  const isTyped = typed !== null && (readClockTime(typed) ?? '') === value;
  const problem = isTyped && typed.trim() !== '' && value === '' ? notATime : '';
  const meant = isTyped && !left && whole !== typed ? whole : '';
  const shown = useUnfinished(problem);

  return (
    <TextInput
      ref={shown}
      autoComplete="off"
      {...input}
      error={(left && problem) || error}
      rightSection={
        meant && (
          <span role="status" className={classes.meant}>
            {meant}
          </span>
        )
      }
      rightSectionWidth={meant ? besideTyped : undefined}
      value={isTyped ? typed : whole}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        setLeft(false);
        onChange(readClockTime(currentTarget.value) ?? '');
      }}
      onBlur={(event) => {
        setLeft(true);
        if (problem === '') setTyped(null);
        input.onBlur?.(event);
      }}
      onKeyDown={(event) => {
        // Enter sends a form, which this text prevents: the reason is shown at once.
        if (event.key === 'Enter' && problem !== '') setLeft(true);
        input.onKeyDown?.(event);
      }}
    />
  );
}
