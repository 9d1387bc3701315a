import { Group, InputWrapper } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { isWallClock, instantAt } from '../dates/wall-clock.ts';
import { isViewersZone, zoneNameAt } from '../dates/zone-name.ts';
import { useUiWords } from '../words/ui-words.ts';
import { DateField } from './date-field.tsx';
import { TimeField } from './time-field.tsx';

type DateTimeFieldProps = {
  label: string;
  /** IANA, of the clock that shows the time. It is named where it is not the reader's. */
  zone: string;
  /** This instant, for the name of the zone while no time is entered. */
  now: string;
  /** `2026-11-21T14:05`, by `wallClock`; what is not entered yet, or no date or time, is left out: `T14:05`. */
  value: string;
  onChange: (value: string) => void;
  /** At the part that is missing, else at the date. */
  error?: ReactNode;
  required?: boolean;
  /** Where problems of it are found. */
  'data-path'?: string;
};

/** A date and a time of day by the clock of a place, in the fields that every date and time is entered in. */
export function DateTimeField({
  label,
  zone,
  now,
  value,
  onChange,
  error,
  required,
  'data-path': path,
}: DateTimeFieldProps) {
  const id = useId();
  const { day, time: timeOfDay } = useUiWords().forms;
  const [date = '', time = ''] = value.split('T');
  const change = (nextDate: string, nextTime: string) =>
    onChange(nextDate || nextTime ? `${nextDate}T${nextTime}` : '');
  const at = isWallClock(value) ? instantAt(value, zone) : now;
  const name = isViewersZone(zone) ? label : `${label} (${zoneNameAt(at, zone)})`;
  const isTimeMissing = date !== '' && time === '';
  return (
    <InputWrapper
      label={name}
      labelElement="div"
      labelProps={{ id }}
      required={required}
      role="group"
      aria-labelledby={id}
    >
      <Group gap="xs" align="flex-start">
        <DateField
          aria-label={`${label}: ${day}`}
          required={required}
          data-path={path}
          w={176}
          value={date}
          error={!isTimeMissing && error}
          onChange={(next) => change(next ?? '', time)}
        />
        <TimeField
          aria-label={`${label}: ${timeOfDay}`}
          required={required}
          w={128}
          value={time}
          error={isTimeMissing && error}
          onChange={(next) => change(date, next)}
        />
      </Group>
    </InputWrapper>
  );
}
