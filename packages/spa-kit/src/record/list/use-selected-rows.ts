import type { Selection } from '@stint/ui/data-grid/row-selection.ts';
import { useEffect, useRef } from 'react';

/**
 * The selected rows as they were last seen: the list may hold fewer rows after it was searched or read again.
 *
 * @returns `selected`, and `remember` for rows that are selected next without being loaded
 */
export function useSelectedRows<Row extends { id: string }>(
  rows: readonly Row[],
  selection: Selection,
) {
  const seen = useRef(new Map<string, Row>());
  useEffect(() => {
    const last = seen.current;
    const loaded = rows.filter(({ id }) => selection.has(id));
    seen.current = new Map(loaded.map((row) => [row.id, row]));
    for (const [id, row] of last) {
      if (selection.has(id) && !seen.current.has(id)) seen.current.set(id, row);
    }
  }, [rows, selection]);
  return {
    selected: () => [...seen.current.values()],
    remember: (others: readonly Row[]) => {
      for (const row of others) seen.current.set(row.id, row);
    },
  };
}
