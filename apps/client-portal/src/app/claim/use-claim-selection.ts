import { toggled, type Selection } from '@stint/ui/data-grid/row-selection.ts';
import { useState } from 'react';
import { allows, type ClaimRow } from './claim-row.ts';

/** The rows that were ticked to be decided on together; rows that cannot be decided on (any more) are not among them. */
export function useClaimSelection<Row extends ClaimRow>(rows: readonly Row[]) {
  const [ticked, setTicked] = useState<Selection>(new Set());
  const decidable = rows.filter((row) => allows(row, 'approve'));
  const selected = decidable.filter(({ id }) => ticked.has(id));
  const isAll = decidable.length > 0 && selected.length === decidable.length;
  return {
    decidable,
    selected,
    isAll,
    chosen: ticked,
    toggle: (id: string) => setTicked((before) => toggled(before, id)),
    toggleAll: () => setTicked(new Set(isAll ? [] : decidable.map(({ id }) => id))),
    clear: () => setTicked(new Set()),
  };
}
