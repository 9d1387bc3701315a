import { describe, expect, it } from 'vitest';
import {
  claimRulesOf,
  countingRulesOf,
  expenseRulesOf,
  punchRulesOf,
} from './rules-of-settings.ts';
import { timeSettingLabels } from './time-setting-labels.ts';
import { timeSettingLimits, timeSettingRefusals } from './time-setting-limits.ts';
import { defaultTimeSettings, type TimeSettings, timeSettingsOf } from './time-settings.ts';

const refused = (over: Partial<TimeSettings>) =>
  timeSettingRefusals({ ...defaultTimeSettings, ...over }).map(({ code, field }) => [code, field]);

describe('the settings of time', () => {
  it('are those of the client, else those of the agency', () => {
    const client = { approvalMode: 'AUTOMATIC', prefill: null, earlySubmission: false } as const;
    const agency = { ...defaultTimeSettings, earlySubmission: true };
    expect(timeSettingsOf(agency, client)).toEqual({
      ...agency,
      approvalMode: 'AUTOMATIC',
      earlySubmission: false,
    });
    expect(timeSettingsOf(agency, {})).toEqual(agency);
  });

  it('each have a label and a default that is allowed', () => {
    expect(Object.keys(timeSettingLabels)).toEqual(Object.keys(defaultTimeSettings));
    expect(timeSettingRefusals(defaultTimeSettings)).toEqual([]);
  });

  it.each(Object.entries(timeSettingLimits))('keep %s within its limits', (name, limits) => {
    const outOfRange = (value: number) =>
      refused({ [name]: value }).filter(([code]) => code === 'SETTING_OUT_OF_RANGE');
    expect(outOfRange(limits.least)).toEqual([]);
    expect(outOfRange(limits.most)).toEqual([]);
    for (const value of [limits.least - 1, limits.most + 1, limits.least + 0.5, Number.NaN]) {
      expect(outOfRange(value)).toEqual([['SETTING_OUT_OF_RANGE', name]]);
    }
  });

  it('fit each other', () => {
    expect(refused({ roundingStepMinutes: 6 })).toEqual([
      ['BREAK_POINT_BEYOND_STEP', 'roundingBreakPointMinutes'],
    ]);
    expect(refused({ roundingStepMinutes: 6, roundingBreakPointMinutes: 3 })).toEqual([]);
    expect(refused({ roundingStepMinutes: 30 as 15 })).toEqual([
      ['ROUNDING_STEP', 'roundingStepMinutes'],
    ]);
    expect(refused({ lateAfterMinutes: 60 })).toEqual([
      ['ABSENT_BEFORE_LATE', 'absentAfterMinutes'],
    ]);
    expect(refused({ receiptFrom: '-1' })).toEqual([['AMOUNT_MISSING', 'receiptFrom']]);
    expect(refused({ receiptFrom: 'much' })).toEqual([['AMOUNT_MISSING', 'receiptFrom']]);
  });
});

describe('the rules that follow from them', () => {
  it('count time by the client’s rounding and the law of the place', () => {
    const timeZone = 'America/Los_Angeles';
    const rules = (region: string) =>
      countingRulesOf(defaultTimeSettings, { timeZone, place: { country: 'US', region } });
    expect(rules('CA')).toMatchObject({ roundsBreaks: false, timeZone });
    expect(rules('NV')).toMatchObject({
      roundsBreaks: true,
      rounding: { mode: 'NONE', stepMinutes: 15, breakPointMinutes: 8 },
    });
  });

  it('are in minutes and days', () => {
    expect(punchRulesOf(defaultTimeSettings)).toEqual({
      repeatedInMinutes: 360,
      longestStretchMinutes: 960,
    });
    expect(claimRulesOf(defaultTimeSettings).earlySubmission).toBe(false);
    expect(expenseRulesOf(defaultTimeSettings).earlySubmission).toBe(true);
  });
});
