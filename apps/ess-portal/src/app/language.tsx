import { useLocalStorage } from '@mantine/hooks';
import { spanish } from '@stint/spa-kit/messages/spanish.ts';
import { useMessages, MessagesContext } from '@stint/spa-kit/messages/messages-context.tsx';
import { english, type Messages } from '@stint/spa-kit/messages/messages.ts';
import { createContext, useContext, useEffect, type ReactNode } from 'react';
import { essMessages, type EssMessages } from './ess-messages.ts';

type Language = Messages['language'];

const dictionaries: Record<Language, Messages> = { en: english, es: spanish };
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
    document.title = essMessages[language].portal;
  }, [language]);
  return (
    <ChooseLanguage value={choose}>
      <MessagesContext value={dictionaries[language]}>{children}</MessagesContext>
    </ChooseLanguage>
  );
}

export function useEssMessages(): EssMessages {
  return essMessages[useMessages().language];
}

export function useChooseLanguage(): (language: Language) => void {
  return useContext(ChooseLanguage);
}
