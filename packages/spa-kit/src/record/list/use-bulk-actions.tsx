import { Button } from '@mantine/core';
import { withAll, type Selection } from '@stint/ui/data-grid/row-selection.ts';
import { OutOfSight } from '@stint/ui/effect-dialog/out-of-sight.tsx';
import { Suspense, useState, type ReactNode } from 'react';
import type { RecordList } from './use-record-list.ts';
import { useSelectMatching } from './use-select-matching.ts';
import { useSelectedRows } from './use-selected-rows.ts';

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
 * rows that were selected when it was opened, and names those that the list does not show.
 *
 * @param actions those that the viewer may run; the first is the primary button
 * @param rowLabel what a row is called
 * @returns `selecting` to spread into `DataGrid`, and the open `dialog`
 */
export function useBulkActions<Row extends { id: string }>(
  list: RecordList<Row>,
  actions: readonly BulkAction<Row>[],
  rowLabel: (row: Row) => string,
) {
  const { rows } = list.grid;
  const [selection, setSelection] = useState(none);
  const [doing, setDoing] = useState<Doing<Row> | null>(null);
  const { selected, remember } = useSelectedRows(rows, selection);
  const matching = useSelectMatching(list, (all) => {
    remember(all);
    // Whoever cleared the selection meanwhile does not want it back.
    setSelection((now) =>
      now.size === 0
        ? now
        : withAll(
            now,
            all.map(({ id }) => id),
          ),
    );
  });
  const begin = (action: string) => {
    const shown = new Set(rows.map(({ id }) => id));
    const chosen = selected();
    const outOfSight = chosen.filter(({ id }) => !shown.has(id)).map(rowLabel);
    setDoing({ action, rows: chosen, outOfSight });
  };
  const onClose = () => setDoing(null);
  const onDone = () => setSelection(none);
  const open = doing && actions.find(({ label }) => label === doing.action);
  return {
    selecting: actions.length > 0 && {
      ...matching,
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
    dialog: open && (
      <OutOfSight value={doing.outOfSight}>
        <Suspense>{open.dialog(doing.rows, { onClose, onDone })}</Suspense>
      </OutOfSight>
    ),
  };
}

/** The action whose dialog is open, with its rows and what those are called that the list did not show. */
type Doing<Row> = { action: string; rows: readonly Row[]; outOfSight: readonly string[] };
