import { useEffect, useEffectEvent } from 'react';

/**
 * While the calling component is shown, the window does not go dark, and where the browser permits it the page fills
 * the screen.
 *
 * @param onLeft called when the person left the full screen, as with Escape
 */
export function useWholeScreen(onLeft: () => void): void {
  const left = useEffectEvent(onLeft);
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let isOver = false;
    // A lock ends by itself while the tab is hidden.
    const stayAwake = async () => {
      if (document.visibilityState !== 'visible') return;
      const given = await navigator.wakeLock?.request('screen').catch(() => undefined);
      if (isOver) await given?.release();
      else lock = given;
    };
    const onChange = () => {
      if (document.fullscreenElement === null) left();
    };
    void stayAwake();
    // Refused where nobody pressed anything, as when the address was opened: then the display fills the window.
    void document.documentElement.requestFullscreen?.().catch(() => {});
    document.addEventListener('visibilitychange', stayAwake);
    document.addEventListener('fullscreenchange', onChange);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', stayAwake);
      document.removeEventListener('fullscreenchange', onChange);
      void lock?.release();
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => {});
    };
  }, []);
}
