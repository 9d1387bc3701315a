import { comparedDays } from '@stint/domain/timesheet/day-comparison.ts';
import { punchedTimes } from '@stint/domain/timesheet/punched-times.ts';
import { disclaimerOf } from './disclaimer.facts.ts';
import { type SheetLoaded, sheetFacts } from './sheet-facts.ts';
import type { TimesheetChecks, TimesheetFinding } from './timesheet-checks.type.ts';
import type { TimesheetEntity } from './timesheet.entity.ts';
import type { RequestContext } from '../context/request-context.ts';
import { refusalOf } from '../graphql/results.ts';

/** What a sheet claims beside what was planned and punched (S-22), and what the checks find (T-9), for the viewer. */
export function shownChecks(
  row: TimesheetEntity,
  ctx: RequestContext,
  loaded: SheetLoaded,
): TimesheetChecks {
  const { lines, evidence } = loaded.checked!;
  const { worked, shifts, rules } = evidence;
  const { nightShiftDay } = rules.settings;
  return {
    days: comparedDays(row, { worked, shifts, lines, nightShiftDay }),
    punchedTimes: punchedTimes(row, worked).map((each) => ({
      ...each,
      breaks: [...each.breaks],
    })),
    findings: findingsOf(row, ctx, loaded),
    disclaimer: disclaimerOf(ctx.viewer, loaded.settings),
  };
}

function findingsOf(
  row: TimesheetEntity,
  ctx: RequestContext,
  loaded: SheetLoaded,
): TimesheetFinding[] {
  return sheetFacts(row, ctx, loaded).findings.map((finding) => {
    const { code, message, field = null } = refusalOf(finding);
    return { code, message, field, isWarning: finding.warning === true };
  });
}
