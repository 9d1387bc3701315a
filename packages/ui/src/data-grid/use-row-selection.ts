import { useRef } from 'react';
import { coverage, outOfSight, toggled, toggledAll, withRange } from './row-selection.ts';
import type { Selection } from './row-selection.ts';

type Inputs = {
  ids: readonly string[];
  selection: Selection | undefined;
  onSelectionChange: ((selection: Selection) => void) | undefined;
  /** Also selects the rows that match and are not loaded; absent where there are none. */
  onSelectMatching: (() => void) | undefined;
};

export type RowSelection = ReturnType<typeof useRowSelection>;

/**
 * Selecting rows: one by one, a range from the last one, all that are loaded, or all that match. Searching,
 * sorting and filtering leave the selection as it is.
 */
export function useRowSelection({ ids, selection, onSelectionChange, onSelectMatching }: Inputs) {
  const anchor = useRef<string | null>(null);
  const chosen = selection ?? nothing;
  const change = (next: Selection) => onSelectionChange?.(next);

  return {
    enabled: onSelectionChange !== undefined,
    chosen,
    coverage: coverage(chosen, ids),
    outOfSight: outOfSight(chosen, ids),
    toggle(index: number, extend: boolean) {
      const id = ids[index];
      if (id === undefined) return;
      const from = anchor.current === null ? -1 : ids.indexOf(anchor.current);
      if (extend && from >= 0) {
        change(withRange(chosen, ids, from, index));
        return;
      }
      anchor.current = id;
      change(toggled(chosen, id));
    },
    extend(from: number, to: number) {
      anchor.current ??= ids[from] ?? null;
      const start = anchor.current === null ? -1 : ids.indexOf(anchor.current);
      change(withRange(chosen, ids, start < 0 ? from : start, to));
    },
    toggleAll() {
      change(toggledAll(chosen, ids));
    },
    /** First all loaded rows; once they are selected, all that match. */
    selectMore() {
      if (coverage(chosen, ids) === 'all' && onSelectMatching) onSelectMatching();
      else change(toggledAll(chosen, ids));
    },
    clear() {
      anchor.current = null;
      change(nothing);
    },
  };
}

const nothing: Selection = new Set();
