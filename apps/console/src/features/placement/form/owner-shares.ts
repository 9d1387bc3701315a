import { Decimal, isDecimalText } from '@stint/domain/kernel/money.ts';

/** What is left of the whole for one more owner, in percent points; nothing when all is given. */
export function remainingShare(owners: readonly { share: string }[]): string {
  const given = owners
    .filter(({ share }) => isDecimalText(share))
    .reduce((sum, { share }) => sum.plus(share), new Decimal(0));
  return Decimal.max(0, new Decimal(100).minus(given)).toString();
}
