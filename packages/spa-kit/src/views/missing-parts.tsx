import { useLazyModule } from '@stint/ui/lazy-module/use-lazy-module.ts';
import { waitingModules } from '@stint/ui/lazy-module/waiting-modules.ts';
import { useSyncExternalStore } from 'react';
import { useIdleBrowser } from './use-idle-browser.ts';

/** Loaded after the first screen, before it is needed: without a network it could not be loaded then. */
const loadPart = () => import('./missing-part.tsx');

/**
 * Says why something that was opened is not there yet, when its code could not be loaded: there is no network, the
 * server is down, or a new version took its place. The screen stays, and it goes on by itself; where that needs
 * loading the page again and something is typed, a person decides.
 */
export function MissingParts() {
  const some = useSyncExternalStore(waitingModules.subscribe, waitingModules.some);
  const isIdle = useIdleBrowser();
  const part = useLazyModule(loadPart, some || isIdle);
  return some && part && <part.MissingPart />;
}
