import { english } from '@stint/messages/en/screen.ts';
import { employeePortal } from '@stint/messages/en/employee-portal.ts';
import type { Messages } from '@stint/messages/screen/messages.ts';
import { MessagesContext } from '@stint/spa-kit/messages/messages-context.tsx';
import { Splash } from '@stint/spa-kit/views/splash.tsx';
import { useLazyModule } from '@stint/ui/lazy-module/use-lazy-module.ts';
import { waitingModules } from '@stint/ui/lazy-module/waiting-modules.ts';
import {
  createContext,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { useKeptLanguage } from './kept-language.ts';
import { TextsContext } from '../messages/texts.ts';

type Language = Messages['language'];

const inEnglish = { messages: english, texts: employeePortal };
const loadSpanish = () => import('../messages/spanish.ts');
const ChooseLanguage = createContext<(language: Language) => void>(() => {});

/**
 * English or Spanish: the device's preference, or the language that was chosen on this device. The texts of the
 * language before stay until those of the chosen one are loaded; at the start nothing is said until then, except that
 * they can't be loaded.
 */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, choose] = useKeptLanguage();
  const spanish = useLazyModule(loadSpanish, language === 'es', true);
  const [first] = useState(language);
  const cannotLoad = useSyncExternalStore(waitingModules.subscribe, waitingModules.some);
  const { messages, texts } = (language === 'es' && spanish) || inEnglish;
  useEffect(() => {
    document.documentElement.lang = messages.language;
    document.title = texts.portal;
  }, [messages, texts]);
  if (first === 'es' && language === 'es' && !spanish && !cannotLoad) return <Splash />;
  return (
    <ChooseLanguage value={choose}>
      <MessagesContext value={messages}>
        <TextsContext value={texts}>{children}</TextsContext>
      </MessagesContext>
    </ChooseLanguage>
  );
}

export function useChooseLanguage(): (language: Language) => void {
  return useContext(ChooseLanguage);
}
