import { Decimal as DecimalJs } from 'decimal.js';

/** Own settings, so that nobody else's use of the library changes ours: half up, as M-9 says. */
export const Decimal = DecimalJs.clone({ precision: 34, rounding: DecimalJs.ROUND_HALF_UP });
export type Decimal = DecimalJs;

/** A decimal as it travels between database, graph and screen: `"27.50"`. Never a float. */
export type DecimalText = string;

/** An amount in a currency (ISO 4217, `USD`). */
export interface Money {
  amount: Decimal;
  currency: string;
}

/** @param amount decimal text, or a whole number */
export function money(amount: DecimalText | number | Decimal, currency: string): Money {
  return { amount: new Decimal(amount), currency };
}

/** Whether this text is a plain decimal number (`"27.5"`, not `"1e3"`, `"NaN"` or `""`). */
export function isDecimalText(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}

/** Digits after the point of a currency: 2 for USD, 0 for JPY. */
export function minorDigits(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/** Rounds half up to the minor unit: done at a line, nowhere else (M-9). */
export function rounded({ amount, currency }: Money): Money {
  const digits = minorDigits(currency);
  return { amount: amount.toDecimalPlaces(digits, Decimal.ROUND_HALF_UP), currency };
}

/** One line: quantity × rate, rounded. */
export function line(quantity: DecimalText | number | Decimal, rate: Money): Money {
  return rounded({ amount: rate.amount.times(quantity), currency: rate.currency });
}

/** The sum of amounts in one currency; another currency among them is a mistake and throws. */
export function sum(amounts: readonly Money[], currency: string): Money {
  return amounts.reduce(
    (total, { amount, currency: other }) => {
      if (other !== currency) throw new Error(`Cannot add ${other} to ${currency}`);
      return { amount: total.amount.plus(amount), currency };
    },
    money(0, currency),
  );
}

/** `"27.50"`: always with the minor digits of its currency. */
export function moneyText(value: Money): DecimalText {
  return rounded(value).amount.toFixed(minorDigits(value.currency));
}
