import { prepareFormats } from '@stint/ui/locale/locale.ts';
import { useEffect } from 'react';

/** Prepares what writes dates and numbers while the app waits for its first answer, so that no screen waits for it. */
export function usePreparedFormats(): void {
  useEffect(() => {
    const soon = setTimeout(prepareFormats);
    return () => clearTimeout(soon);
  }, []);
}
