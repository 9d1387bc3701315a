import type { ComputedDeclaration } from './bindings.ts';
import type { Read, Row, Rowset } from './plan.ts';

/** The value of a computed field, whose columns stand under `prefix` in the rowset. */
export function computedValue(
  rowset: Rowset,
  prefix: string,
  { needs, load, from }: ComputedDeclaration,
): Read {
  const entity = entityOf(rowset, prefix, needs);
  if (!load) return (row, { run }) => from(entity(row), run.ctx, undefined) ?? null;
  const id = rowset.column(`${prefix}id`);
  const at = loaderAt(rowset, prefix, load, id, needs);
  return (row, { run, facts }) =>
    from(entity(row), run.ctx, facts[at]!.get(row[id] as string)) ?? null;
}

/** Fields with the same loader share its call, which is then told what any of them needs. */
function loaderAt(
  rowset: Rowset,
  prefix: string,
  load: NonNullable<ComputedDeclaration['load']>,
  id: number,
  needs: readonly string[],
): number {
  const { loaders } = rowset;
  const known = loaders.findIndex((loader) => loader.load === load && loader.id === id);
  const at = known < 0 ? loaders.length : known;
  const all = [...new Set(['id', ...(loaders[at]?.needs ?? []), ...needs])];
  loaders[at] = { load, id, needs: all, entity: entityOf(rowset, prefix, all) };
  return at;
}

/** The part of an entity that is needed. Relatives are objects; of absent ones everything is null. */
function entityOf(rowset: Rowset, prefix: string, needs: readonly string[]): (row: Row) => object {
  const steps = needs.map((path) => ({
    at: rowset.column(prefix + path),
    relatives: path.split('.').slice(0, -1),
    property: path.slice(path.lastIndexOf('.') + 1),
  }));
  return (row) => {
    const entity: Record<string, unknown> = {};
    for (const { at, relatives, property } of steps) {
      let owner = entity;
      for (const relative of relatives) owner = (owner[relative] ??= {}) as Record<string, unknown>;
      owner[property] = row[at];
    }
    return entity;
  };
}
