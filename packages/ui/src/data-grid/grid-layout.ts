import type { GridColumn } from './grid-column.ts';

export type Density = 'compact' | 'regular' | 'roomy';

/** Row heights in pixels. Fixed, so that 100,000 rows need no measuring. */
export const rowHeights: Record<Density, number> = { compact: 32, regular: 40, roomy: 52 };

/** A user's layout of this grid. `order` and `hidden` contain column ids; `widths` are pixels. */
export type GridLayout = {
  order: readonly string[];
  hidden: readonly string[];
  widths: Readonly<Record<string, number>>;
  density: Density;
};

export function declaredLayout<Row>(columns: readonly GridColumn<Row>[]): GridLayout {
  return {
    order: columns.map((column) => column.id),
    hidden: columns.filter((column) => column.hidden).map((column) => column.id),
    widths: {},
    density: 'regular',
  };
}

/**
 * Adapts a stored layout to the current columns. Columns that no longer exist are dropped. New ones follow
 * the column after which they are declared, and are shown or hidden as declared.
 */
export function fittedLayout<Row>(kept: unknown, columns: readonly GridColumn<Row>[]): GridLayout {
  const declared = declaredLayout(columns);
  if (!isLayout(kept)) return declared;
  const order = kept.order.filter((id) => declared.order.includes(id));
  const isNew = (id: string) => !kept.order.includes(id);
  declared.order.forEach((id, index) => {
    if (!isNew(id)) return;
    const before = declared.order[index - 1];
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  });
  return {
    order,
    hidden: declared.order.filter((id) =>
      isNew(id) ? declared.hidden.includes(id) : kept.hidden.includes(id),
    ),
    widths: Object.fromEntries(
      Object.entries(kept.widths).filter(([id]) => declared.order.includes(id)),
    ),
    density: kept.density,
  };
}

/** Moves a column to the position of another one. */
export function movedTo(layout: GridLayout, id: string, target: string): GridLayout {
  const from = layout.order.indexOf(id);
  const to = layout.order.indexOf(target);
  if (from < 0 || to < 0 || from === to) return layout;
  const order = layout.order.filter((other) => other !== id);
  order.splice(to, 0, id);
  return { ...layout, order };
}

/** Moves a column by one position among the shown ones: -1 toward the start, 1 toward the end. */
export function movedBy(layout: GridLayout, id: string, step: -1 | 1): GridLayout {
  const shown = layout.order.filter((other) => !layout.hidden.includes(other));
  const target = shown[shown.indexOf(id) + step];
  return target === undefined ? layout : movedTo(layout, id, target);
}

/** Shows or hides a column. The last one cannot be hidden: a grid without columns has no menu to show them again. */
export function withShown(layout: GridLayout, id: string, shown: boolean): GridLayout {
  const others = layout.hidden.filter((other) => other !== id);
  if (!shown && others.length >= layout.order.length - 1) return layout;
  return { ...layout, hidden: shown ? others : [...others, id] };
}

function isLayout(value: unknown): value is GridLayout {
  const layout = value as Partial<GridLayout> | null;
  return (
    typeof layout === 'object' &&
    layout !== null &&
    Array.isArray(layout.order) &&
    Array.isArray(layout.hidden) &&
    typeof layout.widths === 'object' &&
    layout.widths !== null &&
    typeof layout.density === 'string' &&
    layout.density in rowHeights
  );
}
