import { breaksAreRounded } from '../punch/rounding.ts';
import type { CountingRules } from '../punch/worked-time.ts';
import type { PunchRules } from '../punch/time-record.ts';
import type { Jurisdiction } from '../location/us-state.ts';
import type { ClaimRules } from '../timesheet/claim.ts';
import type { TimesheetCheckSettings } from '../timesheet/timesheet-checks.ts';
import type { TimeSettings } from './time-settings.ts';

/** When punches belong together, by the settings of the agency. */
export function punchRulesOf(settings: TimeSettings): PunchRules {
  return {
    repeatedInMinutes: settings.repeatedInHours * 60,
    longestStretchMinutes: settings.longestStretchHours * 60,
  };
}

/** How time at a location is counted, by the settings and by the law there. */
export function countingRulesOf(
  settings: TimeSettings,
  location: { timeZone: string; place: Jurisdiction | null },
): CountingRules {
  return {
    rounding: {
      mode: settings.roundingMode,
      stepMinutes: settings.roundingStepMinutes,
      breakPointMinutes: settings.roundingBreakPointMinutes,
    },
    roundsBreaks: breaksAreRounded(location.place),
    paidBreakMinutes: settings.paidBreakMinutes,
    timeZone: location.timeZone,
  };
}

/** What the checks of a timesheet do, by the settings. */
export function checkSettingsOf(settings: TimeSettings): TimesheetCheckSettings {
  return {
    checks: {
      DAY_TOO_LONG: settings.dayTooLongMode,
      LINES_OVERLAP: settings.linesOverlapMode,
      WEEK_TOO_LONG: settings.weekTooLongMode,
      PUNCH_MISSING: settings.punchMissingMode,
      SKEW_UNEXPLAINED: settings.skewUnexplainedMode,
      RATE_MISSING: settings.rateMissingMode,
    },
    mostWeeklyHours: settings.mostWeeklyHours,
    weekStartsOn: settings.weekStartsOn,
  };
}

/** What an expense report asks for; it has no period that would have to be over. */
export function expenseRulesOf(settings: TimeSettings): ClaimRules {
  return { ...claimRulesOf(settings), earlySubmission: true };
}

/** When a timesheet is submitted, and when somebody is reminded. */
export function claimRulesOf(settings: TimeSettings): ClaimRules {
  const { earlySubmission, remindAfterDays, escalateAfterDays } = settings;
  return { earlySubmission, remindAfterDays, escalateAfterDays };
}
