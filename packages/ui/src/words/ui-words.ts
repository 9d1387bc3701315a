import { uiWords } from '@stint/messages/en/ui-words.ts';
import type { UiWords } from '@stint/messages/screen/ui-words.ts';
import { createContext, useContext } from 'react';

/** What the pieces here say themselves; English by default. */
export const UiWordsContext = createContext<UiWords>(uiWords);

export function useUiWords(): UiWords {
  return useContext(UiWordsContext);
}
