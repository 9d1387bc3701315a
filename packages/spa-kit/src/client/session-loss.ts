/**
 * How the session was lost. `expired`: nobody used it for long, or the browser no longer has it. `ended`: it was ended
 * before its time, as when the account is deactivated.
 */
export type Loss = 'expired' | 'ended';

/**
 * What happens when the server no longer knows the session in the middle of work. Where it expired, the refused
 * operations wait, the screen stays, and everything goes on once the same person is signed in again. Where it was
 * ended, nothing waits: the screen has to go.
 */
export type SessionLoss = {
  /** Why somebody must sign in again before anything continues; null while the session is there. */
  loss: () => Loss | null;
  /** Tells about changes of `loss`; answers how to stop. */
  subscribe: (listener: () => void) => () => void;
  /** Called with an operation that was refused; settles when it may be tried again. */
  wait: () => Promise<void>;
  /** The session was ended: what waits fails. */
  end: () => void;
  /** Somebody has signed in again: waiting operations continue. */
  restore: () => void;
  /** Nobody will sign in again here: what waits fails with `reason`. */
  abandon: (reason: Error) => void;
};

export function makeSessionLoss(): SessionLoss {
  let waiting: { resolve: () => void; reject: (reason: Error) => void }[] = [];
  let isEnded = false;
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  const settle = (ended: boolean, each: (one: (typeof waiting)[number]) => void) => {
    const settled = waiting;
    waiting = [];
    isEnded = ended;
    tell();
    settled.forEach(each);
  };

  return {
    loss: () => {
      if (isEnded) return 'ended';
      return waiting.length > 0 ? 'expired' : null;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    wait: () =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        tell();
      }),
    end: () => settle(true, ({ reject }) => reject(new Error('Session ended'))),
    restore: () => settle(false, ({ resolve }) => resolve()),
    abandon: (reason) => settle(false, ({ reject }) => reject(reason)),
  };
}
