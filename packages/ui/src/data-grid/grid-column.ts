import type { ComponentType, ReactNode } from 'react';

/** How a column can be filtered. Labels of choices come from the feature; their values are sent to the server. */
export type ColumnFilter = {
  /** Rows may have no value, and can be asked for because of that. */
  optional?: true;
  /** Only in the simplest way: what is, not what is not; a range, not a number of days from today. */
  simple?: true;
} & (
  | { kind: 'text' }
  | {
      kind: 'choice';
      options: readonly { value: string; label: string }[];
      /** At most one value. */
      single?: true;
    }
  | {
      kind: 'dates';
      /** Only the last day can be entered: available *by*, due *by*. */
      only?: 'to';
    }
  | { kind: 'numbers' }
  | {
      /** One of many records, which the server finds. */
      kind: 'record';
      Picker: ComponentType<RecordPickerProps>;
      /** What the record of an id is called. */
      Name: ComponentType<{ id: string }>;
    }
);

export type RecordPickerProps = {
  label: string;
  /** The id of the record. */
  value: string | null;
  onChange: (id: string | null) => void;
};

/** A column as its feature declares it. Keep the array stable (module scope or `useMemo`). */
export type GridColumn<Row> = {
  /** Letters, digits and dashes; also the column's name in sort, filters and the stored layout. */
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Only if the server has an index for it. */
  sortable?: boolean;
  filter?: ColumnFilter;
  /** Pixels; 160 when left out. */
  width?: number;
  /** `end` for numbers and money. */
  align?: 'start' | 'end';
  /**
   * Stays visible at either edge while the others scroll horizontally; the first column always does at the start. Where rows have two lines it
   * stands at the end of the first.
   */
  sticky?: boolean;
  /** What an exported file holds in its place, in the server's words; its id where left out. */
  exported?: readonly string[];
  /** Hidden until the user shows it; its filter works anyway. */
  hidden?: boolean;
};

export const defaultColumnWidth = 160;
export const narrowestColumn = 72;
