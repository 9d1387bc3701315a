import { Stack, Text } from '@mantine/core';
import { formatMoney } from '@stint/ui/money/format-money.ts';
import { numberFormat } from '@stint/ui/locale/locale.ts';
import type { MyDataQuery } from '../../../gql/graphql.ts';
import { useMyDataTexts } from '../use-my-data-texts.ts';

export type DepositAccount = NonNullable<MyDataQuery['directDeposit']>['accounts'][number];

/** Where net pay goes, in the order in which shares are taken. Numbers are masked by the server. */
export function DepositFacts({ accounts }: { accounts: readonly DepositAccount[] }) {
  const { deposit } = useMyDataTexts();
  if (accounts.length === 0) return <Text>{deposit.none}</Text>;
  const rest = accounts.length === 1 ? deposit.everything : deposit.remainder;
  return (
    <Stack component="ol" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
      {accounts.map((account) => (
        <li key={account.key} style={{ overflowWrap: 'anywhere' }}>
          <Text fw={600}>{account.bankName}</Text>
          <Text>
            {deposit.types[account.type]} {account.accountNumberMasked}
          </Text>
          <Text size="sm" c="dimmed">
            {deposit.routingNumber} {account.routingNumberMasked}
          </Text>
          <Text size="sm" c="dimmed">
            {account.share === null ? rest : deposit.share(shareText(account))}
          </Text>
        </li>
      ))}
    </Stack>
  );
}

/** “25%” or “$100.00”. */
function shareText({ shareOf, share }: DepositAccount): string {
  if (shareOf === 'AMOUNT') return formatMoney(share!, 'USD');
  // As a string, so that no digit is lost.
  return `${numberFormat({ maximumFractionDigits: 2 }).format(share as Intl.StringNumericLiteral)}%`;
}
