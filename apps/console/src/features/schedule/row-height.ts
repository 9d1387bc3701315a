import type { ScheduleRow } from './schedule-rows.ts';

/** Pixels: a shift with the gap under it, and what a row has around them. */
const shift = 64;
const around = 13;
const moreButton = 32;

/** Shifts of a day that a row shows until it is unfolded. */
export const mostShown = 6;

/** How many shifts of a day are shown in this row. */
export const shownIn = ({ most }: ScheduleRow, unfolded: boolean): number =>
  unfolded ? most : Math.min(most, mostShown);

/** How high a row is, without drawing it. */
export function rowHeight(row: ScheduleRow, unfolded: boolean): number {
  const more = row.most > mostShown ? moreButton : 0;
  return Math.max(1, shownIn(row, unfolded)) * shift + around + more;
}
