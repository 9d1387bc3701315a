import { term, type Term } from '../messages/value.ts';

/** What amounts of an assignment's terms are called in a sentence. */
export const amountLabels = {
  payRate: 'pay rate',
  billRate: 'bill rate',
  salary: 'salary',
  fee: 'fee',
} as const;

export function amountTerm(amount: keyof typeof amountLabels): Term {
  return term('amount', amountLabels, amount);
}
