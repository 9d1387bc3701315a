import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import type { Labels } from '@stint/domain/kernel/labels.ts';

/**
 * What a word of the graph is called in the language that is shown.
 *
 * @param english the domain's labels
 * @param spanish those of `@stint/messages`
 */
export function useLabel<Word extends string>(
  english: Labels<Word>,
  spanish: Readonly<Partial<Record<string, string>>>,
): (word: Word) => string {
  const { language } = useMessages();
  return (word) => (language === 'es' ? spanish[word] : undefined) ?? english[word];
}
