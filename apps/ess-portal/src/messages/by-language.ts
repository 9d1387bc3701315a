import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import type { Messages } from '@stint/spa-kit/messages/messages.ts';

/** Texts in each language of `Messages`. */
export type ByLanguage<Texts> = Readonly<Record<Messages['language'], Texts>>;

/** Those of the language that is shown. */
export function useTexts<Texts>(texts: ByLanguage<Texts>): Texts {
  return texts[useMessages().language];
}
