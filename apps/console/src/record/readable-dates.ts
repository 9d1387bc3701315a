import { formatDate } from '@stint/ui/dates/format-date.ts';

/** A sentence of the server with its ISO dates as people read them; instants stay as they are. */
export function readableDates(sentence: string): string {
  return sentence.replace(/\b\d{4}-\d{2}-\d{2}\b(?!T)/g, formatDate);
}
