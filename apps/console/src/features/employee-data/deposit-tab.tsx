import { Stack, Table, Text } from '@mantine/core';
import { WideTable } from '@stint/ui/wide-table/wide-table.tsx';
import {
  depositAccountTypeLabels,
  depositShareLabels,
} from '@stint/domain/employee-data/direct-deposit.ts';
import { formatMoney } from '@stint/ui/money/format-money.ts';
import { graphql } from '../../gql/gql.ts';
import type { DirectDepositQuery } from '../../gql/graphql.ts';
import { ShowInFull } from './show-in-full.tsx';
import { SectionData } from './section-data.tsx';

export const DirectDepositDocument = graphql(`
  query DirectDeposit($employeeId: ID) {
    directDeposit(employeeId: $employeeId) {
      accounts {
        key
        bankName
        routingNumberMasked
        accountNumberMasked
        type
        shareOf
        share
      }
    }
  }
`);

export const UnmaskDirectDepositDocument = graphql(`
  mutation UnmaskDirectDeposit($employeeId: ID!) {
    unmaskDirectDeposit(employeeId: $employeeId) {
      ... on DirectDepositUnmasked {
        accounts {
          key
          routingNumber
          accountNumber
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

type Account = NonNullable<DirectDepositQuery['directDeposit']>['accounts'][number];

/** Where the net pay of an employee goes; numbers masked until somebody who may asks for them. */
export default function DepositTab({ employeeId }: { employeeId: string }) {
  return (
    <SectionData document={DirectDepositDocument} employeeId={employeeId}>
      {({ directDeposit }) =>
        directDeposit === null || directDeposit.accounts.length === 0 ? (
          <Text size="sm">Pay is not deposited to an account.</Text>
        ) : (
          <Stack gap="md">
            <Accounts accounts={directDeposit.accounts} />
            <ShowInFull
              document={UnmaskDirectDepositDocument}
              variables={{ employeeId }}
              permission="direct-deposit:unmask"
              numbersOf={({ accounts }) => ({ socialSecurityNumber: null, accounts })}
            />
          </Stack>
        )
      }
    </SectionData>
  );
}

function Accounts({ accounts }: { accounts: readonly Account[] }) {
  return (
    <WideTable minWidth={420} aria-label="Accounts">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Bank</Table.Th>
          <Table.Th>Account</Table.Th>
          <Table.Th>Routing number</Table.Th>
          <Table.Th>Gets</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {accounts.map((account) => (
          <Table.Tr key={account.key}>
            <Table.Th scope="row">{account.bankName}</Table.Th>
            <Table.Td>
              {depositAccountTypeLabels[account.type]} {account.accountNumberMasked}
            </Table.Td>
            <Table.Td>{account.routingNumberMasked}</Table.Td>
            <Table.Td>{shareText(account)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}

function shareText({ shareOf, share }: Account): string {
  if (share === null) return depositShareLabels.REMAINDER;
  return shareOf === 'AMOUNT' ? formatMoney(share, 'USD') : `${share}%`;
}
