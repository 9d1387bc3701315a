import { formatDate } from '@stint/ui/dates/format-date.ts';
import { formatInstant } from '@stint/ui/dates/format-instant.ts';
import { formatMoney } from '@stint/ui/money/format-money.ts';

/**
 * A sentence of the server with its ISO dates, instants and amounts formatted for people.
 *
 * @param zone of the instants; the viewer's by default
 */
export function readable(sentence: string, zone?: string): string {
  return sentence
    .replace(/\b\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, (instant) => formatInstant(instant, zone))
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, formatDate)
    .replace(/\b(\d+\.\d+) ([A-Z]{3})\b/g, (_, amount: string, currency: string) =>
      formatMoney(amount, currency),
    );
}
