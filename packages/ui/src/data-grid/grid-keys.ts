import type { KeyboardEvent } from 'react';
import type { ShortcutEntry } from '../shortcuts/shortcuts.tsx';
import type { Cell } from './use-active-cell.ts';
import type { RowSelection } from './use-row-selection.ts';

/** The grid, as its keys need it. */
export type KeyedGrid = {
  active: Cell;
  move: (cell: Cell) => void;
  focus: () => void;
  rowCount: number;
  columnCount: number;
  /** Number of rows on the screen: the distance of PageUp and PageDown. */
  pageRows: () => number;
  selection: RowSelection;
  onOpen: (row: number, inTab: boolean) => void;
};

/** A key that was pressed on the active cell. */
export type Press = { event: KeyboardEvent; cell: HTMLElement; grid: KeyedGrid };

type GridKey = {
  /** As events name them. */
  on: readonly string[];
  /** For the help panel; none for what everybody tries anyway. */
  shown?: Pick<ShortcutEntry, 'keys' | 'label'>;
  /** Answers whether the key was used. */
  run: (press: Press) => boolean;
};

const interactive = 'a[href], button, input, select, textarea';

/** The grid's keys (ARIA grid pattern). The help panel lists those that have words. */
export const gridKeys: readonly GridKey[] = [
  {
    on: ['ArrowDown'],
    shown: { keys: ['↑', '↓'], label: 'Move between rows' },
    run: (press) => {
      if (isHeader(press) && press.event.altKey) return click(press.cell, '[data-header-menu]');
      return step(press, 1);
    },
  },
  { on: ['ArrowUp'], run: (press) => step(press, -1) },
  {
    on: ['PageDown'],
    shown: { keys: ['PgUp', 'PgDn'], label: 'Move by a screen of rows' },
    run: (press) => step(press, press.grid.pageRows()),
  },
  {
    on: ['PageUp'],
    run: (press) => step(press, -Math.min(press.grid.pageRows(), press.grid.active.row)),
  },
  {
    on: ['ArrowRight'],
    shown: { keys: ['←', '→'], label: 'Move between columns' },
    run: (press) => go(press, 0, 1),
  },
  { on: ['ArrowLeft'], run: (press) => go(press, 0, -1) },
  {
    on: ['Home'],
    shown: { keys: ['mod', 'Home'], label: 'Go to the first row' },
    run: ({ grid, event }) => {
      grid.move({ row: isCtrl(event) ? 0 : grid.active.row, column: 0 });
      return true;
    },
  },
  {
    on: ['End'],
    shown: { keys: ['mod', 'End'], label: 'Go to the last loaded row' },
    run: ({ grid, event }) => {
      const row = isCtrl(event) ? grid.rowCount - 1 : grid.active.row;
      grid.move({ row, column: grid.columnCount - 1 });
      return true;
    },
  },
  {
    on: [' '],
    shown: { keys: ['Space'], label: 'Select a row; with Shift, a range' },
    run: (press) => {
      const { cell, event, grid } = press;
      if (isHeader(press)) return click(cell, 'input, [data-header-sort]');
      if (!grid.selection.enabled) return false;
      grid.selection.toggle(grid.active.row, event.shiftKey);
      return true;
    },
  },
  {
    // The capital with Caps Lock on.
    on: ['a', 'A'],
    shown: { keys: ['mod', 'A'], label: 'Select all loaded rows; again, all that match' },
    run: ({ event, grid }) => {
      if (!isCtrl(event) || !grid.selection.enabled) return false;
      grid.selection.selectMore();
      return true;
    },
  },
  {
    on: ['Enter'],
    shown: {
      keys: ['Enter'],
      label: 'Open the row (with Ctrl, in a tab), or sort by a heading (with Shift, by one more)',
    },
    run: (press) => {
      if (isHeader(press)) {
        const { shiftKey } = press.event;
        return click(press.cell, 'input, [data-header-sort], [data-header-menu]', { shiftKey });
      }
      press.grid.onOpen(press.grid.active.row, isCtrl(press.event));
      return true;
    },
  },
  {
    on: ['F2'],
    shown: { keys: ['F2'], label: 'Use the link or button in a cell' },
    run: ({ cell }) => {
      cell.querySelector<HTMLElement>(interactive)?.focus();
      return true;
    },
  },
  {
    on: ['Escape'],
    shown: { keys: ['Esc'], label: 'Clear the selection' },
    run: ({ grid }) => {
      if (grid.selection.chosen.size === 0) return false;
      grid.selection.clear();
      return true;
    },
  },
];

const isCtrl = ({ ctrlKey, metaKey }: KeyboardEvent) => ctrlKey || metaKey;
const isHeader = ({ grid }: Press) => grid.active.row === -1;

function go({ grid: { active, move } }: Press, rows: number, columns: number): boolean {
  move({ row: active.row + rows, column: active.column + columns });
  return true;
}

function step(press: Press, rows: number): boolean {
  const { event, grid } = press;
  const { row } = grid.active;
  const next = Math.max(-1, Math.min(row + rows, grid.rowCount - 1));
  if (event.shiftKey && grid.selection.enabled && !isHeader(press) && next >= 0)
    grid.selection.extend(row, next);
  return go(press, next - row, 0);
}

function click(cell: HTMLElement, selector: string, held: { shiftKey?: boolean } = {}): boolean {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...held });
  cell.querySelector<HTMLElement>(selector)?.dispatchEvent(event);
  return true;
}
