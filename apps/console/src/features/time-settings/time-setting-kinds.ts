import { ruleModeLabels } from '@stint/domain/agency/agency-settings.ts';
import { nightShiftDayLabels } from '@stint/domain/punch/work-day.ts';
import { roundingModeLabels, roundingSteps } from '@stint/domain/punch/rounding.ts';
import type { TimeSettings } from '@stint/domain/time-settings/time-settings.ts';
import { approvalModeLabels } from '@stint/domain/timesheet/approval-mode.ts';
import { lineEditRuleLabels } from '@stint/domain/timesheet/line-editing.ts';
import { periodKindLabels } from '@stint/domain/timesheet/period.ts';
import { prefillLabels } from '@stint/domain/timesheet/prefilled-lines.ts';
import { choicesOf } from '@stint/spa-kit/record/choices.ts';

export type Choice = { value: string; label: string };

/** How a setting is entered. */
export type SettingKind =
  | { kind: 'choice'; choices: readonly Choice[]; isNumber?: true }
  | { kind: 'answer' }
  | { kind: 'count'; suffix: string }
  | { kind: 'amount' }
  | { kind: 'text' };

const choice = (choices: readonly Choice[]): SettingKind => ({ kind: 'choice', choices });
const numbers = (choices: readonly Choice[]): SettingKind => ({
  kind: 'choice',
  choices,
  isNumber: true,
});
const count = (suffix: string): SettingKind => ({ kind: 'count', suffix: ` ${suffix}` });
const mode = choice(choicesOf(ruleModeLabels));

/** November 1, 2027 is a Monday. */
const weekdays = Array.from({ length: 7 }, (_, index) => ({
  value: String(index + 1),
  label: new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2027, 10, index + 1),
  ),
}));
const steps = roundingSteps.map((step) => ({ value: String(step), label: `${step} minutes` }));

/** How each setting of time is entered. */
export const settingKinds: Readonly<Record<keyof TimeSettings, SettingKind>> = {
  period: choice(choicesOf(periodKindLabels)),
  weekStartsOn: numbers(weekdays),
  nightShiftDay: choice(choicesOf(nightShiftDayLabels)),
  planningDays: count('days'),
  roundingMode: choice(choicesOf(roundingModeLabels)),
  roundingStepMinutes: numbers(steps),
  roundingBreakPointMinutes: count('minutes'),
  paidBreakMinutes: count('minutes'),
  longestStretchHours: count('hours'),
  repeatedInHours: count('hours'),
  skewToleranceSeconds: count('seconds'),
  geofenceRadiusMeters: count('meters'),
  lateAfterMinutes: count('minutes'),
  absentAfterMinutes: count('minutes'),
  prefill: choice(choicesOf(prefillLabels)),
  lineEditRule: choice(choicesOf(lineEditRuleLabels)),
  approvalMode: choice(choicesOf(approvalModeLabels)),
  earlySubmission: { kind: 'answer' },
  cutOffDays: count('days'),
  remindAfterDays: count('days'),
  escalateAfterDays: count('days'),
  mostWeeklyHours: count('hours'),
  dayTooLongMode: mode,
  linesOverlapMode: mode,
  weekTooLongMode: mode,
  punchMissingMode: mode,
  skewUnexplainedMode: mode,
  rateMissingMode: mode,
  receiptMode: mode,
  receiptFrom: { kind: 'amount' },
  submissionDisclaimer: { kind: 'text' },
  approvalDisclaimer: { kind: 'text' },
};

export const answers: readonly Choice[] = [
  { value: 'true', label: 'Yes' },
  { value: 'false', label: 'No' },
];
