import type { IsoDate } from '../kernel/dates.ts';
import type { Labels } from '../kernel/labels.ts';
import { type DecimalText, type Money, money, sum } from '../kernel/money.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';

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

/** Reports of one person that were begun and not submitted. */
export const MOST_DRAFT_REPORTS = 50;

/** @param drafts how many of somebody's reports are drafts before one more is begun */
export function mustHaveRoomForDraft(drafts: number): Refusal | undefined {
  if (drafts < MOST_DRAFT_REPORTS) return undefined;
  return refuse('TOO_MANY_DRAFT_REPORTS', { most: MOST_DRAFT_REPORTS });
}
