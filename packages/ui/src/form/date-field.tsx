import { DateInput } from '@mantine/dates';
import type { DateInputProps } from '@mantine/dates';
import { use, useState } from 'react';
import { formatDate } from '../dates/format-date.ts';
import classes from './date-field.module.css';
import { DateWarningContext } from './date-warning.ts';
import { ReadDateContext } from './read-date.ts';
import { useUiWords } from '../words/ui-words.ts';
import { useUnfinished } from './use-unfinished.ts';

type DateFieldProps = Omit<
  DateInputProps,
  'value' | 'defaultValue' | 'onChange' | 'dateParser' | 'valueFormat' | 'minDate' | 'maxDate'
> & {
  /** ISO date, '' or null when empty. */
  value?: string | null;
  /** ISO date or null. */
  onChange?: (date: string | null) => void;
  /** A date that is entered here and far from today is doubted under the field; nothing is refused for it. */
  warnWhenFar?: boolean;
  /** What it begins with is only suggested, and doubted like what is entered. */
  isSuggested?: boolean;
};

/** As wide as the longest date; nothing in a field so narrow that it would cover what is typed. */
const besideTyped = 'clamp(0px, (100% - 172px) * 999, 108px)';

/**
 * A calendar date, typed or picked. Its value is an ISO date and never becomes an instant. While a short
 * date is typed, the whole date stands beside it where there is room, else in the calendar alone. A text that is
 * no date stays, with an error once the field is left; its value is null meanwhile.
 */
export function DateField({
  value,
  onChange,
  error,
  popoverProps,
  warnWhenFar = false,
  isSuggested = false,
  ...input
}: DateFieldProps) {
  const read = use(ReadDateContext);
  const { notADate, pickOrType, calendar } = useUiWords().forms;
  const warningOf = use(DateWarningContext);
  const [calendarOpen, setCalendarOpen] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(true);
  const date = value || null;
  const [before] = useState(isSuggested ? null : date);
  // Text belongs to the value that it was read as; when that is replaced from outside, it is history.
  const typing = typed !== null && typed.trim() !== '' && (read(typed.trim()) ?? null) === date;
  const problem = typing && date === null ? notADate : '';
  const whole = date !== null && formatDate(date);
  const meant = typing && !left && whole !== typed ? whole : false;
  const shown = useUnfinished(problem);
  const warning = warnWhenFar && left && date !== null && date !== before && warningOf(date);

  return (
    <DateInput
      ref={shown}
      // Escape closes the calendar, not the dialog around it.
      data-mantine-stop-propagation={calendarOpen || undefined}
      placeholder={pickOrType}
      ariaLabels={calendar}
      // In red, they could not be read by everybody.
      weekendDays={[]}
      {...input}
      description={warning ? <span className={classes.warning}>{warning}</span> : input.description}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      clearable={!input.required && !meant}
      popoverProps={{
        ...popoverProps,
        onOpen: () => setCalendarOpen(true),
        onClose: () => setCalendarOpen(false),
      }}
      valueFormat={formatDate}
      dateParser={(text) => read(text.trim()) ?? null}
      fixOnBlur={problem === ''}
      error={(left && problem) || error}
      rightSection={
        meant && (
          <span role="status" className={classes.meant}>
            {meant}
          </span>
        )
      }
      rightSectionWidth={meant ? besideTyped : undefined}
      value={date}
      onInput={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        setLeft(false);
        // What can be read, the calendar's own handler passes on.
        if (text.trim() === '' || !read(text.trim())) onChange?.(null);
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
      onChange={onChange}
    />
  );
}
