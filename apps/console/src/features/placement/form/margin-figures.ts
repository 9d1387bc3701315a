import { placementFee } from '@stint/domain/assignment/placement-fee.ts';
import { isDecimalText } from '@stint/domain/kernel/money.ts';
import { marginOf } from '@stint/domain/placement/margin.ts';
import { formatMoney } from '@stint/ui/money/format-money.ts';
import { typedText } from '@stint/spa-kit/record/form/field-text.ts';
import type { PlacementValues } from './placement-values.ts';

export type Figure = { label: string; value: string; negative?: boolean };

/**
 * The live margin line, from the very formulas that the rules check (P-4); for a direct hire the fee.
 * Empty while something is missing.
 *
 * @param burdenPercent what counts where no burden is typed
 */
export function marginFigures(
  values: PlacementValues,
  { currency, burdenPercent }: { currency: string; burdenPercent: string | null },
): readonly Figure[] {
  if (values.jobType === 'DIRECT') return feeFigures(values, currency);
  const margin = marginOf({
    payRate: typedText(values.payRate),
    billRate: typedText(values.billRate),
    burdenPercent: typedText(values.burdenPercent) ?? burdenPercent,
    overtimePayMultiplier: typedText(values.overtimePayMultiplier),
    overtimeBillMultiplier: typedText(values.overtimeBillMultiplier),
    doubleTimePayMultiplier: typedText(values.doubleTimePayMultiplier),
    doubleTimeBillMultiplier: typedText(values.doubleTimeBillMultiplier),
  });
  if (!margin) return [];
  const { regular, overtime } = margin;
  const money = (amount: { toFixed: (digits: number) => string }) =>
    formatMoney(amount.toFixed(2), currency);
  const percent = (part: { toFixed: (digits: number) => string } | null) =>
    part === null ? '—' : `${part.toFixed(1)}%`;
  return [
    {
      label: regular.margin.isNegative() ? 'Negative margin' : 'Margin',
      value: percent(regular.marginPercent),
      negative: regular.margin.isNegative(),
    },
    {
      label: 'Per hour',
      value: `${money(regular.bill)} bill − ${money(regular.pay)} pay − ${money(regular.burden)} burden = ${money(regular.margin)}`,
    },
    { label: 'Spread', value: money(regular.spread) },
    { label: 'Cost', value: money(regular.cost) },
    { label: 'Markup', value: percent(regular.markupPercent) },
    { label: 'Overtime margin', value: percent(overtime.marginPercent) },
  ];
}

function feeFigures(values: PlacementValues, currency: string): readonly Figure[] {
  const amount = (text: string) => (isDecimalText(text) ? text : null);
  const fee = placementFee({
    salary: amount(values.salary),
    feePercent: amount(values.feePercent),
    feeAmount: amount(values.feeAmount),
    currency,
  });
  return fee === null ? [] : [{ label: 'Fee', value: formatMoney(fee, currency) }];
}
