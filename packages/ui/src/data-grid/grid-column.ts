import type { ReactNode } from 'react';

/** How a column may be narrowed. The words of a choice are the feature's; values travel to the server. */
export type ColumnFilter =
  | { kind: 'text' }
  | {
      kind: 'choice';
      options: readonly { value: string; label: string }[];
      /** At most one of them. */
      single?: true;
    }
  | {
      kind: 'dates';
      /** Only the last day can be given: available *by*, due *by*. */
      only?: 'to';
    };

/** A column as its feature declares it. Keep the array stable (module scope or `useMemo`). */
export type GridColumn<Row> = {
  /** Letters, digits and dashes; also the name in sort, filters and the kept layout. */
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Only where the server has an index behind it. */
  sortable?: boolean;
  filter?: ColumnFilter;
  /** Pixels; 160 when left out. */
  width?: number;
  /** `end` for numbers and money. */
  align?: 'start' | 'end';
  /** Stays in view while the rest scrolls sideways. The first column does anyway. */
  sticky?: boolean;
  /** Not shown until the user chooses it; its filter works all the same. */
  hidden?: boolean;
};

export const defaultColumnWidth = 160;
export const narrowestColumn = 72;
