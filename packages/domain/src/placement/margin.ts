import { Decimal, isDecimalText, type DecimalText } from '../kernel/money.ts';

/** What an hour costs and brings, as entered. Multipliers for pay and bill are separate (M-1). */
export interface HourlyRates {
  payRate: DecimalText | null;
  billRate: DecimalText | null;
  /** Percent points on pay (`12.5` = 12.5 %); `null`: none. */
  burdenPercent: DecimalText | null;
  overtimePayMultiplier: DecimalText | null;
  overtimeBillMultiplier: DecimalText | null;
  doubleTimePayMultiplier: DecimalText | null;
  doubleTimeBillMultiplier: DecimalText | null;
}

/** One hour's money, per hour class. */
export interface HourMargin {
  pay: Decimal;
  bill: Decimal;
  /** What comes on top of pay: payroll tax, insurance, benefits. */
  burden: Decimal;
  /** Pay and burden together. */
  cost: Decimal;
  /** Bill less pay (W-8). */
  spread: Decimal;
  /** Bill less cost (W-8, gross margin). */
  margin: Decimal;
  /** Margin in percent of bill; `null` where nothing is billed. */
  marginPercent: Decimal | null;
  /** Spread in percent of pay: $10 pay, $15 bill is 50%; `null` where nothing is paid. */
  markupPercent: Decimal | null;
}

export interface Margin {
  regular: HourMargin;
  overtime: HourMargin;
  doubleTime: HourMargin;
}

/** The usual multipliers where none are entered. */
export const defaultMultipliers = { overtime: '1.5', doubleTime: '2' } as const;

/**
 * The live margin line of the placement form, and the very figures that the rules check (P-4).
 * Unrounded: round for display with `toFixed(2)`, half up. `null` while a rate is missing or not
 * a number.
 */
export function marginOf(rates: HourlyRates): Margin | null {
  const { payRate, billRate } = rates;
  if (!payRate || !billRate) return null;
  const numbers = {
    burdenPercent: rates.burdenPercent || '0',
    payOvertime: rates.overtimePayMultiplier || defaultMultipliers.overtime,
    billOvertime: rates.overtimeBillMultiplier || defaultMultipliers.overtime,
    payDoubleTime: rates.doubleTimePayMultiplier || defaultMultipliers.doubleTime,
    billDoubleTime: rates.doubleTimeBillMultiplier || defaultMultipliers.doubleTime,
  };
  if (![payRate, billRate, ...Object.values(numbers)].every(isDecimalText)) return null;
  const hour = (payTimes: DecimalText, billTimes: DecimalText) =>
    hourMargin(
      new Decimal(payRate).times(payTimes),
      new Decimal(billRate).times(billTimes),
      new Decimal(numbers.burdenPercent),
    );
  return {
    regular: hour('1', '1'),
    overtime: hour(numbers.payOvertime, numbers.billOvertime),
    doubleTime: hour(numbers.payDoubleTime, numbers.billDoubleTime),
  };
}

function hourMargin(pay: Decimal, bill: Decimal, burdenPercent: Decimal): HourMargin {
  const burden = pay.times(burdenPercent).div(100);
  const cost = pay.plus(burden);
  const spread = bill.minus(pay);
  const margin = bill.minus(cost);
  return {
    pay,
    bill,
    burden,
    cost,
    spread,
    margin,
    marginPercent: bill.isZero() ? null : margin.div(bill).times(100),
    markupPercent: pay.isZero() ? null : spread.div(pay).times(100),
  };
}
