import type { BoundType } from './model.ts';
import { type Asker, satisfies } from '../access/access.ts';
import { accessOf } from '../access/declared.ts';

/**
 * The columns of a record that somebody may read on it: those that a field of its graph type shows, by
 * that field's `@Access`. A field that refers to another record shows the column that holds the
 * reference. A field that is computed from a column does not show the column. What the type declares for its
 * history counts as well.
 */
export function readableColumns(
  { object, table, fields, declaration }: BoundType,
  who: Asker,
): ReadonlySet<string> {
  const definitions = object.getFields();
  const told = Object.entries(declaration.history ?? {}).flatMap(([column, permission]) =>
    satisfies([permission], who) ? [column] : [],
  );
  return new Set([
    ...told,
    ...[...fields].flatMap(([name, binding]) => {
      const rule = accessOf(object, definitions[name]!) ?? [];
      if (!satisfies(rule, who)) return [];
      switch (binding.kind) {
        case 'column':
          return table.findColumn(binding.path)?.name ?? [];
        case 'one':
          return table.findRelation(binding.path)?.from ?? [];
        default:
          return [];
      }
    }),
  ]);
}
