import { useEffect, useState } from 'react';

/**
 * Returns the focus when the calling dialog or panel closes: to the element it came from, or, if that no
 * longer exists, to the surrounding panel or the page's content, so that the keyboard can continue there. If
 * the user has moved the focus meanwhile, it stays.
 *
 * @param toGrid to a grid's active cell, which may be another than the one it came from
 */
export function useReturnedFocus({ toGrid = false } = {}): void {
  const [cameFrom] = useState(opener);
  const [panel] = useState(() => cameFrom?.closest('aside'));
  const [grid] = useState(() => cameFrom?.closest<HTMLElement>('[role=grid]'));

  useEffect(
    () => () => {
      const now = document.activeElement;
      if (now && now !== document.body) return;
      const places = [
        toGrid ? activeCell(grid) : null,
        cameFrom,
        panel,
        toGrid ? activeCell(document.querySelector('#main [role=grid]')) : null,
      ];
      const left = places.find((place) => place?.isConnected);
      (left ?? document.getElementById('main'))?.focus({ preventScroll: true });
    },
    [cameFrom, panel, grid, toGrid],
  );
}

/** The element with the focus; for an item of a menu, which closes, the button that opens the menu. */
function opener(): HTMLElement | null {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || active === document.body) return null;
  const button = active.closest('[role=menu]')?.getAttribute('aria-labelledby');
  return button ? document.getElementById(button) : active;
}

/** The cell of a grid that Tab reaches. */
function activeCell(grid: Element | null | undefined): HTMLElement | null {
  return grid?.querySelector<HTMLElement>('[data-column][tabindex="0"]') ?? null;
}
