import { valuesOf, type Labels } from '@stint/domain/kernel/labels.ts';

/** The values of an enum as options of a filter or select, with the domain's labels and order. */
export function choicesOf<Word extends string>(
  labels: Labels<Word>,
): { value: Word; label: string }[] {
  return valuesOf(labels).map((value) => ({ value, label: labels[value] }));
}
