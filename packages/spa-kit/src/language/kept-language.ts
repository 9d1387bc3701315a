import type { Messages } from '@stint/messages/screen/messages.ts';
import { useCallback, useState } from 'react';

type Language = Messages['language'];

const key = 'stint.language';

/** The language that was chosen on this device, and how to choose; the device's own until then. */
export function useKeptLanguage(): [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(keptLanguage);
  const choose = useCallback((chosen: Language) => {
    setLanguage(chosen);
    try {
      localStorage.setItem(key, JSON.stringify(chosen));
    } catch {
      // A device that keeps nothing shows the chosen language until the page is closed.
    }
  }, []);
  return [language, choose];
}

function keptLanguage(): Language {
  try {
    const kept = localStorage.getItem(key);
    if (kept) return kept.includes('es') ? 'es' : 'en';
  } catch {
    // As where nothing was chosen.
  }
  return navigator.language.startsWith('es') ? 'es' : 'en';
}
