import { useEffect, useRef } from 'react';
import { coverage, toggled, withRange } from './row-selection.ts';
import type { Selection } from './row-selection.ts';

type Inputs = {
  ids: readonly string[];
  selection: Selection | undefined;
  onSelectionChange: ((selection: Selection) => void) | undefined;
  /** Identifies the grid's query; a new query clears the selection. */
  question: string;
};

export type RowSelection = ReturnType<typeof useRowSelection>;

/** Selecting rows: one by one, a range from the last one, or all that are loaded. */
export function useRowSelection({ ids, selection, onSelectionChange, question }: Inputs) {
  const anchor = useRef<string | null>(null);
  const chosen = selection ?? nothing;
  const change = (next: Selection) => onSelectionChange?.(next);

  // The next bulk action must not include a row that the new filter hides.
  const asked = useRef(question);
  useEffect(() => {
    if (asked.current === question) return;
    asked.current = question;
    anchor.current = null;
    if (chosen.size > 0) change(nothing);
  });

  return {
    enabled: onSelectionChange !== undefined,
    chosen,
    coverage: coverage(chosen, ids),
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
      change(
        withRange(chosen, ids, anchor.current === null ? from : ids.indexOf(anchor.current), to),
      );
    },
    toggleAll() {
      change(coverage(chosen, ids) === 'all' ? nothing : new Set(ids));
    },
    clear() {
      anchor.current = null;
      change(nothing);
    },
  };
}

const nothing: Selection = new Set();
