import type { KeyboardEvent } from 'react';
import type { Cell } from './use-active-cell.ts';
import type { RowSelection } from './use-row-selection.ts';

type Inputs = {
  active: Cell;
  move: (cell: Cell) => void;
  focus: () => void;
  rowCount: number;
  columnCount: number;
  /** Number of rows on the screen: the distance of PageUp and PageDown. */
  pageRows: () => number;
  selection: RowSelection;
  onOpen: (row: number) => void;
};

const interactive = 'a[href], button, input, select, textarea';

/**
 * The grid's keys (ARIA grid pattern): arrows, Home/End (Ctrl: first/last row), PageUp/PageDown, Space
 * selects (Shift: a range), Ctrl+A selects all loaded rows, Enter opens a row or sorts by its header, F2
 * enters a cell and Escape leaves it, Escape clears the selection.
 */
export function useGridKeyboard(inputs: Inputs) {
  const { active, move, focus, rowCount, columnCount, pageRows, selection, onOpen } = inputs;

  return (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    const onCell = target.closest('[data-column]') === target;
    if (!onCell) {
      if (event.key === 'Escape' && target.closest('[data-column]')) {
        focus();
        event.stopPropagation();
      }
      return;
    }
    if (handle(event, target)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  /** Whether the key was handled. */
  function handle(event: KeyboardEvent, cell: HTMLElement): boolean {
    const { row, column } = active;
    const ctrl = event.ctrlKey || event.metaKey;
    const inHeader = row === -1;
    const step = (rows: number) => {
      const next = Math.max(-1, Math.min(row + rows, rowCount - 1));
      if (event.shiftKey && selection.enabled && !inHeader && next >= 0)
        selection.extend(row, next);
      move({ row: next, column });
      return true;
    };
    switch (event.key) {
      case 'ArrowDown':
        if (inHeader && event.altKey) return press(cell, '[data-header-menu]');
        return step(1);
      case 'ArrowUp':
        return step(-1);
      case 'PageDown':
        return step(pageRows());
      case 'PageUp':
        return step(-Math.min(pageRows(), row));
      case 'ArrowRight':
        move({ row, column: column + 1 });
        return true;
      case 'ArrowLeft':
        move({ row, column: column - 1 });
        return true;
      case 'Home':
        move({ row: ctrl ? 0 : row, column: 0 });
        return true;
      case 'End':
        move({ row: ctrl ? rowCount - 1 : row, column: columnCount - 1 });
        return true;
      case ' ':
        if (inHeader) return press(cell, 'input, [data-header-sort]');
        if (!selection.enabled) return false;
        selection.toggle(row, event.shiftKey);
        return true;
      case 'a':
      // With Caps Lock on.
      case 'A':
        if (!ctrl || !selection.enabled) return false;
        selection.toggleAll();
        return true;
      case 'Enter':
        if (inHeader) return press(cell, 'input, [data-header-sort], [data-header-menu]');
        onOpen(row);
        return true;
      case 'F2':
        cell.querySelector<HTMLElement>(interactive)?.focus();
        return true;
      case 'Escape':
        if (selection.chosen.size === 0) return false;
        selection.clear();
        return true;
      default:
        return false;
    }
  }
}

function press(cell: HTMLElement, selector: string): boolean {
  cell.querySelector<HTMLElement>(selector)?.click();
  return true;
}
