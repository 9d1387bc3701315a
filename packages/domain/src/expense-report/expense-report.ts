import type { IsoDate } from '../kernel/dates.ts';
import type { Labels } from '../kernel/labels.ts';
import { type DecimalText, type Money, money, sum } from '../kernel/money.ts';

export const expenseKindLabels = {
  TRAVEL: 'Travel',
  MILEAGE: 'Mileage',
  LODGING: 'Lodging',
  MEALS: 'Meals',
  SUPPLIES: 'Supplies',
  OTHER: 'Other',
} as const satisfies Labels<string>;

export type ExpenseKind = keyof typeof expenseKindLabels;

/** One expense of a report. */
export interface ExpenseLine {
  id: string;
  /** When it was paid, at the location. */
  date: IsoDate;
  kind: ExpenseKind;
  note: string | null;
  /** In the currency of the report. */
  amount: DecimalText;
  /** Photos or files that prove it. */
  receipts: number;
}

/** What a report comes to: the shown lines add up to it (M-9). */
export function expenseTotal(
  lines: readonly Pick<ExpenseLine, 'amount'>[],
  currency: string,
): Money {
  return sum(
    lines.map(({ amount }) => money(amount, currency)),
    currency,
  );
}
