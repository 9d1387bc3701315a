import type { KeyboardEvent } from 'react';
import { useListShortcuts, type ShortcutEntry } from '../shortcuts/shortcuts.tsx';
import { gridKeys, type KeyedGrid } from './grid-keys.ts';

/**
 * Runs the grid's keys on its active cell, and lists them for the help panel. F2 enters a cell and Escape leaves it.
 */
export function useGridKeyboard(grid: KeyedGrid) {
  useListShortcuts(listed);
  return (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    const onCell = target.closest('[data-column]') === target;
    if (!onCell) {
      if (event.key === 'Escape' && target.closest('[data-column]')) {
        grid.focus();
        event.stopPropagation();
      }
      return;
    }
    const key = gridKeys.find(({ on }) => on.includes(event.key));
    if (key?.run({ event, cell: target, grid })) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
}

const listed: readonly ShortcutEntry[] = gridKeys.flatMap((key) =>
  key.shown ? [{ ...key.shown, where: 'In a list' as const }] : [],
);
