import type { RuleMode } from '../agency/agency-settings.ts';
import type { DecimalText } from '../kernel/money.ts';
import type { RoundingMode, RoundingStep } from '../punch/rounding.ts';
import type { NightShiftDay } from '../punch/work-day.ts';
import type { ApprovalMode } from '../timesheet/approval-mode.ts';
import type { LineEditRule } from '../timesheet/line-editing.ts';
import type { PeriodKind } from '../timesheet/period.ts';
import type { Prefill } from '../timesheet/prefilled-lines.ts';

/** What an agency sets about time and expenses. A client can have most of these otherwise. */
export interface TimeSettings {
  period: PeriodKind;
  /** 1 (Monday) to 7 (Sunday). */
  weekStartsOn: number;
  nightShiftDay: NightShiftDay;
  /** Days that shifts are planned ahead (`T-1`). */
  planningDays: number;
  roundingMode: RoundingMode;
  roundingStepMinutes: RoundingStep;
  roundingBreakPointMinutes: number;
  /** Breaks of up to so many minutes are work. */
  paidBreakMinutes: number;
  longestStretchHours: number;
  /** Clocking in again has no effect so soon after the last punch. */
  repeatedInHours: number;
  skewToleranceSeconds: number;
  geofenceRadiusMeters: number;
  lateAfterMinutes: number;
  absentAfterMinutes: number;
  prefill: Prefill;
  lineEditRule: LineEditRule;
  approvalMode: ApprovalMode;
  /** A sheet may be submitted before its period is over. */
  earlySubmission: boolean;
  /** Days after the period until which it is submitted in time. */
  cutOffDays: number;
  remindAfterDays: number;
  escalateAfterDays: number;
  mostWeeklyHours: number;
  dayTooLongMode: RuleMode;
  linesOverlapMode: RuleMode;
  weekTooLongMode: RuleMode;
  punchMissingMode: RuleMode;
  skewUnexplainedMode: RuleMode;
  rateMissingMode: RuleMode;
  receiptMode: RuleMode;
  /** In the agency's currency. */
  receiptFrom: DecimalText;
  /** Accepted when time is submitted, where the account has no text of its own; `null` for none (`S-6`). */
  submissionDisclaimer: string | null;
  /** Accepted when time is approved, where the account has no text of its own; `null` for none (`S-10`). */
  approvalDisclaimer: string | null;
}

/** About all punches of a person, whoever the client is. */
const agencyWideSettings = ['longestStretchHours', 'repeatedInHours'] as const;
type AgencyWideSetting = (typeof agencyWideSettings)[number];

/** A setting that a client can have otherwise. */
export type ClientTimeSetting = Exclude<keyof TimeSettings, AgencyWideSetting>;

export function isClientTimeSetting(name: keyof TimeSettings): name is ClientTimeSetting {
  return !agencyWideSettings.some((each) => each === name);
}

/** What a client has otherwise; what is `null` or missing is as the agency has it. */
export type ClientTimeSettings = {
  readonly [Name in ClientTimeSetting]?: TimeSettings[Name] | null;
};

/** The settings of a new agency. */
export const defaultTimeSettings: TimeSettings = {
  period: 'WEEK',
  weekStartsOn: 1,
  nightShiftDay: 'BEGAN_ON',
  planningDays: 28,
  roundingMode: 'NONE',
  roundingStepMinutes: 15,
  roundingBreakPointMinutes: 8,
  paidBreakMinutes: 20,
  longestStretchHours: 16,
  repeatedInHours: 6,
  skewToleranceSeconds: 120,
  geofenceRadiusMeters: 200,
  lateAfterMinutes: 5,
  absentAfterMinutes: 60,
  prefill: 'SHIFTS',
  lineEditRule: 'WITH_REASON',
  approvalMode: 'CLIENT',
  earlySubmission: false,
  cutOffDays: 2,
  remindAfterDays: 1,
  escalateAfterDays: 3,
  mostWeeklyHours: 60,
  dayTooLongMode: 'STOP',
  linesOverlapMode: 'STOP',
  weekTooLongMode: 'WARN',
  punchMissingMode: 'WARN',
  skewUnexplainedMode: 'WARN',
  rateMissingMode: 'WARN',
  receiptMode: 'STOP',
  receiptFrom: '25',
  submissionDisclaimer: null,
  approvalDisclaimer: null,
};

/** What holds for the time of a client: its own settings, else the agency's. */
export function timeSettingsOf(agency: TimeSettings, client: ClientTimeSettings): TimeSettings {
  const own = Object.entries(client).filter(([, value]) => value != null);
  return { ...agency, ...Object.fromEntries(own) };
}
