import type { Refusal } from './available-action.ts';

/** One refusal as a sentence, followed by the blocking records that it doesn't name: “It has invoices. (INV-12)” */
export function refusalSentence({ code, message, blocking = [] }: Refusal): string {
  // It says itself who changed the one record that it is about.
  if (code === 'CHANGED_SINCE' && blocking.length === 1) return message;
  const unnamed = blocking.map(({ label }) => label).filter((label) => !message.includes(label));
  return unnamed.length === 0 ? message : `${message} (${unnamed.join(', ')})`;
}

/** All reasons as one text, for a tooltip or a screen reader. */
export function refusalText(refusals: readonly Refusal[]): string {
  return refusals.map(refusalSentence).join(' ');
}
