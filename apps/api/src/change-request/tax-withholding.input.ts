import { isSocialSecurityNumber } from '@stint/domain/employee-data/social-security-number.ts';
import type { FilingStatus, TaxWithholding } from '@stint/domain/employee-data/tax-withholding.ts';
import { valuesOf } from '@stint/domain/kernel/labels.ts';
import { Decimal } from '@stint/domain/kernel/money.ts';
import { message } from '@stint/domain/messages/message.ts';
import { filingStatusLabels } from '@stint/domain/employee-data/tax-withholding.ts';
import { z } from 'zod';
import { bankOrTaxNumber } from './secret-number.ts';
import { FilingStatusEnum } from '../employee-data/employee-data.type.ts';
import { checkedInput, field } from '../graphql/input-fields.ts';
import { decimal } from '../graphql/parse-input.ts';
import { invalid, type InvalidInput } from '../graphql/results.ts';
import { DecimalScalar } from '../graphql/scalars.ts';

const dollars = decimal(8, 2)
  .transform((text) => new Decimal(text).toFixed(2))
  .nullish()
  .transform((amount) => amount ?? null);

export const taxWithholdingInput = checkedInput('RequestTaxWithholdingChangeInput', {
  description: 'Form W-4 as it is to be. Amounts are US dollars; what is left out is empty.',
  access: 'tax-withholding:request-change',
  fields: {
    socialSecurityNumber: field(
      String,
      bankOrTaxNumber(isSocialSecurityNumber, 'NOT_A_SOCIAL_SECURITY_NUMBER').nullish(),
      'Nine digits. It stays as it is when left out; the first time it has to be entered.',
    ),
    filingStatus: field(
      FilingStatusEnum,
      z.enum(valuesOf<FilingStatus>(filingStatusLabels)),
      'Step 1(c).',
    ),
    multipleJobs: field(Boolean, z.boolean(), 'Step 2(c).'),
    dependentsAmount: field(DecimalScalar, dollars, 'Step 3, per year.'),
    otherIncome: field(DecimalScalar, dollars, 'Step 4(a), per year.'),
    deductions: field(DecimalScalar, dollars, 'Step 4(b), per year.'),
    extraWithholding: field(DecimalScalar, dollars, 'Step 4(c), each pay period.'),
  },
});

/** The form as it was entered, its fields in their order; the number stays when it is left out. */
export function enteredWithholding(
  current: TaxWithholding,
  { socialSecurityNumber, ...rest }: z.output<typeof taxWithholdingInput.schema>,
): TaxWithholding | InvalidInput {
  const number = socialSecurityNumber ?? current.socialSecurityNumber;
  if (number === null) {
    return invalid([{ path: 'socialSecurityNumber', message: message('NUMBER_MISSING', {}) }]);
  }
  return { socialSecurityNumber: number, ...rest };
}
