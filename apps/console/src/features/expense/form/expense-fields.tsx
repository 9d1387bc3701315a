import { Button, Group } from '@mantine/core';
import { expenseKindLabels } from '@stint/domain/expense-report/expense-report.ts';
import { choicesOf } from '@stint/spa-kit/record/choices.ts';
import { ChoiceField } from '@stint/spa-kit/record/form/choice-field.tsx';
import { DateTextField } from '@stint/spa-kit/record/form/date-text-field.tsx';
import { MoneyField } from '@stint/spa-kit/record/form/money-field.tsx';
import { TextField } from '@stint/spa-kit/record/form/text-field.tsx';
import type { TextForm } from '@stint/spa-kit/record/form/text-form.ts';
import { newExpense, type ExpenseValues } from './expense-values.ts';

type ExpensesForm = TextForm & {
  values: { lines: readonly ExpenseValues[] };
  insertListItem: (path: 'lines', item: ExpenseValues) => void;
  removeListItem: (path: 'lines', index: number) => void;
};

const kinds = choicesOf(expenseKindLabels);

/** All expenses of a report: a row of fields for each. */
export function ExpenseFields({ form, today }: { form: ExpensesForm; today: string }) {
  const { lines } = form.values;
  return (
    <>
      {lines.map(({ key }, index) => {
        const field = (name: keyof ExpenseValues) => ({ form, name: `lines.${index}.${name}` });
        return (
          <Group
            key={key}
            role="group"
            aria-label={`Expense ${index + 1}`}
            gap="xs"
            align="flex-start"
          >
            <DateTextField {...field('spentOn')} label="Paid on" required />
            <ChoiceField {...field('kind')} label="Kind" required choices={kinds} />
            <MoneyField {...field('amount')} label="Amount" required />
            <TextField {...field('purpose')} label="For" />
            {lines.length > 1 && (
              <Button
                variant="subtle"
                color="red"
                mt={24}
                aria-label={`Remove expense ${index + 1}`}
                onClick={() => form.removeListItem('lines', index)}
              >
                Remove
              </Button>
            )}
          </Group>
        );
      })}
      <Group>
        <Button
          variant="default"
          size="xs"
          onClick={() => form.insertListItem('lines', newExpense(lines.at(-1)?.spentOn ?? today))}
        >
          Add expense
        </Button>
      </Group>
    </>
  );
}
