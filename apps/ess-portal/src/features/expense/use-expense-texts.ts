import { expenses } from '@stint/messages/en/own-expenses.ts';
import type { ExpenseTexts } from '@stint/messages/screen/own-expenses.ts';
import { useTexts } from '../../messages/texts.ts';

/** What the screens of own expenses say, in the language that is shown. */
export function useExpenseTexts(): ExpenseTexts {
  return useTexts().expenses ?? expenses;
}
