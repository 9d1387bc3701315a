import { useEffect, useState } from 'react';

/**
 * Gives the focus back when the calling dialog or panel goes: to where it came from, or to the page's
 * content when that is gone, so that the keyboard goes on from there. Unless the user has meanwhile
 * moved elsewhere.
 */
export function useReturnedFocus(): void {
  const [cameFrom] = useState(opener);

  useEffect(
    () => () => {
      const now = document.activeElement;
      if (now && now !== document.body) return;
      const target = cameFrom?.isConnected ? cameFrom : document.getElementById('main');
      target?.focus({ preventScroll: true });
    },
    [cameFrom],
  );
}

/** What has the focus; for an item of a menu, which closes, the button that opens the menu. */
function opener(): HTMLElement | null {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || active === document.body) return null;
  const button = active.closest('[role=menu]')?.getAttribute('aria-labelledby');
  return button ? document.getElementById(button) : active;
}
