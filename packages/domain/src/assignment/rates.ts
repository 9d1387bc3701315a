import type { IsoDate } from '../kernel/dates.ts';
import { money, moneyText, type DecimalText } from '../kernel/money.ts';

/** The rates of an assignment from a date on, until the next version begins. */
export interface RateVersion {
  from: IsoDate;
  payRate: DecimalText;
  billRate: DecimalText;
}

/** Approved or invoiced hours of one day, as far as a rate change touches them. */
export interface SettledHours {
  date: IsoDate;
  hours: DecimalText;
}

/** What a retroactive change would do to time that is already approved or invoiced. */
export interface RetroactiveImpact {
  days: number;
  hours: DecimalText;
  /** New less old, rounded per day; what the adjustments would come to. */
  payDifference: DecimalText;
  billDifference: DecimalText;
}

/** The rates that hold on a date; `undefined` before the first version. */
export function rateOn(versions: readonly RateVersion[], date: IsoDate): RateVersion | undefined {
  return versions
    .filter(({ from }) => from <= date)
    .reduce<RateVersion | undefined>(
      (latest, version) => (latest && latest.from > version.from ? latest : version),
      undefined,
    );
}

/** The versions with a new one; one that begins on the same date is replaced. Oldest first. */
export function withRateVersion(
  versions: readonly RateVersion[],
  added: RateVersion,
): RateVersion[] {
  return [...versions.filter(({ from }) => from !== added.from), added].toSorted((one, other) =>
    one.from < other.from ? -1 : 1,
  );
}

/**
 * approved or invoiced time is never silently rewritten. This is what a change would mean
 * for it, shown first; the difference then becomes adjustments.
 *
 * @param settled approved or invoiced hours of this assignment, in regular hours
 */
export function retroactiveImpact(
  versions: readonly RateVersion[],
  added: RateVersion,
  settled: readonly SettledHours[],
  currency: string,
): RetroactiveImpact {
  const until = nextVersionAfter(versions, added.from);
  const touched = settled.filter(
    ({ date }) => date >= added.from && (until === undefined || date < until),
  );
  const difference = (rate: 'payRate' | 'billRate') =>
    touched.reduce((total, { date, hours }) => {
      const before = money(rateOn(versions, date)?.[rate] ?? 0, currency);
      const change = money(added[rate], currency).amount.minus(before.amount).times(hours);
      return total.plus(moneyText({ amount: change, currency }));
    }, money(0, currency).amount);
  const hours = touched.reduce((total, day) => total.plus(day.hours), money(0, currency).amount);
  return {
    days: new Set(touched.map(({ date }) => date)).size,
    hours: hours.toString(),
    payDifference: moneyText({ amount: difference('payRate'), currency }),
    billDifference: moneyText({ amount: difference('billRate'), currency }),
  };
}

function nextVersionAfter(versions: readonly RateVersion[], date: IsoDate): IsoDate | undefined {
  return versions
    .map(({ from }) => from)
    .filter((from) => from > date)
    .toSorted()[0];
}
