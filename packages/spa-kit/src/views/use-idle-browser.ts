import { useEffect, useState } from 'react';

/** It counts as idle after so long at most, in milliseconds. */
const LONGEST_MS = 5_000;
/** Safari does not tell when it is idle. */
const GUESS_MS = 1_000;

/** Whether the browser has had nothing to do for a moment since the component was first shown; it stays true. */
export function useIdleBrowser(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    const done = () => setIdle(true);
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(done, GUESS_MS);
      return () => clearTimeout(timer);
    }
    const request = requestIdleCallback(done, { timeout: LONGEST_MS });
    return () => cancelIdleCallback(request);
  }, []);
  return isIdle;
}
