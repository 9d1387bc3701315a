import { UnstyledButton } from '@mantine/core';
import type { IsoDate } from '@stint/domain/kernel/dates.ts';
import { shortDayName } from './week.ts';
import classes from './schedule.module.css';

type DayChoiceProps = {
  days: readonly IsoDate[];
  /** The one that is shown. */
  day: IsoDate;
  today: IsoDate;
  onChoose: (day: IsoDate) => void;
};

/** Which day of the week is shown where there is room for one. */
export function DayChoice({ days, day, today, onChoose }: DayChoiceProps) {
  return (
    <div role="group" aria-label="Day" className={classes.dayChoice}>
      {days.map((each) => (
        <UnstyledButton
          key={each}
          className={classes.dayButton}
          aria-pressed={each === day}
          aria-current={each === today ? 'date' : undefined}
          onClick={() => onChoose(each)}
        >
          {shortDayName(each)}
        </UnstyledButton>
      ))}
    </div>
  );
}
