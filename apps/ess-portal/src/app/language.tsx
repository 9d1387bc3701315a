import { useLocalStorage } from '@mantine/hooks';
import { spanish } from '@stint/spa-kit/words/spanish.ts';
import { useWords, WordsContext } from '@stint/spa-kit/words/words-context.tsx';
import { english, type Words } from '@stint/spa-kit/words/words.ts';
import { createContext, useContext, useEffect, type ReactNode } from 'react';
import { essWords, type EssWords } from './ess-words.ts';

type Language = Words['language'];

const dictionaries: Record<Language, Words> = { en: english, es: spanish };
const ChooseLanguage = createContext<(language: Language) => void>(() => {});

/** English or Spanish: the device's preference, or the language that was chosen on this device. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, choose] = useLocalStorage<Language>({
    key: 'stint.language',
    defaultValue: navigator.language.startsWith('es') ? 'es' : 'en',
    getInitialValueInEffect: false,
  });
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = essWords[language].portal;
  }, [language]);
  return (
    <ChooseLanguage value={choose}>
      <WordsContext value={dictionaries[language]}>{children}</WordsContext>
    </ChooseLanguage>
  );
}

export function useEssWords(): EssWords {
  return essWords[useWords().language];
}

export function useChooseLanguage(): (language: Language) => void {
  return useContext(ChooseLanguage);
}
