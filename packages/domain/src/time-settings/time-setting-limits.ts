import { Decimal, isDecimalText } from '../kernel/money.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import { roundingSteps } from '../punch/rounding.ts';
import type { TimeSettings } from './time-settings.ts';

/** The settings that are whole numbers. */
export type TimeNumber = {
  [Name in keyof TimeSettings]: TimeSettings[Name] extends number ? Name : never;
}[keyof TimeSettings];

/** What each number may be, both ends included. */
export const timeSettingLimits: Readonly<
  Record<Exclude<TimeNumber, 'roundingStepMinutes'>, { least: number; most: number }>
> = {
  weekStartsOn: { least: 1, most: 7 },
  planningDays: { least: 1, most: 180 },
  roundingBreakPointMinutes: { least: 1, most: 15 },
  paidBreakMinutes: { least: 0, most: 60 },
  longestStretchHours: { least: 8, most: 30 },
  repeatedInHours: { least: 1, most: 12 },
  skewToleranceSeconds: { least: 30, most: 3600 },
  geofenceRadiusMeters: { least: 50, most: 5000 },
  lateAfterMinutes: { least: 0, most: 120 },
  absentAfterMinutes: { least: 5, most: 720 },
  cutOffDays: { least: 0, most: 30 },
  remindAfterDays: { least: 1, most: 30 },
  escalateAfterDays: { least: 1, most: 60 },
  mostWeeklyHours: { least: 1, most: 168 },
};

/**
 * What is wrong with settings of time: numbers out of their limits, a break point that lies outside the step, absent
 * before late.
 */
export function timeSettingRefusals(settings: TimeSettings): Refusal[] {
  const { roundingStepMinutes, roundingBreakPointMinutes, lateAfterMinutes } = settings;
  return [
    ...numberRefusals(settings),
    ...(roundingSteps.includes(roundingStepMinutes)
      ? []
      : [refuse('ROUNDING_STEP', {}, { field: 'roundingStepMinutes' })]),
    ...(roundingBreakPointMinutes <= roundingStepMinutes
      ? []
      : [
          refuse(
            'BREAK_POINT_BEYOND_STEP',
            { step: roundingStepMinutes },
            { field: 'roundingBreakPointMinutes' },
          ),
        ]),
    ...(settings.absentAfterMinutes > lateAfterMinutes
      ? []
      : [refuse('ABSENT_BEFORE_LATE', {}, { field: 'absentAfterMinutes' })]),
    ...(isDecimalText(settings.receiptFrom) && new Decimal(settings.receiptFrom).gte(0)
      ? []
      : [refuse('AMOUNT_MISSING', {}, { field: 'receiptFrom' })]),
  ];
}

function numberRefusals(settings: TimeSettings): Refusal[] {
  return Object.entries(timeSettingLimits).flatMap(([name, { least, most }]) => {
    const value = settings[name as TimeNumber];
    if (Number.isInteger(value) && value >= least && value <= most) return [];
    return [refuse('SETTING_OUT_OF_RANGE', { least, most }, { field: name })];
  });
}
