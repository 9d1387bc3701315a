import { useEffect, useState } from 'react';

/**
 * Loads a module when it is first needed, for content that opens over the screen. The content opens when all
 * of it is loaded, so that the focus can move into it. If loading fails, the screen's error view is shown.
 *
 * @param load imports the module; at module scope
 * @returns the module; null until it is loaded
 */
export function useLazyModule<Module extends object>(
  load: () => Promise<Module>,
  wanted: boolean,
): Module | null {
  const [module, setModule] = useState<Module | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let unmounted = false;
    load().then(
      (loaded) => !unmounted && setModule(loaded),
      (error: unknown) =>
        setModule(() => {
          throw error;
        }),
    );
    return () => {
      unmounted = true;
    };
  }, [load, wanted]);
  return module;
}
