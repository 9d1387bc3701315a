import { useEffect, useMemo, useState } from 'react';
import type { Dispatch, SetStateAction } from 'react';
import type { GridColumn } from './grid-column.ts';
import { fittedLayout } from './grid-layout.ts';
import type { GridLayout } from './grid-layout.ts';
import { keep, readKept } from './kept.ts';
import type { GridStorage } from './kept.ts';

/** Milliseconds, so that dragging a column's edge writes only once. */
const writeDelay = 250;

/** A grid's layout, stored under `stint.grid.<key>` on this device. */
export function useGridLayout<Row>(
  key: string,
  columns: readonly GridColumn<Row>[],
  storage: GridStorage,
): [GridLayout, Dispatch<SetStateAction<GridLayout>>] {
  const place = `stint.grid.${key}`;
  const [kept, setLayout] = useState(() => fittedLayout(readKept(storage, place), columns));
  const layout = useMemo(() => fittedLayout(kept, columns), [kept, columns]);

  useEffect(() => {
    const timer = setTimeout(() => keep(storage, place, layout), writeDelay);
    return () => clearTimeout(timer);
  }, [storage, place, layout]);

  return [layout, setLayout];
}
