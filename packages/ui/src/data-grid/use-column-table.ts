import {
  columnResizingFeature,
  columnSizingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import type { ColumnDef, Header, Updater } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Dispatch, SetStateAction } from 'react';
import { defaultColumnWidth, narrowestColumn } from './grid-column.ts';
import type { GridColumn } from './grid-column.ts';
import type { LinePlace } from './two-lines.ts';
import type { GridLayout } from './grid-layout.ts';

const features = tableFeatures({ columnResizingFeature, columnSizingFeature });

export type ColumnHeader = Header<typeof features, object, unknown>;

/** A shown column with its position, as header and rows need it. */
export type ShownColumn<Row> = {
  column: GridColumn<Row>;
  pinned: boolean;
  align: 'start' | 'end';
  /** Where it stands in a row of two lines; absent where all columns stand beside each other. */
  line?: LinePlace;
};

/** Width of the column of checkboxes (px). */
export const boxColumnWidth = 40;

const noRows: object[] = [];

/**
 * The shown columns in the user's order, with their sizes and resizing by TanStack Table. Rows are not passed to
 * it: its row model is rebuilt with every page (O(rows)), and the server already orders, filters and pages the rows.
 */
export function useColumnTable<Row>(
  columns: readonly GridColumn<Row>[],
  layout: GridLayout,
  setLayout: Dispatch<SetStateAction<GridLayout>>,
) {
  const { order, hidden, widths } = layout;
  const shown = useMemo(() => {
    const byId = new Map(columns.map((column) => [column.id, column]));
    return order
      .filter((id) => !hidden.includes(id))
      .flatMap((id) => byId.get(id) ?? [])
      .map((column, position): ShownColumn<Row> => {
        const pinned = column.sticky === true || position === 0;
        return { column, pinned, align: column.align ?? 'start' };
      });
  }, [columns, order, hidden]);
  const definitions = useMemo(
    () =>
      shown.map(({ column }): ColumnDef<typeof features, object> => ({
        id: column.id,
        header: column.header,
        size: column.width ?? defaultColumnWidth,
        minSize: narrowestColumn,
      })),
    [shown],
  );
  const state = useMemo(() => ({ columnSizing: { ...widths } }), [widths]);

  const table = useTable({
    features,
    columns: definitions,
    data: noRows,
    state,
    columnResizeMode: 'onChange',
    onColumnSizingChange: (updater: Updater<Record<string, number>>) =>
      setLayout((now) => ({
        ...now,
        widths: typeof updater === 'function' ? updater({ ...now.widths }) : updater,
      })),
  });
  return { headers: table.getHeaderGroups()[0]?.headers ?? [], shown };
}

/**
 * Sizes as custom properties of the grid, so that dragging an edge restyles the rows without rendering
 * them: `--width-<id>`, `--left-<id>` of pinned columns, and `--grid-width` of them all.
 */
export function columnSizes(
  headers: readonly ColumnHeader[],
  stays: ReadonlySet<string>,
  withBoxes: boolean,
): Record<string, string> {
  const sizes: Record<string, string> = {};
  let total = withBoxes ? boxColumnWidth : 0;
  let stuck = total;
  for (const { column } of headers) {
    sizes[`--width-${column.id}`] = `${column.getSize()}px`;
    sizes[`--left-${column.id}`] = `${stuck}px`;
    if (stays.has(column.id)) stuck += column.getSize();
    total += column.getSize();
  }
  sizes['--grid-width'] = `${total}px`;
  return sizes;
}
