import { startTransition, useEffect, useState } from 'react';
import { loadModule } from './load-module.ts';
import { waitForModule } from './waiting-modules.ts';

/**
 * Loads a module when it is first needed, for content that opens over the screen. The content opens when all
 * of it is loaded, so that the focus can move into it. If it cannot be fetched, it opens once it can.
 *
 * @param load imports the module; at module scope
 * @param isKept a service worker keeps it for when there is no network
 * @returns the module; null until it is loaded
 */
export function useLazyModule<Module extends object>(
  load: () => Promise<Module>,
  wanted: boolean,
  isKept = false,
): Module | null {
  const [module, setModule] = useState<Module | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let giveUp = () => {};
    let unmounted = false;
    const attempt = () => {
      giveUp();
      loadModule(load, isKept).then(
        (loaded) => {
          if (unmounted) return;
          // What it changes is rendered in slices: a screen below may begin with it.
          if (loaded) startTransition(() => setModule(loaded));
          else giveUp = waitForModule(attempt);
        },
        (error: unknown) =>
          setModule(() => {
            throw error;
          }),
      );
    };
    attempt();
    return () => {
      unmounted = true;
      giveUp();
    };
  }, [load, wanted, isKept]);
  return module;
}
