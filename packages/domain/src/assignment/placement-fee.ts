import { Decimal, moneyText, type DecimalText } from '../kernel/money.ts';
import type { AssignmentTerms } from './assignment.ts';

/** What a direct placement bills, rounded half up; `null` while salary or fee are not agreed. */
export function placementFee({
  salary,
  feeType,
  feeValue,
  currency,
}: Pick<AssignmentTerms, 'salary' | 'feeType' | 'feeValue' | 'currency'>): DecimalText | null {
  if (feeType === null || feeValue === null) return null;
  if (feeType === 'FLAT') return moneyText({ amount: new Decimal(feeValue), currency });
  if (salary === null) return null;
  return moneyText({ amount: new Decimal(salary).times(feeValue).div(100), currency });
}
