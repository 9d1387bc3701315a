const loaded = new WeakMap<() => Promise<object>, object>();

/** As Chromium, Firefox, Safari and Vite (for styles) say that a part of the app could not be fetched. */
const notFetched =
  /dynamically imported module|Importing a module script failed|Unable to preload CSS|Failed to load module script/i;

/**
 * Loads a part of the app. Offline it is not even tried, because a browser remembers that a module failed until the
 * page is loaded again.
 *
 * @param load imports the module; at module scope
 * @param isKept a service worker keeps it for when there is no network, so it is tried then too
 * @returns null when it could not be fetched: no network, the server is down, or a new version took its place
 * @throws what the module itself throws
 */
export async function loadModule<Module extends object>(
  load: () => Promise<Module>,
  isKept = false,
): Promise<Module | null> {
  const known = loaded.get(load);
  if (known) return known as Module;
  if (!navigator.onLine && !(isKept && navigator.serviceWorker?.controller)) return null;
  try {
    const module = await load();
    loaded.set(load, module);
    return module;
  } catch (error) {
    if (error instanceof Error && notFetched.test(error.message)) return null;
    throw error;
  }
}
