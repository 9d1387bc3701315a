import { basisOfClaim } from '@stint/domain/timesheet/claim-difference.ts';
import type { ComparedTimesheetFragment } from '../../gql/graphql.ts';
import type { ComparedFigures } from './compared-figures.ts';

type Day = ComparedTimesheetFragment['checks']['days'][number];

/** One day of a comparison, with what it consists of. */
export type ComparedDay = Day & {
  lines: ComparedTimesheetFragment['lines'];
  punchedTimes: ComparedTimesheetFragment['checks']['punchedTimes'];
  /** What the claimed time is compared with: punches or, without any, the schedule. */
  basis: ReturnType<typeof basisOfClaim>;
};

/** The days of a sheet, each with its lines and its punches. */
export function daysOf({ lines, checks }: ComparedTimesheetFragment): ComparedDay[] {
  return checks.days.map((day) => {
    const punchedTimes = checks.punchedTimes.filter(({ date }) => date === day.date);
    const isPunched = day.punched > 0 || punchedTimes.length > 0;
    return {
      ...day,
      lines: lines.filter(({ workDate }) => workDate === day.date),
      punchedTimes,
      basis: basisOfClaim(isPunched),
    };
  });
}

/** Minutes of all days. */
export function totalsOf(days: readonly Day[]): ComparedFigures {
  const sum = (name: keyof ComparedFigures) => days.reduce((total, day) => total + day[name], 0);
  return { scheduled: sum('scheduled'), punched: sum('punched'), claimed: sum('claimed') };
}
