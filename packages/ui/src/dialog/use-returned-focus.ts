import { useEffect, useState } from 'react';

/**
 * Gives the focus back when the calling dialog or panel goes: to where it came from; when that is gone,
 * to the panel around it or to the page's content, so that the keyboard goes on from there. Unless the
 * user has meanwhile moved elsewhere.
 */
export function useReturnedFocus(): void {
  const [cameFrom] = useState(opener);
  const [panel] = useState(() => cameFrom?.closest('aside'));

  useEffect(
    () => () => {
      const now = document.activeElement;
      if (now && now !== document.body) return;
      const left = [cameFrom, panel].find((place) => place?.isConnected);
      (left ?? document.getElementById('main'))?.focus({ preventScroll: true });
    },
    [cameFrom, panel],
  );
}

/** What has the focus; for an item of a menu, which closes, the button that opens the menu. */
function opener(): HTMLElement | null {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || active === document.body) return null;
  const button = active.closest('[role=menu]')?.getAttribute('aria-labelledby');
  return button ? document.getElementById(button) : active;
}
