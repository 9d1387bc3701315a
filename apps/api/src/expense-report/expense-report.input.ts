import { ID, Int } from 'type-graphql';
import { z } from 'zod';
import { expenseKindLabels } from '@stint/domain/expense-report/expense-report.ts';
import { valuesOf } from '@stint/domain/kernel/labels.ts';
import { ExpenseKindEnum } from './expense-line.type.ts';
import { checkedInput, field } from '../graphql/input-fields.ts';
import { businessDate, decimal, recordId, recordIds } from '../graphql/parse-input.ts';
import { problemText } from '../graphql/problem-message.ts';
import { DateScalar, DecimalScalar } from '../graphql/scalars.ts';
import { text } from '../graphql/text-input.ts';
import { confirmationShape } from '../write/confirmation.ts';

/** Expenses of one report at most. */
const MOST_EXPENSES = 100;

const expenseFields = {
  spentOn: field(DateScalar, businessDate, 'When it was paid, at the location.'),
  kind: field(ExpenseKindEnum, z.enum(valuesOf(expenseKindLabels), problemText('CHOOSE_ONE', {}))),
  amount: field(DecimalScalar, decimal(8, 2), 'In the agency’s currency.'),
  purpose: field(String, text(500).nullish(), 'What it was for.'),
};

const newExpense = checkedInput('NewExpenseInput', {
  description: 'What somebody paid.',
  access: 'expense:write',
  fields: expenseFields,
});

const enteredExpense = checkedInput('ExpenseLineInput', {
  description: 'What somebody paid.',
  access: 'expense:write',
  fields: {
    id: field(
      ID,
      recordId('ExpenseLine').nullish(),
      'Of an expense that is there, which keeps its receipts; none for a new one.',
    ),
    ...expenseFields,
  },
});

/** An expense as it was entered. */
export type ExpenseInput = z.output<typeof newExpense.schema> & { id?: string | null | undefined };

const tooMany = problemText('TOO_MANY', { most: MOST_EXPENSES });

export const beginExpenseReportInput = checkedInput('BeginExpenseReportInput', {
  description: 'Of which assignment, and what was paid.',
  access: 'expense:write',
  fields: {
    assignmentId: field(ID, recordId('Assignment')),
    lines: field([newExpense.type], z.array(newExpense.schema).max(MOST_EXPENSES, tooMany)),
  },
});

export const saveExpenseReportInput = checkedInput('SaveExpenseReportInput', {
  description: 'All expenses that a report is to have.',
  access: 'expense:write',
  fields: {
    id: field(ID, recordId('ExpenseReport')),
    version: field(Int, z.number().int(), 'The version that was seen.'),
    lines: field(
      [enteredExpense.type],
      z.array(enteredExpense.schema).max(MOST_EXPENSES, tooMany),
      'All expenses of the report; what is left out is taken away with its receipts.',
    ),
  },
});

export const approveReportInPartInput = checkedInput('ApproveExpenseReportInPartInput', {
  description: 'Which expenses are not approved, and why.',
  access: 'expense:approve',
  fields: {
    id: field(ID, recordId('ExpenseReport')),
    version: field(Int, z.number().int().nullish(), 'The version that was seen.'),
    disputedLineIds: field([ID], recordIds('ExpenseLine'), 'Expenses that are not approved.'),
    reason: field(String, text(2_000), 'What has to change.'),
    acknowledgedWarnings: field(
      [String],
      confirmationShape.acknowledgedWarnings,
      'Codes of the warnings that were read and accepted.',
    ),
    acceptedDisclaimer: field(
      String,
      confirmationShape.acceptedDisclaimer,
      'The disclaimer that was accepted, word for word. It is kept with the report.',
    ),
  },
});
