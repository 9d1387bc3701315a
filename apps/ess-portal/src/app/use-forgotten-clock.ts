import { useEffect } from 'react';

/** Loaded after the screen, which needs nothing of it. */
const load = () => import('../features/clock/device/forget-clock.ts');

/** Where somebody has no clock, or nobody is signed in, what the device knows of a clock goes; not what waits to be sent. */
export function useForgottenClock(isForgotten: boolean): void {
  useEffect(() => {
    if (!isForgotten) return;
    load()
      .then(({ forgetClock }) => forgetClock())
      .catch(() => {});
  }, [isForgotten]);
}
