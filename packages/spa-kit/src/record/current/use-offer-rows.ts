import type { Selection } from '@stint/ui/data-grid/row-selection.ts';
import { useOfferRecord, type CurrentRecord } from './current-record.tsx';

/**
 * Offers the rows of the grid on this page to keys: the one with the focus, else the only selected one.
 *
 * @param recordOf the record that is meant in a row, with its name
 */
export function useOfferRows<Row extends { id: string }>(
  rows: readonly Row[],
  recordOf: (row: Row) => CurrentRecord,
  selection?: Selection,
): void {
  const named = (row: Row | undefined) => (row ? recordOf(row) : null);
  useOfferRecord('row', () => named(rows[focusedRow()]));
  useOfferRecord('selection', () =>
    selection?.size === 1 ? named(rows.find(({ id }) => selection.has(id))) : null,
  );
}

/** The place of the row that the focus is in; -1 when it is in none. */
function focusedRow(): number {
  const row = document.activeElement?.closest<HTMLElement>('[role=grid] [data-row]');
  return Number(row?.dataset['row'] ?? -1);
}
