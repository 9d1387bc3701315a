import type { ReactNode } from 'react';
import { formatDate } from '../dates/format-date.ts';
import { operatorLabels } from './filter-operators.ts';
import type { ColumnFilter, GridColumn } from './grid-column.ts';
import type { FilterRange, FilterValue } from './grid-query.ts';
import { relativeDaysLabels } from './relative-days-labels.ts';

/** A filter as text, for its chip: “Active, Needs approval”, “from Nov 1, 2026”, “is empty”. */
export function filterText<Row>(
  { filter }: GridColumn<Row>,
  value: FilterValue | undefined,
): ReactNode {
  if (value === undefined || !filter) return '…';
  if (typeof value === 'string') return `“${value}”`;
  if (Array.isArray(value)) return <Named filter={filter} values={value as readonly string[]} />;
  if ('not' in value) {
    return (
      <>
        {operatorLabels.isNot} <Named filter={filter} values={value.not} />
      </>
    );
  }
  if ('days' in value) return `${operatorLabels.days} ${relativeDaysLabels[value.days]}`;
  if ('empty' in value) return value.empty ? operatorLabels.empty : operatorLabels.filled;
  return rangeText(value as FilterRange, filter.kind === 'dates');
}

function rangeText({ from, to }: FilterRange, dates: boolean): string {
  const [first, last] = [from, to].map((end) => (end && dates ? formatDate(end) : end));
  if (first && last) return `${first} – ${last}`;
  if (first) return dates ? `from ${first}` : `at least ${first}`;
  return dates ? `until ${last}` : `at most ${last}`;
}

function Named({ filter, values }: { filter: ColumnFilter; values: readonly string[] }) {
  if (filter.kind === 'record') return values.map((id) => <filter.Name key={id} id={id} />);
  if (filter.kind !== 'choice') return values.join(', ');
  const label = (value: string) =>
    filter.options.find((option) => option.value === value)?.label ?? value;
  return values.map(label).join(', ');
}
