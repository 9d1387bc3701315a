import { useEffect, useState } from 'react';

/**
 * Code that is fetched when it is first wanted. For what opens over the screen: it opens once all of it
 * is there, so that focus finds its place. When the code can't be had, the screen's error view says so.
 *
 * @param load imports the module; at module scope
 * @returns the module, null until it is there
 */
export function useLater<Module extends object>(
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
