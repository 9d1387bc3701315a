import { Decimal, moneyText, type DecimalText } from '../kernel/money.ts';
import type { AssignmentTerms } from './assignment.ts';

/** What a direct placement bills, rounded half up; `null` while salary or fee are not agreed. */
export function placementFee({
  salary,
  feePercent,
  feeAmount,
  currency,
}: Pick<AssignmentTerms, 'salary' | 'feePercent' | 'feeAmount' | 'currency'>): DecimalText | null {
  if (feeAmount !== null) return moneyText({ amount: new Decimal(feeAmount), currency });
  if (salary === null || feePercent === null) return null;
  return moneyText({ amount: new Decimal(salary).times(feePercent).div(100), currency });
}
