import { formatCount } from '@stint/ui/locale/format-count.ts';
import type { Neighbors } from '@stint/ui/record-panel/neighbors.ts';
import { useState } from 'react';

type Inputs = {
  rows: readonly { id: string }[];
  /** How many there are with those that are not loaded; null while it is unknown. */
  totalCount: number | null;
  hasMore: boolean;
  loadMore: () => void;
  /** The open record. */
  id: string | null;
  open: (id: string) => void;
};

/**
 * The records before and after the open one, in the order of the list. If the open record is no longer in the list,
 * because it was changed and the list is filtered, they are those around its old place.
 *
 * @returns null when it was never in the list
 */
export function useNeighbors(inputs: Inputs): Neighbors | null {
  const { rows, totalCount, hasMore, loadMore, id, open } = inputs;
  const index = id === null ? -1 : rows.findIndex((row) => row.id === id);
  const [last, setLast] = useState({ id, index });
  if ((last.id !== id || last.index !== index) && (index >= 0 || last.id !== id)) {
    setLast({ id, index });
  }

  const left = index < 0 && last.id === id ? last.index : -1;
  if (index < 0 && left < 0) return null;
  const before = rows[(index < 0 ? left : index) - 1];
  const after = rows[index < 0 ? left : index + 1];
  const loadNext = hasMore ? loadMore : undefined;
  return {
    previous: before && (() => open(before.id)),
    next: after ? () => open(after.id) : loadNext,
    position: index < 0 ? '' : positionOf(index, totalCount),
  };
}

function positionOf(index: number, total: number | null): string {
  const place = formatCount(index + 1);
  return total === null ? place : `${place} of ${formatCount(total)}`;
}
