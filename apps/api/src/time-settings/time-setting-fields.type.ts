import type { TimeSettings } from '@stint/domain/time-settings/time-settings.ts';
import { nightShiftDayLabels } from '@stint/domain/punch/work-day.ts';
import { roundingModeLabels } from '@stint/domain/punch/rounding.ts';
import { timeSettingLabels } from '@stint/domain/time-settings/time-setting-labels.ts';
import { lineEditRuleLabels } from '@stint/domain/timesheet/line-editing.ts';
import { prefillLabels } from '@stint/domain/timesheet/prefilled-lines.ts';
import { Field, Int } from 'type-graphql';
import { PeriodKindEnum } from './period-kind.type.ts';
import { RuleModeEnum } from '../agency/rule-mode.type.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { DecimalScalar } from '../graphql/scalars.ts';
import { ApprovalModeEnum } from './approval-mode.type.ts';

const NightShiftDayEnum = enumOf(
  'NightShiftDay',
  'To which day the time after midnight belongs.',
  nightShiftDayLabels,
);

const RoundingModeEnum = enumOf('RoundingMode', 'How punches are rounded.', roundingModeLabels);

const PrefillEnum = enumOf('Prefill', 'What a timesheet begins with.', prefillLabels);

const LineEditRuleEnum = enumOf(
  'LineEditRule',
  'How employees may change the lines of their timesheets.',
  lineEditRuleLabels,
);

const whole = () => Int;
const mode = () => RuleModeEnum;
const yes = () => Boolean;
const words = () => String;

/** In the graph: a scalar or an enum for each setting. */
const types: Readonly<Record<keyof TimeSettings, () => object>> = {
  period: () => PeriodKindEnum,
  weekStartsOn: whole,
  nightShiftDay: () => NightShiftDayEnum,
  planningDays: whole,
  roundingMode: () => RoundingModeEnum,
  roundingStepMinutes: whole,
  roundingBreakPointMinutes: whole,
  paidBreakMinutes: whole,
  longestStretchHours: whole,
  repeatedInHours: whole,
  skewToleranceSeconds: whole,
  geofenceRadiusMeters: whole,
  lateAfterMinutes: whole,
  absentAfterMinutes: whole,
  prefill: () => PrefillEnum,
  lineEditRule: () => LineEditRuleEnum,
  approvalMode: () => ApprovalModeEnum,
  earlySubmission: yes,
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
  receiptFrom: () => DecimalScalar,
  submissionDisclaimer: words,
  approvalDisclaimer: words,
};

const texts: ReadonlySet<string> = new Set(['submissionDisclaimer', 'approvalDisclaimer']);

/**
 * A field for each of these settings, by the domain's labels.
 *
 * @param optional whether each may be missing, as a client has most of them as the agency has
 */
export function TimeSettingFields(
  names: readonly (keyof TimeSettings)[],
  { optional }: { optional: boolean },
): ClassDecorator {
  return ({ prototype }) => {
    for (const name of names) {
      const nullable = optional || texts.has(name);
      const description = timeSettingLabels[name];
      Field(types[name], { nullable, description })(prototype as object, name);
    }
  };
}
