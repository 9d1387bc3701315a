import { UnstyledButton } from '@mantine/core';
import type { IsoDate } from '@stint/domain/kernel/dates.ts';
import { formatCount } from '@stint/ui/locale/format-count.ts';
import type { ReactNode } from 'react';
import { mostShown, shownIn } from './row-height.ts';
import { ScheduleCell } from './schedule-cell.tsx';
import type { ScheduleRow } from './schedule-rows.ts';
import type { Shift } from './shift-row.ts';
import classes from './schedule.module.css';

type ScheduleLineProps = {
  row: ScheduleRow;
  /** Its place among all rows, of which the heads are the first. */
  index: number;
  days: readonly IsoDate[];
  today: IsoDate;
  unfolded: boolean;
  onUnfold: () => void;
  block: (shift: Shift, row: ScheduleRow) => ReactNode;
};

/** A row of the schedule with the shifts of each day. */
export function ScheduleLine(props: ScheduleLineProps) {
  const { row, index, days, today, unfolded, onUnfold, block } = props;
  const shown = shownIn(row, unfolded);
  return (
    <div role="row" aria-rowindex={index + 2} className={classes.row}>
      <div role="rowheader" className={classes.rowHead}>
        <span className={classes.rowName}>{row.label}</span>
        {row.most > mostShown && (
          <UnstyledButton className={classes.more} aria-expanded={unfolded} onClick={onUnfold}>
            {unfolded ? 'Show fewer' : 'Show all'}
          </UnstyledButton>
        )}
      </div>
      {days.map((day) => {
        const shifts = row.days.get(day) ?? [];
        return (
          <ScheduleCell key={day} cell={{ row: row.key, day }} isToday={day === today}>
            {shifts.slice(0, shown).map((shift) => block(shift, row))}
            {shifts.length > shown && (
              <span className={classes.hidden}>{formatCount(shifts.length - shown)} more</span>
            )}
          </ScheduleCell>
        );
      })}
    </div>
  );
}
