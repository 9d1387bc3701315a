import { ruleModeLabels } from '@stint/domain/agency/agency-settings.ts';
import { LONGEST_DISCLAIMER } from '@stint/domain/access/preference-rules.ts';
import { type Labels, valuesOf } from '@stint/domain/kernel/labels.ts';
import { nightShiftDayLabels } from '@stint/domain/punch/work-day.ts';
import { roundingModeLabels } from '@stint/domain/punch/rounding.ts';
import type { TimeSettings } from '@stint/domain/time-settings/time-settings.ts';
import { approvalModeLabels } from '@stint/domain/timesheet/approval-mode.ts';
import { lineEditRuleLabels } from '@stint/domain/timesheet/line-editing.ts';
import { periodKindLabels } from '@stint/domain/timesheet/period.ts';
import { prefillLabels } from '@stint/domain/timesheet/prefilled-lines.ts';
import { z } from 'zod';
import { decimal, definedOnly } from '../graphql/parse-input.ts';
import { problemText } from '../graphql/problem-message.ts';
import { text } from '../graphql/text-input.ts';

const oneOf = <Code extends string>(labels: Labels<Code>) =>
  z.enum(valuesOf(labels) as [Code, ...Code[]], problemText('CHOOSE_ONE', {}));
const whole = z.number();
const mode = oneOf(ruleModeLabels);

/** What can be entered for each setting; `timeSettingRefusals` says what of that is allowed. */
const values = {
  period: oneOf(periodKindLabels),
  weekStartsOn: whole,
  nightShiftDay: oneOf(nightShiftDayLabels),
  planningDays: whole,
  roundingMode: oneOf(roundingModeLabels),
  roundingStepMinutes: whole,
  roundingBreakPointMinutes: whole,
  paidBreakMinutes: whole,
  longestStretchHours: whole,
  repeatedInHours: whole,
  skewToleranceSeconds: whole,
  geofenceRadiusMeters: whole,
  lateAfterMinutes: whole,
  absentAfterMinutes: whole,
  prefill: oneOf(prefillLabels),
  lineEditRule: oneOf(lineEditRuleLabels),
  approvalMode: oneOf(approvalModeLabels),
  earlySubmission: z.boolean(),
  cutOffDays: whole,
  remindAfterDays: whole,
  escalateAfterDays: whole,
  mostWeeklyHours: whole,
  dayTooLongMode: mode,
  linesOverlapMode: mode,
  weekTooLongMode: mode,
  punchMissingMode: mode,
  skewUnexplainedMode: mode,
  rateMissingMode: mode,
  receiptMode: mode,
  receiptFrom: decimal(10, 2),
  submissionDisclaimer: text(LONGEST_DISCLAIMER),
  approvalDisclaimer: text(LONGEST_DISCLAIMER),
} satisfies Record<keyof TimeSettings, z.ZodType>;

/**
 * The shape of an input that changes these settings: what is left out stays, what is `null` is no longer set.
 *
 * @param names all settings, or those that a client can have otherwise
 */
export function timeSettingShape<Name extends keyof TimeSettings>(names: readonly Name[]) {
  return Object.fromEntries(
    names.map((name) => [name, values[name].nullish()]),
  ) as unknown as Shape<Name>;
}

type Shape<Name extends keyof TimeSettings> = {
  [Each in Name]: z.ZodOptional<z.ZodNullable<z.ZodType<TimeSettings[Each]>>>;
};

/** Settings as they are after such a change. */
export function changedSettings<Settings extends object>(
  before: Settings,
  entered: { readonly [Name in keyof Settings]?: Settings[Name] | null | undefined },
): Settings {
  const after = { ...before, ...definedOnly(entered) };
  return Object.fromEntries(
    Object.entries(after).filter(([, value]) => value !== null),
  ) as Settings;
}
