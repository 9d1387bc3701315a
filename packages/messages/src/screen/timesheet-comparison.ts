import type { LineSource } from '@stint/domain/timesheet/timesheet-line.ts';
import type { TimesheetFlag } from '@stint/domain/timesheet/timesheet-flag.ts';

/** What stands around scheduled, punched and claimed time side by side. Times and lengths are written already. */
export type TimesheetComparisonTexts = {
  caption: string;
  day: string;
  scheduled: string;
  punched: string;
  claimed: string;
  total: string;
  /** On a day that differs: what is claimed beside what was punched or, without punches, scheduled. */
  differs: Record<'punched' | 'scheduled', (length: string, isMore: boolean) => string>;
  /** The number of days that differ. */
  differing: (days: number) => string;
  /** Before the times of a line and of punches. */
  claimedTimes: (span: string) => string;
  punchedTimes: (span: string) => string;
  /** Where rounding moved a punch. */
  roundedTo: (span: string) => string;
  roundingGave: (length: string) => string;
  roundingTook: (length: string) => string;
  roundingGaveInAll: (length: string) => string;
  roundingTookInAll: (length: string) => string;
  unpaidBreak: (length: string) => string;
  paidBreak: (length: string) => string;
  nextDay: string;
  sources: Record<LineSource, string>;
  reason: (text: string) => string;
  toLookAt: string;
  flags: Record<TimesheetFlag | 'LATER_PUNCHES', string>;
};
