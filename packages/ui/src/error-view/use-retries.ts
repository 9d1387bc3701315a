import { useEffect, useRef } from 'react';

/** Milliseconds. */
const pause = 5_000;

/** Tries again when the device is online again, and every few seconds while it is; nothing without `retry`. */
export function useRetries(retry: (() => void) | undefined): void {
  const latest = useRef(retry);
  useEffect(() => {
    latest.current = retry;
  });
  const passes = retry !== undefined;
  useEffect(() => {
    if (!passes) return;
    const again = () => latest.current?.();
    const timer = setInterval(() => navigator.onLine && again(), pause);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [passes]);
}
