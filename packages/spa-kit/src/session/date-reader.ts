import { readTypedDate, type TypedDateContext } from '@stint/domain/kernel/typed-date.ts';
import { isDayFirst } from '@stint/domain/kernel/written-date.ts';
import type { ReadDate } from '@stint/ui/form/read-date.ts';

/** How an office reads the dates that people type: from its own today, day first where its currency's country does. */
export function dateReader({
  currency,
  ...context
}: Pick<TypedDateContext, 'today' | 'language'> & { currency: string }): ReadDate {
  const dayFirst = isDayFirst(currency);
  return (text) => readTypedDate(text, { ...context, dayFirst });
}
