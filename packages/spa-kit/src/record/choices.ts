import { valuesOf, type Labels } from '@stint/domain/kernel/labels.ts';

/** The values of an enum as the options of a filter or a select, in the domain's words and order. */
export function choicesOf<Word extends string>(
  labels: Labels<Word>,
): { value: Word; label: string }[] {
  return valuesOf(labels).map((value) => ({ value, label: labels[value] }));
}
