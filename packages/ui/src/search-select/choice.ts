/** One of a list that is known, as people know it. */
export type Choice = { value: string; label: string };

/** Those whose name contains the text. */
export function labeled(choices: readonly Choice[], text: string): Choice[] {
  const part = text.toLowerCase();
  return choices.filter(({ label }) => label.toLowerCase().includes(part));
}
