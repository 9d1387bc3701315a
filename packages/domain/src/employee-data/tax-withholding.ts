import type { Labels } from '../kernel/labels.ts';
import type { DecimalText } from '../kernel/money.ts';

/** Form W-4, step 1(c). */
export const filingStatusLabels = {
  SINGLE_OR_SEPARATELY: 'Single or married filing separately',
  MARRIED_JOINTLY: 'Married filing jointly or qualifying surviving spouse',
  HEAD_OF_HOUSEHOLD: 'Head of household',
} as const satisfies Labels<string>;
export type FilingStatus = keyof typeof filingStatusLabels;

/**
 * What an employee says about federal tax, as on Form W-4 since 2020. Amounts are US dollars.
 *
 * Source: Internal Revenue Service, Form W-4, Employee's Withholding Certificate.
 */
export interface TaxWithholding {
  /** Nine digits. */
  socialSecurityNumber: string | null;
  /** Step 1(c). */
  filingStatus: FilingStatus | null;
  /** Step 2(c): two jobs in all, or a spouse who works. */
  multipleJobs: boolean | null;
  /** Step 3: credits for children and other dependents, per year. */
  dependentsAmount: DecimalText | null;
  /** Step 4(a): income without withholding, per year. */
  otherIncome: DecimalText | null;
  /** Step 4(b): other than the standard deduction, per year. */
  deductions: DecimalText | null;
  /** Step 4(c): withheld in addition, each pay period. */
  extraWithholding: DecimalText | null;
}
