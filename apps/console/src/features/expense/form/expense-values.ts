import type { ExpenseKind } from '@stint/domain/expense-report/expense-report.ts';
import { required } from '@stint/spa-kit/record/form/required.ts';
import type { ExpenseLinePartsFragment, NewExpenseInput } from '../../../gql/graphql.ts';

/** An expense as it is typed. */
export type ExpenseValues = {
  /** For the form alone. */
  key: string;
  /** '' for a new one. */
  id: string;
  spentOn: string;
  kind: ExpenseKind | '';
  amount: string;
  purpose: string;
};

/** @param spentOn the day that it begins with */
export const newExpense = (spentOn: string): ExpenseValues => ({
  key: crypto.randomUUID(),
  id: '',
  spentOn,
  kind: '',
  amount: '',
  purpose: '',
});

export function expenseValues(line: ExpenseLinePartsFragment): ExpenseValues {
  const { id, spentOn, kind, amount, purpose } = line;
  return { key: id, id, spentOn, kind, amount, purpose: purpose ?? '' };
}

/** What has to be there before it is sent. */
export const expenseRules = {
  spentOn: required('Enter the day.'),
  kind: required('Choose the kind.'),
  amount: required('Enter the amount.'),
};

/** An expense as the API takes it; validated before. */
export function expenseInput({ spentOn, kind, amount, purpose }: ExpenseValues): NewExpenseInput {
  return { spentOn, kind: kind as ExpenseKind, amount, purpose: purpose.trim() || null };
}
