import { useViewer } from '../session/viewer.ts';
import { useEffect, useRef } from 'react';
import { useChooseLanguage } from './language-provider.tsx';

/** The language of the account becomes that of the page, on whatever device its owner signs in. */
export function useAccountLanguage(): void {
  const { language } = useViewer().account;
  const choose = useChooseLanguage();
  const taken = useRef<string | null>(null);
  useEffect(() => {
    if (language === null || taken.current === language) return;
    taken.current = language;
    choose(language);
  }, [language, choose]);
}
