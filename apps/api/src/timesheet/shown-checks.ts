import { type ComparedDay, comparedDays } from '@stint/domain/timesheet/day-comparison.ts';
import { type SheetLoaded, sheetFacts } from './sheet-facts.ts';
import type { TimesheetFinding } from './timesheet-checks.type.ts';
import type { TimesheetEntity } from './timesheet.entity.ts';
import type { RequestContext } from '../context/request-context.ts';
import { refusalOf } from '../graphql/results.ts';

/** Scheduled, punched and claimed time of each day of a sheet (S-22). */
export function comparedDaysOf(row: TimesheetEntity, { checked }: SheetLoaded): ComparedDay[] {
  const { lines, evidence } = checked!;
  const { worked, shifts, rules } = evidence;
  const { nightShiftDay } = rules.settings;
  return comparedDays(row, { worked, shifts, lines, nightShiftDay });
}

/** What the checks find in a sheet, as whoever asks may read it. */
export function findingsOf(
  row: TimesheetEntity,
  ctx: RequestContext,
  loaded: SheetLoaded,
): TimesheetFinding[] {
  return sheetFacts(row, ctx, loaded).findings.map((finding) => {
    const { code, message, field = null } = refusalOf(finding);
    return { code, message, field, isWarning: finding.warning === true };
  });
}
