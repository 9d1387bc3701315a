import type { Messages } from '@stint/messages/screen/messages.ts';
import { useLazyModule } from '@stint/ui/lazy-module/use-lazy-module.ts';
import { waitingModules } from '@stint/ui/lazy-module/waiting-modules.ts';
import {
  createContext,
  useContext,
  useState,
  useSyncExternalStore,
  type Context,
  type ReactNode,
} from 'react';
import { MessagesContext, useMessages } from '../messages/messages-context.tsx';
import { useAppTitle } from '../record/address/page-title.ts';
import { Splash } from '../views/splash.tsx';
import { useKeptLanguage } from './kept-language.ts';

type Language = Messages['language'];

type LanguageProviderProps<Texts> = {
  /** Where the portal's screens find what they say; by default in English. */
  context: Context<Texts>;
  /** Everything in Spanish, loaded when it is chosen; at module scope. */
  loadSpanish: () => Promise<{ messages: Messages; texts: Texts }>;
  children: ReactNode;
};

const ChooseLanguage = createContext<(language: Language) => void>(() => {});

/**
 * English or Spanish: the device's preference, or the language that was chosen on this device. The texts of the
 * language before stay until those of the chosen one are loaded; at the start nothing is said until then, except that
 * they can't be loaded.
 */
export function LanguageProvider<Texts extends { portal: string }>({
  context: TextsContext,
  loadSpanish,
  children,
}: LanguageProviderProps<Texts>) {
  const [language, choose] = useKeptLanguage();
  const spanish = useLazyModule(loadSpanish, language === 'es', true);
  const [first] = useState(language);
  const cannotLoad = useSyncExternalStore(waitingModules.subscribe, waitingModules.some);
  const inEnglish = { messages: useMessages(), texts: useContext(TextsContext) };
  const { messages, texts } = (language === 'es' && spanish) || inEnglish;
  // Before anything inside is rendered: dates and numbers are written in the document's language.
  setDocumentLanguage(messages.language);
  useAppTitle(texts.portal);
  if (first === 'es' && language === 'es' && !spanish && !cannotLoad) return <Splash />;
  return (
    <ChooseLanguage value={choose}>
      <MessagesContext value={messages}>
        <TextsContext value={texts}>{children}</TextsContext>
      </MessagesContext>
    </ChooseLanguage>
  );
}

function setDocumentLanguage(language: Language): void {
  document.documentElement.lang = language;
}

export function useChooseLanguage(): (language: Language) => void {
  return useContext(ChooseLanguage);
}
