import type { ColumnFilter } from '@stint/ui/data-grid/grid-column.ts';
import type { FilterValue } from '@stint/ui/data-grid/grid-query.ts';

/** For columns that say Yes or No. */
export const yesNoFilter: ColumnFilter = {
  kind: 'choice',
  simple: true,
  options: [
    { value: 'yes', label: 'Yes' },
    { value: 'no', label: 'No' },
  ],
};

/**
 * A filter with two choices as a yes or no. Both choices are none: every record is one or the other.
 *
 * @param yes the choice that means yes
 */
export function oneOfTwo(value: FilterValue, yes = 'yes'): boolean | undefined {
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  return chosen.length === 1 ? chosen[0] === yes : undefined;
}
