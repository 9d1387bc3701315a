/**
 * What happens when the server no longer knows the session in the middle of work: the refused
 * operations wait, the screen stays, and everything goes on once the same person is signed in again.
 */
export type SessionLoss = {
  /** Whether somebody must sign in again before waiting operations continue. */
  isLost: () => boolean;
  /** Tells about changes of `isLost`; answers how to stop. */
  subscribe: (listener: () => void) => () => void;
  /** Called with an operation that was refused; settles when it may be tried again. */
  wait: () => Promise<void>;
  /** Somebody has signed in again: waiting operations continue. */
  restore: () => void;
  /** Nobody will sign in again here: what waits fails with `reason`. */
  abandon: (reason: Error) => void;
};

export function makeSessionLoss(): SessionLoss {
  let waiting: { resolve: () => void; reject: (reason: Error) => void }[] = [];
  const listeners = new Set<() => void>();
  const settle = (each: (one: (typeof waiting)[number]) => void) => {
    const settled = waiting;
    waiting = [];
    listeners.forEach((listener) => listener());
    settled.forEach(each);
  };

  return {
    isLost: () => waiting.length > 0,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    wait: () =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        listeners.forEach((listener) => listener());
      }),
    restore: () => settle(({ resolve }) => resolve()),
    abandon: (reason) => settle(({ reject }) => reject(reason)),
  };
}
