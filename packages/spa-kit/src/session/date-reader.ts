import { farDateDoubt, type FarDateDoubt } from '@stint/domain/kernel/far-date.ts';
import { readTypedDate, type TypedDateContext } from '@stint/domain/kernel/typed-date.ts';
import type { DateWarning } from '@stint/ui/form/date-warning.ts';
import type { ReadDate } from '@stint/ui/form/read-date.ts';

/** How an office reads the dates that people type: from its own today, day first where its country does. */
export function dateReader(context: TypedDateContext): ReadDate {
  return (text) => readTypedDate(text, context);
}

/** What an office says of dates of work that are far from its own today (L-21). */
export function dateWarning(today: string, sentences: Record<FarDateDoubt, string>): DateWarning {
  return (date) => {
    const doubt = farDateDoubt(date, today);
    return doubt && sentences[doubt];
  };
}
