import { farDateDoubt, type FarDateDoubt } from '@stint/domain/kernel/far-date.ts';
import { readTypedDate, type TypedDateContext } from '@stint/domain/kernel/typed-date.ts';
import { isDayFirst } from '@stint/domain/kernel/written-date.ts';
import type { DateWarning } from '@stint/ui/form/date-warning.ts';
import type { ReadDate } from '@stint/ui/form/read-date.ts';

/** How an office reads the dates that people type: from its own today, day first where its currency's country does. */
export function dateReader({
  currency,
  ...context
}: Pick<TypedDateContext, 'today' | 'language'> & { currency: string }): ReadDate {
  const dayFirst = isDayFirst(currency);
  return (text) => readTypedDate(text, { ...context, dayFirst });
}

/** What an office says of dates of work that are far from its own today (L-21). */
export function dateWarning(today: string, sentences: Record<FarDateDoubt, string>): DateWarning {
  return (date) => {
    const doubt = farDateDoubt(date, today);
    return doubt && sentences[doubt];
  };
}
