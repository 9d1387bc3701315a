import { Column } from 'typeorm';

/**
 * The column of what rows are sorted by as people read it, which the database makes: plain letters and
 * digits, compared by their codes, so that the order depends on no server's locale.
 *
 * @param key SQL of the row's own text, by `sort_key` or `person_sort_key`
 * @param options.nullable where that text is
 */
export function SortKey(
  name: string,
  key: string,
  { nullable = false }: { nullable?: boolean } = {},
): PropertyDecorator {
  return Column({
    type: 'text',
    name,
    collation: 'C',
    select: false,
    nullable,
    generatedType: 'STORED',
    asExpression: key,
  });
}
