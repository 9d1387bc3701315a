import {
  rangeOf,
  withFilter,
  type ChangeQuery,
  type FilterRange,
  type GridQuery,
} from '@stint/ui/data-grid/grid-query.ts';
import { DateField } from '@stint/ui/form/date-field.tsx';

type PeriodFieldsProps = {
  /** The column that the days belong to. */
  column: string;
  texts: { from: string; until: string };
  /** Shown where a day is not limited. */
  placeholder?: string;
  query: GridQuery;
  onQueryChange: ChangeQuery;
};

/** The first and the last day that a list or report is narrowed to, both included. */
export function PeriodFields(props: PeriodFieldsProps) {
  const { column, texts, placeholder, query, onQueryChange } = props;
  const { from, to } = rangeOf(query, column);
  const choose = (end: FilterRange) =>
    onQueryChange((query) => withFilter(query, column, { ...rangeOf(query, column), ...end }));
  return (
    <>
      <DateField
        label={texts.from}
        placeholder={placeholder}
        size="md"
        value={from ?? ''}
        onChange={(date) => choose({ from: date ?? undefined })}
      />
      <DateField
        label={texts.until}
        placeholder={placeholder}
        size="md"
        value={to ?? ''}
        onChange={(date) => choose({ to: date ?? undefined })}
      />
    </>
  );
}
