import { Button } from '@mantine/core';
import type { Selection } from '@stint/ui/data-grid/row-selection.ts';
import { Suspense, useState, type ReactNode } from 'react';
import type { RecordList } from './use-record-list.ts';

/** What can be done with the ticked rows of a list. */
export type BulkAction<Row> = {
  /** On the button: “Change status”. */
  label: string;
  /** Asks, shows what will happen and does it; see `useBulkChange`. May be lazy. */
  dialog: (rows: readonly Row[], done: BulkDone) => ReactNode;
};

type BulkDone = {
  onClose: () => void;
  /** Something was changed: nothing is ticked any more, and the list is read again. */
  onDone: () => void;
};

const none: Selection = new Set();

/**
 * Ticked rows, what can be done with them, and the dialog of what is being done. The dialog keeps the
 * rows that were ticked when it was opened.
 *
 * @param actions those that the viewer may; the first stands out
 * @returns `ticking` to spread into `DataGrid`, and the open `dialog`
 */
export function useBulkActions<Row extends { id: string }>(
  { grid: { rows }, refresh }: RecordList<Row>,
  actions: readonly BulkAction<Row>[],
) {
  const [selection, setSelection] = useState(none);
  const [doing, setDoing] = useState<{ action: string; rows: readonly Row[] } | null>(null);
  const begin = (action: string) =>
    setDoing({ action, rows: rows.filter(({ id }) => selection.has(id)) });
  const onClose = () => setDoing(null);
  const onDone = () => {
    setSelection(none);
    refresh();
  };
  const open = doing && actions.find(({ label }) => label === doing.action);
  return {
    ticking: actions.length > 0 && {
      selection,
      onSelectionChange: setSelection,
      bulkActions: actions.map(({ label }, index) => (
        <Button
          key={label}
          size="xs"
          variant={index === 0 ? 'filled' : 'default'}
          onClick={() => begin(label)}
        >
          {label}
        </Button>
      )),
    },
    dialog: open && <Suspense>{open.dialog(doing.rows, { onClose, onDone })}</Suspense>,
  };
}
