import type { Labels } from '../kernel/labels.ts';

export const hourClockLabels = {
  H12: '12 hours (3:05 PM)',
  H24: '24 hours (15:05)',
} as const satisfies Labels<string>;

/** How times of day are written: with AM and PM, or from 0:00 to 23:59. */
export type HourClock = keyof typeof hourClockLabels;

export const clockSettingLabels = {
  COUNTRY: 'As usual in the agency’s country',
  ...hourClockLabels,
} as const satisfies Labels<string>;

/** What an agency has chosen for its times of day. */
export type ClockSetting = keyof typeof clockSettingLabels;

/**
 * How an agency writes times of day.
 *
 * @param country ISO 3166-1 alpha-2, whose habit is that of the Unicode CLDR. Of a code of no country, 24 hours
 */
export function hourClock(setting: ClockSetting, country: string): HourClock {
  return setting === 'COUNTRY' ? usualIn(country) : setting;
}

const usual = new Map<string, HourClock>();

/** Looked up once for each country: it takes 0.2 ms, and every session that is opened asks for it. */
function usualIn(country: string): HourClock {
  const known = usual.get(country);
  if (known) return known;
  const locale: LocaleWithHabits = new Intl.Locale(`und-${country}`);
  const [habit = 'h23'] = locale.getHourCycles?.() ?? [];
  const clock = habit === 'h12' || habit === 'h11' ? 'H12' : 'H24';
  usual.set(country, clock);
  return clock;
}

/** The compiler's library does not know this part of ECMA-402 yet. */
type LocaleWithHabits = Intl.Locale & { getHourCycles?: () => string[] };
