import { useEffect, useState } from 'react';

/**
 * Returns the focus when the calling dialog or panel closes: to the element it came from, or, if that no
 * longer exists, to the surrounding panel or the page's content, so that the keyboard can continue there. If
 * the user has moved the focus meanwhile, it stays.
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

/** The element with the focus; for an item of a menu, which closes, the button that opens the menu. */
function opener(): HTMLElement | null {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || active === document.body) return null;
  const button = active.closest('[role=menu]')?.getAttribute('aria-labelledby');
  return button ? document.getElementById(button) : active;
}
