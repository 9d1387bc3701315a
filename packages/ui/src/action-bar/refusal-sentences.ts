import type { Refusal } from './available-action.ts';

/** One refusal as a sentence, the blocking records named: “It has invoices (INV-12, INV-14).” */
export function refusalSentence({ message, blocking = [] }: Refusal): string {
  if (blocking.length === 0) return message;
  const named = blocking.map((record) => record.label).join(', ');
  return `${message} (${named})`;
}

/** All reasons in one text, for a tooltip or a screen reader. */
export function refusalText(refusals: readonly Refusal[]): string {
  return refusals.map(refusalSentence).join(' ');
}
