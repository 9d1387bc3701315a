import type {
  DepositAccountType,
  DepositShare,
} from '@stint/domain/employee-data/direct-deposit.ts';
import type { DepositAccountInput } from '../../../gql/graphql.ts';
import type { DepositAccount } from './deposit-facts.tsx';

/** An account in the form. Its numbers are empty where those on file stay. */
export type AccountValues = {
  /** That on file; null for a new account. */
  key: string | null;
  bankName: string;
  routingNumber: string;
  accountNumber: string;
  type: DepositAccountType;
  /** The last account gets what remains, whatever stands here. */
  shareOf: Exclude<DepositShare, 'REMAINDER'>;
  share: string;
};

export const newAccount: AccountValues = {
  key: null,
  bankName: '',
  routingNumber: '',
  accountNumber: '',
  type: 'CHECKING',
  shareOf: 'PERCENT',
  share: '',
};

export function valuesOf({ key, bankName, type, shareOf, share }: DepositAccount): AccountValues {
  return {
    ...newAccount,
    key,
    bankName,
    type,
    shareOf: shareOf === 'REMAINDER' ? 'PERCENT' : shareOf,
    share: share ?? '',
  };
}

/** The accounts as the server takes them. */
export function inputOf(accounts: readonly AccountValues[]): DepositAccountInput[] {
  return accounts.map(
    ({ key, bankName, routingNumber, accountNumber, type, shareOf, share }, at) => {
      const isLast = at === accounts.length - 1;
      return {
        key,
        bankName,
        routingNumber: routingNumber.trim() || null,
        accountNumber: accountNumber.trim() || null,
        type,
        shareOf: isLast ? 'REMAINDER' : shareOf,
        share: isLast ? null : share.trim() || null,
      };
    },
  );
}
