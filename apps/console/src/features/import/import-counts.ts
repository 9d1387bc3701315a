import type { ImportFileFragment } from '../../gql/graphql.ts';

type Counts = NonNullable<ImportFileFragment['counts']>;

/** The counts of all files together; null while none has been checked. */
export function totalCounts(files: readonly { counts: Counts | null }[]): Counts | null {
  const known = files.flatMap(({ counts }) => counts ?? []);
  if (known.length === 0) return null;
  const sum = (count: (counts: Counts) => number) =>
    known.reduce((total, counts) => total + count(counts), 0);
  return {
    ...known[0]!,
    total: sum(({ total }) => total),
    created: sum(({ created }) => created),
    updated: sum(({ updated }) => updated),
    unchanged: sum(({ unchanged }) => unchanged),
    refused: sum(({ refused }) => refused),
    warned: sum(({ warned }) => warned),
  };
}

/** How many rows an import would write, or has written. */
export const goodRows = ({ created, updated }: Counts) => created + updated;

/** What is still missing before a file can be checked: required fields without a column. */
export function missingFields({ fields, mapping }: Pick<ImportFileFragment, 'fields' | 'mapping'>) {
  const mapped = new Set(mapping.filter(({ column }) => column).map(({ field }) => field));
  return fields.filter(({ field, required }) => required && !mapped.has(field));
}

/** Columns of the file that no field takes. */
export function unusedColumns({
  columns,
  mapping,
}: Pick<ImportFileFragment, 'columns' | 'mapping'>) {
  const used = new Set(mapping.map(({ column }) => column));
  return columns.filter((column) => !used.has(column));
}
