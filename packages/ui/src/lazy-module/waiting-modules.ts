/** What was opened and could not be loaded, by how to try again. */
const waiting = new Set<() => void>();
const listeners = new Set<() => void>();

const tell = () => listeners.forEach((listener) => listener());

/** Something that is open waits for its code; it is tried again when that can help. Answers how to give up. */
export function waitForModule(retry: () => void): () => void {
  waiting.add(retry);
  tell();
  return () => {
    waiting.delete(retry);
    tell();
  };
}

/** Whether something that is open could not be loaded, for `useSyncExternalStore`. */
export const waitingModules = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  some: () => waiting.size > 0,
};

/** Tries to load everything that waits. */
export function loadWaitingModules(): void {
  [...waiting].forEach((retry) => retry());
}
