import { formatDate } from '../dates/format-date.ts';
import type { GridColumn } from './grid-column.ts';
import type { DateSpan, FilterValue } from './grid-query.ts';

/** A filter as text, for its chip: “Active, Needs approval”, “from Nov 1, 2026”. */
export function filterText<Row>(column: GridColumn<Row>, value: FilterValue | undefined): string {
  if (value === undefined) return '…';
  if (typeof value === 'string') return `“${value}”`;
  if (Array.isArray(value))
    return value.map((item: string) => optionLabel(column, item)).join(', ');
  const { from, to } = value as DateSpan;
  if (from && to) return `${formatDate(from)} – ${formatDate(to)}`;
  return from ? `from ${formatDate(from)}` : `until ${formatDate(to ?? '')}`;
}

function optionLabel<Row>(column: GridColumn<Row>, value: string): string {
  if (column.filter?.kind !== 'choice') return value;
  return column.filter.options.find((option) => option.value === value)?.label ?? value;
}
