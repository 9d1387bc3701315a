import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Takes the focus to `target` when the panel opens, and back to where it came from when it closes,
 * unless the user has meanwhile moved elsewhere.
 */
export function useReturnedFocus(panel: RefObject<HTMLElement | null>, target: string) {
  const cameFrom = useRef<HTMLElement | null>(null);

  useEffect(() => {
    const opened = panel.current;
    const before = document.activeElement;
    // React's strict mode mounts twice; the panel's own heading is no place to return to.
    if (before instanceof HTMLElement && !opened?.contains(before)) cameFrom.current = before;
    opened?.querySelector<HTMLElement>(target)?.focus({ preventScroll: true });
    return () => {
      const now = document.activeElement;
      if (now && now !== document.body && !opened?.contains(now)) return;
      cameFrom.current?.focus({ preventScroll: true });
    };
  }, [panel, target]);
}
