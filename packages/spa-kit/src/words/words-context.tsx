import { createContext, useContext } from 'react';
import { english, type Words } from './words.ts';

/** The language of spa-kit's own words; English unless an app says otherwise. */
export const WordsContext = createContext<Words>(english);

export function useWords(): Words {
  return useContext(WordsContext);
}
