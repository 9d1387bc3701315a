import type { GridColumn } from './grid-column.ts';

/** What a column does not offer: “Cannot be sorted or filtered”; undefined where it offers both. */
export function columnLimits<Row>({ sortable, filter }: GridColumn<Row>): string | undefined {
  const missing = [...(sortable ? [] : ['sorted']), ...(filter ? [] : ['filtered'])];
  return missing.length > 0 ? `Cannot be ${missing.join(' or ')}` : undefined;
}
