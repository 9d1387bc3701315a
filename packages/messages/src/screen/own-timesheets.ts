import type { PeriodKind } from '@stint/domain/timesheet/period.ts';

/** What the screens of own timesheets say. */
export type TimesheetTexts = {
  title: string;
  none: string;
  noneWhy: string;
  begin: string;
  /** The sheet of the period that lasts, and of the one before. */
  current: Record<PeriodKind, string>;
  before: Record<PeriodKind, string>;
  dayOfWeek: string;
  beginOther: string;
  scheduled: string;
  punched: string;
  claimed: string;
  differs: string;
  nothingClaimed: string;
  addTime: string;
  addTimeOn: (day: string) => string;
  change: string;
  changeTime: (day: string, time: string) => string;
  remove: string;
  removeTime: (day: string, time: string) => string;
  from: string;
  to: string;
  breakTime: string;
  breakHint: string;
  notADuration: string;
  nextDay: string;
  breakOf: (time: string) => string;
  timeOf: (time: string) => string;
  reason: string;
  whyRemoved: string;
  locked: string;
  /** What the checks of the domain find while somebody types, by their codes. */
  problems: {
    LINE_WITHOUT_TIME: string;
    BREAK_TOO_LONG: string;
    LINES_OVERLAP: string;
    DAY_TOO_LONG: (time: string, most: string) => string;
    WEEK_TOO_LONG: (time: string, hours: number) => string;
    REASON_REQUIRED: string;
  };
};
