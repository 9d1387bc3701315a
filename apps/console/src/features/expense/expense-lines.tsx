import { Button, Stack, Table, Text } from '@mantine/core';
import { expenseKindLabels } from '@stint/domain/expense-report/expense-report.ts';
import { DateText } from '@stint/ui/dates/date-text.tsx';
import { Money } from '@stint/ui/money/money.tsx';
import { WideTable } from '@stint/ui/wide-table/wide-table.tsx';
import { useState } from 'react';
import type { ExpenseLinePartsFragment } from '../../gql/graphql.ts';
import { AddReceipt } from './receipts/add-receipt.tsx';
import { ReceiptItem } from './receipts/receipt-item.tsx';

type ExpenseLinesProps = {
  lines: readonly ExpenseLinePartsFragment[];
  total: string;
  currency: string;
  /** Whether receipts can be added and removed now. */
  editable: boolean;
  onChanged: () => void;
};

/** The expenses of a report with their receipts. */
export function ExpenseLines({ lines, total, currency, editable, onChanged }: ExpenseLinesProps) {
  const [adding, setAdding] = useState<string | null>(null);
  if (lines.length === 0) return <Text size="sm">No expenses are entered.</Text>;
  return (
    <>
      <WideTable minWidth={520} aria-label="Expenses">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Paid on</Table.Th>
            <Table.Th>Kind</Table.Th>
            <Table.Th>For</Table.Th>
            <Table.Th ta="end">Amount</Table.Th>
            <Table.Th>Receipts</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map(({ id, kind, spentOn, purpose, amount, receipts }) => (
            <Table.Tr key={id}>
              <Table.Th scope="row" style={{ whiteSpace: 'nowrap' }}>
                <DateText date={spentOn} />
              </Table.Th>
              <Table.Td>{expenseKindLabels[kind]}</Table.Td>
              <Table.Td miw={120} style={{ overflowWrap: 'anywhere' }}>
                {purpose ?? '—'}
              </Table.Td>
              <Table.Td ta="end">
                <Money amount={amount} currency={currency} />
              </Table.Td>
              <Table.Td>
                <Stack gap={4} align="flex-start">
                  {receipts.map((receipt) => (
                    <ReceiptItem
                      key={receipt.id}
                      receipt={receipt}
                      removable={editable}
                      onRemoved={onChanged}
                    />
                  ))}
                  {receipts.length === 0 && <Text size="sm">None</Text>}
                  {editable && (
                    <Button size="xs" variant="subtle" onClick={() => setAdding(id)}>
                      Add receipt
                    </Button>
                  )}
                </Stack>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row" colSpan={3}>
              Total
            </Table.Th>
            <Table.Th ta="end">
              <Money amount={total} currency={currency} />
            </Table.Th>
            <Table.Td />
          </Table.Tr>
        </Table.Tfoot>
      </WideTable>
      {adding && (
        <AddReceipt expenseLineId={adding} onAdded={onChanged} onClose={() => setAdding(null)} />
      )}
    </>
  );
}
