import type { CSSProperties } from 'react';
import type { GridLayout } from './grid-layout.ts';
import type { ShownColumn } from './use-column-table.ts';

/**
 * The position and width of a cell. Until the user sets a width, the unpinned columns share the available
 * space. Afterwards every column keeps its width, so that the edge follows the pointer that drags it.
 */
export function cellStyle<Row>(
  { column, pinned }: ShownColumn<Row>,
  widths: GridLayout['widths'],
): CSSProperties {
  const grows = !pinned && Object.keys(widths).length === 0;
  return {
    flex: `${grows ? (column.width ?? 1) : 0} 0 var(--width-${column.id})`,
    left: pinned ? `var(--left-${column.id})` : undefined,
    // Where it stands too far to the right, it stays at that edge.
    right: column.sticky ? 0 : undefined,
  };
}
