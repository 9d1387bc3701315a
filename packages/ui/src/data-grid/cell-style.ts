import type { CSSProperties } from 'react';
import type { GridLayout } from './grid-layout.ts';
import type { ShownColumn } from './use-column-table.ts';

/**
 * Where a cell stands. Until the user sets a width, the unpinned columns share what room is left;
 * afterwards every column keeps its width, so that an edge stays under the pointer that drags it.
 */
export function cellStyle<Row>(
  { column, pinned }: ShownColumn<Row>,
  widths: GridLayout['widths'],
): CSSProperties {
  const grows = !pinned && Object.keys(widths).length === 0;
  return {
    flex: `${grows ? (column.width ?? 1) : 0} 0 var(--width-${column.id})`,
    left: pinned ? `var(--left-${column.id})` : undefined,
  };
}
