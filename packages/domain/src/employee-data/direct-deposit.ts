import type { Labels } from '../kernel/labels.ts';
import { Decimal, type DecimalText } from '../kernel/money.ts';
import { message, type Message } from '../messages/message.ts';

export const depositAccountTypeLabels = {
  CHECKING: 'Checking',
  SAVINGS: 'Savings',
} as const satisfies Labels<string>;
export type DepositAccountType = keyof typeof depositAccountTypeLabels;

export const depositShareLabels = {
  PERCENT: 'Percent of net pay',
  AMOUNT: 'Fixed amount',
  REMAINDER: 'What remains',
} as const satisfies Labels<string>;
export type DepositShare = keyof typeof depositShareLabels;

/** An account that pay goes to. */
export interface DepositAccount {
  /** Tells it apart while it is changed; never changes itself. */
  key: string;
  bankName: string;
  /** Nine digits. */
  routingNumber: string;
  /** Digits. */
  accountNumber: string;
  type: DepositAccountType;
  shareOf: DepositShare;
  /** Percent points or an amount, by `shareOf`; `null` for what remains. */
  share: DecimalText | null;
}

/** Where an employee's net pay goes: shares are taken in this order, the last account gets what remains. */
export interface DirectDeposit {
  accounts: readonly DepositAccount[];
}

/** Accounts of one employee. */
export const MOST_ACCOUNTS = 4;

/** An account number has 4 to 17 digits. Source: Nacha Operating Rules, entry detail record, field of 17 characters. */
export function isAccountNumber(text: string): boolean {
  return /^\d{4,17}$/.test(text);
}

/** What is wrong with the accounts taken together, each with its path. */
export function depositProblems({ accounts }: DirectDeposit): { path: string; message: Message }[] {
  const problems: { path: string; message: Message }[] = [];
  const seen = new Set<string>();
  let percent = new Decimal(0);
  accounts.forEach(({ routingNumber, accountNumber, shareOf, share }, at) => {
    const path = `accounts.${at}`;
    const isLast = at === accounts.length - 1;
    if ((shareOf === 'REMAINDER') !== isLast) {
      problems.push({ path: `${path}.shareOf`, message: message('LAST_TAKES_REMAINDER', {}) });
    }
    if (shareOf !== 'REMAINDER' && (share === null || !new Decimal(share).gt(0))) {
      problems.push({ path: `${path}.share`, message: message('SHARE_MISSING', {}) });
    }
    if (shareOf === 'PERCENT') percent = percent.plus(share ?? 0);
    const number = `${routingNumber} ${accountNumber}`;
    if (seen.has(number)) {
      problems.push({ path: `${path}.accountNumber`, message: message('ACCOUNT_TWICE', {}) });
    }
    seen.add(number);
  });
  if (percent.gte(100)) {
    problems.push({ path: 'accounts', message: message('PERCENTAGES_TOO_HIGH', {}) });
  }
  return problems;
}
