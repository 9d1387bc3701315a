import { lineSourceLabels } from '@stint/domain/timesheet/timesheet-line.ts';
import type { TimesheetComparisonTexts } from '../screen/timesheet-comparison.ts';

export const timesheetComparison: TimesheetComparisonTexts = {
  caption: 'Scheduled, punched, and claimed time',
  day: 'Day',
  scheduled: 'Scheduled',
  punched: 'Punched',
  claimed: 'Claimed',
  total: 'Total',
  differs: {
    punched: (length, isMore) => `${length} ${isMore ? 'more' : 'less'} than punched`,
    scheduled: (length, isMore) => `${length} ${isMore ? 'more' : 'less'} than scheduled`,
  },
  differing: (days) =>
    days === 0 ? 'No day differs.' : days === 1 ? 'One day differs.' : `${days} days differ.`,
  claimedTimes: (span) => `Claimed ${span}`,
  punchedTimes: (span) => `Punched ${span}`,
  roundedTo: (span) => `rounded to ${span}`,
  roundingGave: (length) => `Rounding gave ${length}.`,
  roundingTook: (length) => `Rounding took ${length}.`,
  roundingGaveInAll: (length) => `Rounding gave ${length} in total.`,
  roundingTookInAll: (length) => `Rounding took ${length} in total.`,
  unpaidBreak: (length) => `${length} unpaid break`,
  paidBreak: (length) => `${length} paid break`,
  nextDay: 'next day',
  sources: lineSourceLabels,
  reason: (text) => `Reason: ${text}`,
  toLookAt: 'Look at these first',
  flags: {
    SKEW_UNEXPLAINED: 'The clock of a phone or terminal was wrong. Its times may be wrong, too.',
    PUNCH_MISSING:
      'Somebody forgot to punch, for example to clock out. No time was filled in for it.',
    OUTSIDE_GEOFENCE: 'Somebody punched away from the work location.',
    LATER_PUNCHES:
      'Punches arrived late, or were corrected, after this timesheet was submitted. The timesheet was not changed.',
  },
};
