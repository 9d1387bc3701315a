import { Card, Group, Stack, Text } from '@mantine/core';
import { formatDate } from '@stint/ui/dates/format-date.ts';
import { formatMoney } from '@stint/ui/money/format-money.ts';
import type { ReactNode } from 'react';
import { useExpenseTexts } from '../use-expense-texts.ts';
import type { Report } from './report.query.ts';

type ExpenseFactsProps = {
  line: Report['lines'][number];
  currency: string;
  /** Its receipts. */
  children: ReactNode;
};

/** An expense that can't be changed any more. */
export function ExpenseFacts({ line, currency, children }: ExpenseFactsProps) {
  const { kinds } = useExpenseTexts();
  return (
    <Card component="li" withBorder radius="md" padding="sm">
      <Stack gap="xs">
        <Group justify="space-between" gap="xs">
          <Text fw={600}>{kinds[line.kind]}</Text>
          <Text fw={600}>{formatMoney(line.amount, currency)}</Text>
        </Group>
        <Text size="sm" c="dimmed">
          {formatDate(line.spentOn)}
        </Text>
        {line.purpose && (
          <Text style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>{line.purpose}</Text>
        )}
        {children}
      </Stack>
    </Card>
  );
}
