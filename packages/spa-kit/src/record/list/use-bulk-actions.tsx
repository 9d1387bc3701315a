import { Button } from '@mantine/core';
import type { Selection } from '@stint/ui/data-grid/row-selection.ts';
import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import type { RecordList } from './use-record-list.ts';

/** What can be done with the selected rows of a list. */
export type BulkAction<Row> = {
  /** On the button: “Change status”. */
  label: string;
  /** Asks, shows what will happen and does it; see `useBulkChange`. May be lazy. */
  dialog: (rows: readonly Row[], done: BulkDone) => ReactNode;
};

type BulkDone = {
  onClose: () => void;
  /** Something was changed: nothing is selected any more. */
  onDone: () => void;
};

const none: Selection = new Set();

/**
 * The selected rows, the actions for them, and the dialog of the action that was chosen. The dialog keeps the
 * rows that were selected when it was opened.
 *
 * @param actions those that the viewer may run; the first is the primary button
 * @returns `selecting` to spread into `DataGrid`, and the open `dialog`
 */
export function useBulkActions<Row extends { id: string }>(
  { grid: { rows } }: RecordList<Row>,
  actions: readonly BulkAction<Row>[],
) {
  const [selection, setSelection] = useState(none);
  const [doing, setDoing] = useState<{ action: string; rows: readonly Row[] } | null>(null);
  const selected = useSelectedRows(rows, selection);
  const begin = (action: string) => setDoing({ action, rows: selected() });
  const onClose = () => setDoing(null);
  const onDone = () => setSelection(none);
  const open = doing && actions.find(({ label }) => label === doing.action);
  return {
    selecting: actions.length > 0 && {
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

/** The selected rows as they were last seen: the list may hold fewer rows after it was read again. */
function useSelectedRows<Row extends { id: string }>(rows: readonly Row[], selection: Selection) {
  const seen = useRef(new Map<string, Row>());
  useEffect(() => {
    const last = seen.current;
    const loaded = rows.filter(({ id }) => selection.has(id));
    seen.current = new Map(loaded.map((row) => [row.id, row]));
    for (const [id, row] of last) {
      if (selection.has(id) && !seen.current.has(id)) seen.current.set(id, row);
    }
  }, [rows, selection]);
  return () => [...seen.current.values()];
}
