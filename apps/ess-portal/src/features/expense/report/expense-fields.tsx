import { Button, Card, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import type { ExpenseKind } from '@stint/domain/expense-report/expense-report.ts';
import { valuesOf } from '@stint/domain/kernel/labels.ts';
import { formatDate } from '@stint/ui/dates/format-date.ts';
import { DateField } from '@stint/ui/form/date-field.tsx';
import { MoneyInput } from '@stint/ui/form/money-input.tsx';
import { formatMoney } from '@stint/ui/money/format-money.ts';
import type { ReactNode } from 'react';
import { useClaimTexts } from '../../claim/use-claim-texts.ts';
import type { Finding } from '../../claim/form/finding.ts';
import { useExpenseTexts } from '../use-expense-texts.ts';
import type { ExpenseEntry } from './report-form.ts';

type ExpenseFieldsProps = {
  entry: ExpenseEntry;
  /** 1 for the first. */
  place: number;
  currency: string;
  findings: readonly Finding[];
  /** What was saved elsewhere; null where it was removed. */
  theirs: ExpenseEntry | null | undefined;
  onChange: (change: Partial<ExpenseEntry>) => void;
  onRemove: () => void;
  /** Its receipts. */
  children: ReactNode;
};

/** An expense with its receipts, to be changed. */
export function ExpenseFields(props: ExpenseFieldsProps) {
  const { entry, place, currency, findings, theirs, onChange, onRemove, children } = props;
  const texts = useExpenseTexts();
  const claims = useClaimTexts();
  const errorOf = (field: keyof ExpenseEntry) =>
    findings.find((finding) => finding.field === field && !finding.isWarning)?.text;
  const savedText = (saved: ExpenseEntry) =>
    [
      saved.spentOn && formatDate(saved.spentOn),
      texts.kinds[saved.kind],
      formatMoney(saved.amount, currency),
      saved.purpose,
    ]
      .filter(Boolean)
      .join(', ');
  return (
    <Card component="li" withBorder radius="md" padding="sm">
      <Stack gap="sm" role="group" aria-label={texts.expense(place)}>
        <Title order={2} size="h4">
          {texts.expense(place)}
        </Title>
        {theirs !== undefined && (
          <Text size="sm" style={{ color: 'var(--stint-attention-text)' }}>
            {theirs ? claims.theyHave(savedText(theirs)) : claims.theyRemoved}
          </Text>
        )}
        <MoneyInput
          size="lg"
          label={texts.amount}
          required
          currency={currency}
          value={entry.amount}
          error={errorOf('amount')}
          onChange={(amount) => onChange({ amount })}
        />
        <NativeSelect
          size="lg"
          label={texts.kind}
          value={entry.kind}
          error={errorOf('kind')}
          onChange={({ currentTarget }) => onChange({ kind: currentTarget.value as ExpenseKind })}
          data={valuesOf(texts.kinds).map((kind) => ({ value: kind, label: texts.kinds[kind] }))}
        />
        <DateField
          size="lg"
          label={texts.spentOn}
          required
          value={entry.spentOn}
          error={errorOf('spentOn')}
          onChange={(spentOn) => onChange({ spentOn })}
        />
        <TextInput
          size="lg"
          label={texts.purpose}
          maxLength={500}
          value={entry.purpose}
          error={errorOf('purpose')}
          onChange={({ currentTarget }) => onChange({ purpose: currentTarget.value })}
        />
        {children}
        {findings
          .filter(({ field, isWarning }) => field === null || isWarning)
          .map(({ text, isWarning }) => (
            <Text
              key={text}
              size="sm"
              role="status"
              tabIndex={-1}
              data-blocking={isWarning ? undefined : texts.expense(place)}
              style={{ color: `var(--stint-${isWarning ? 'attention' : 'bad'}-text)` }}
            >
              {text}
            </Text>
          ))}
        <Button
          variant="subtle"
          color="red"
          px="xs"
          h={44}
          style={{ alignSelf: 'flex-start' }}
          aria-label={texts.removeExpense(place)}
          onClick={onRemove}
        >
          {texts.remove}
        </Button>
      </Stack>
    </Card>
  );
}
