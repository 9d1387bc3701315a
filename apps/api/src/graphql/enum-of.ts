import type { Labels } from '@stint/domain/kernel/labels.ts';
import { registerEnumType } from 'type-graphql';

/** An enum of the graph whose values are the domain's words, described by their labels. */
export function enumOf<Word extends string>(
  name: string,
  description: string,
  labels: Labels<Word>,
): { [Value in Word]: Value } {
  const words = Object.keys(labels) as Word[];
  const values = Object.fromEntries(words.map((word) => [word, word])) as {
    [Value in Word]: Value;
  };
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      words.map((word) => [word, { description: labels[word] }]),
    ) as never,
  });
  return values;
}
