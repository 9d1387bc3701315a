import { randomBytes } from 'node:crypto';
import {
  type DepositAccount,
  type DepositAccountType,
  depositAccountTypeLabels,
  depositProblems,
  type DepositShare,
  depositShareLabels,
  type DirectDeposit,
  isAccountNumber,
  MOST_ACCOUNTS,
} from '@stint/domain/employee-data/direct-deposit.ts';
import { isRoutingNumber } from '@stint/domain/employee-data/routing-number.ts';
import { valuesOf } from '@stint/domain/kernel/labels.ts';
import { Decimal } from '@stint/domain/kernel/money.ts';
import { message } from '@stint/domain/messages/message.ts';
import { z } from 'zod';
import { bankOrTaxNumber } from './secret-number.ts';
import { DepositAccountTypeEnum, DepositShareEnum } from '../employee-data/employee-data.type.ts';
import { checkedInput, field } from '../graphql/input-fields.ts';
import { decimal } from '../graphql/parse-input.ts';
import { problemText } from '../graphql/problem-message.ts';
import { type FoundProblem, invalid, type InvalidInput } from '../graphql/results.ts';
import { DecimalScalar } from '../graphql/scalars.ts';
import { requiredLine } from '../graphql/text-input.ts';

const stays = 'It stays as it is when left out for an account that is there.';

const accountInput = checkedInput('DepositAccountInput', {
  description: 'An account that net pay is to go to.',
  access: 'direct-deposit:request-change',
  fields: {
    key: field(
      String,
      z.string().max(40).nullish(),
      'That of an account that is there; none for a new one.',
    ),
    bankName: field(String, requiredLine(100, 'EMPTY.bank')),
    routingNumber: field(
      String,
      bankOrTaxNumber(isRoutingNumber, 'NOT_A_ROUTING_NUMBER').nullish(),
      `Nine digits, of the American Bankers Association. ${stays}`,
    ),
    accountNumber: field(
      String,
      bankOrTaxNumber(isAccountNumber, 'NOT_AN_ACCOUNT_NUMBER').nullish(),
      `4 to 17 digits. ${stays}`,
    ),
    type: field(
      DepositAccountTypeEnum,
      z.enum(valuesOf<DepositAccountType>(depositAccountTypeLabels)),
    ),
    shareOf: field(DepositShareEnum, z.enum(valuesOf<DepositShare>(depositShareLabels))),
    share: field(
      DecimalScalar,
      decimal(8, 2)
        .transform((text) => new Decimal(text).toString())
        .nullish(),
      'Percent points or US dollars; none for what remains.',
    ),
  },
});

export const directDepositInput = checkedInput('RequestDirectDepositChangeInput', {
  description: 'Where net pay is to go. The last account gets what remains.',
  access: 'direct-deposit:request-change',
  fields: {
    accounts: field(
      [accountInput.type],
      z
        .array(accountInput.schema)
        .max(MOST_ACCOUNTS, problemText('AT_MOST', { most: MOST_ACCOUNTS })),
      'In the order in which shares are taken; none to be paid otherwise.',
    ),
  },
});

type EnteredAccount = z.output<typeof accountInput.schema>;

/** The accounts as they were entered; numbers that were left out stay. */
export function enteredDeposit(
  current: DirectDeposit,
  { accounts }: z.output<typeof directDepositInput.schema>,
): DirectDeposit | InvalidInput {
  const known = new Map(current.accounts.map((account) => [account.key, account]));
  const missing: FoundProblem[] = [];
  const after = {
    accounts: accounts.map((entered, at) => {
      const account = enteredAccount(entered, known.get(entered.key ?? ''));
      // Of two that name the same account, one is a new one.
      known.delete(account.key);
      for (const number of ['routingNumber', 'accountNumber'] as const) {
        if (account[number] === '') {
          missing.push({
            path: `accounts.${at}.${number}`,
            message: message('NUMBER_MISSING', {}),
          });
        }
      }
      return account;
    }),
  };
  const problems = [...missing, ...(missing.length > 0 ? [] : depositProblems(after))];
  return problems.length > 0 ? invalid(problems) : after;
}

function enteredAccount(entered: EnteredAccount, known?: DepositAccount): DepositAccount {
  const { bankName, type, shareOf } = entered;
  return {
    key: known?.key ?? randomBytes(6).toString('hex'),
    bankName,
    routingNumber: entered.routingNumber ?? known?.routingNumber ?? '',
    accountNumber: entered.accountNumber ?? known?.accountNumber ?? '',
    type,
    shareOf,
    share: shareOf === 'REMAINDER' ? null : (entered.share ?? null),
  };
}
