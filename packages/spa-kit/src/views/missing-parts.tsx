import { useRetries } from '@stint/ui/error-view/use-retries.ts';
import { useLazyModule } from '@stint/ui/lazy-module/use-lazy-module.ts';
import { loadWaitingModules, waitingModules } from '@stint/ui/lazy-module/waiting-modules.ts';
import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { MissingPlaceContext } from './missing-screen.tsx';
import { useIdleBrowser } from './use-idle-browser.ts';

/** Loaded after the first screen, before it is needed: without a network it could not be loaded then. */
const loadPart = () => import('./missing-part.tsx');

/**
 * Says why something that was opened is not there yet, when its code could not be loaded: there is no network, the
 * server is down, or a new version took its place. It is said in place of a screen that is missing, else in a corner.
 * The screen stays, and it goes on by itself; where that needs loading the page again and something is typed, a person
 * decides.
 */
export function MissingParts({ children }: { children: ReactNode }) {
  const some = useSyncExternalStore(waitingModules.subscribe, waitingModules.some);
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const isIdle = useIdleBrowser();
  const part = useLazyModule(loadPart, some || isIdle);
  // Until it is there itself, it can find out nothing.
  useRetries(some && !part ? loadWaitingModules : undefined);
  return (
    <MissingPlaceContext value={setPlace}>
      {some && part && <part.MissingPart place={place} />}
      {children}
    </MissingPlaceContext>
  );
}
