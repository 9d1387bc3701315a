import { claimDiffers } from '@stint/domain/timesheet/claim-difference.ts';
import { enteredMinutes } from './entry-findings.ts';
import type { WeekForm } from './week-form.ts';
import type { Sheet } from './week-sheet.query.ts';

type Day = Sheet['checks']['days'][number];

/** A day as the API compares it, with what is typed in place of what is saved. */
export function comparedDay(
  day: Day,
  { entries, seen }: WeekForm,
): Omit<Day, '__typename' | 'date'> {
  const { date, scheduled, punched } = day;
  const own = entries.filter((entry) => entry.date === date);
  const typed = enteredMinutes(own, seen);
  const saved = seen.checks.days.find((each) => each.date === date)?.claimed ?? 0;
  // A night that is cut at midnight is on two days once it is saved.
  if (typed === saved) return { scheduled, punched, claimed: saved, differs: day.differs };
  const minutes = { scheduled, punched, claimed: typed };
  return { ...minutes, differs: claimDiffers(minutes, punched > 0) };
}
