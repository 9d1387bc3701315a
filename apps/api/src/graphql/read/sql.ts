import { beyond, orderBy, type Ordering, type Page, type SortTerm } from './keyset.ts';
import type { Model } from './model.ts';
import type { Rowset } from './plan.ts';
import type { Condition } from './rows.ts';
import { seesAll } from './rows-in-scope.ts';
import { Statement } from './statement.ts';

/** Which rows of a rowset. */
export interface Request {
  conditions: readonly Condition[];
  ordering: Ordering;
  page: Page;
  /** Where there are parents: the page of each of them, in their order. */
  parents?: Parents;
}

/** The values that children refer to, and by which property. */
export interface Parents {
  ids: readonly unknown[];
  child: string;
}

export interface Sql {
  text: string;
  values: unknown[];
}

type Who = ConstructorParameters<typeof Statement>[2];

/**
 * A page, or the children's pages of many parents at once. Columns: the rowset's, then those of the
 * order where cursors are wanted, then the parent's position (from 1) where there are parents.
 *
 * To tell whether there is more, one row more than the page is asked for.
 */
export function pageSql(model: Model, who: Who, rowset: Rowset, request: Request): Sql {
  const statement = new Statement(model, rowset.type, who, rowset.required);
  const { ordering, page: asked, parents } = request;
  const terms = sortTerms(model, rowset, statement, ordering, asked.backward);
  const conditions = conditionsOf(statement, rowset, request);
  const isFoundInRoot = statement.joinsNothing;
  const columns = rowset.paths.map((path) => statement.column(path));
  if (rowset.wants.cursors) columns.push(...terms.map(({ sql }) => sql));
  const param = (value: unknown, cast: string) => statement.param(value, cast);
  const places = asked.beyond ? beyond(terms, asked.beyond, param) : ['TRUE'];
  const size = asked.size + (rowset.wants.more ? 1 : 0);
  const limit = asked.size === Infinity ? '' : ` LIMIT ${size}`;
  const order = ` ORDER BY ${orderBy(terms)}`;
  const select = (list: readonly string[], place: string, from = statement.from()) =>
    `SELECT ${list.join(', ')} FROM ${from}` +
    ` WHERE ${[...conditions, place].filter((each) => each !== 'TRUE').join(' AND ')}${order}${limit}`;
  // The few rows of somebody's scope are found and sorted, where others come in the order of an index:
  // PostgreSQL would look up the relatives of them all, to keep a page.
  const withRelativesOfPage = (place: string) => {
    const rows = select([`${statement.alias}.*`], place, `${statement.table} ${statement.alias}`);
    return `SELECT ${columns.join(', ')} FROM ${statement.from(`(${rows})`)}${order}`;
  };
  const named = columns.map((sql, i) => `${sql} AS c${i}`);
  const page = () => {
    if (places.length === 1) {
      const isSorted = who.viewer !== null && !seesAll(who.viewer, rowset.type);
      if (isSorted && !parents && limit !== '' && isFoundInRoot && statement.joinsAfterwards)
        return withRelativesOfPage(places[0]!);
      return select(parents ? named : columns, places[0]!);
    }
    // A page of each, from its end of the index, and of these a page.
    const sorted = terms.map((term, i) => ({ ...term, sql: `s${i}` }));
    const sorts = terms.map(({ sql }, i) => `${sql} AS s${i}`);
    const parts = places.map(
      (place, n) => `(${select([...named, ...sorts, `${n} AS part`], place)})`,
    );
    return (
      `SELECT ${columns.map((_, i) => `c${i}`).join(', ')}` +
      ` FROM (${parts.join(' UNION ALL ')}) AS parts` +
      ` ORDER BY part, ${orderBy(sorted)}${limit}`
    );
  };
  if (!parents) return { text: page(), values: statement.values };

  // A lateral subquery is evaluated for each parent by itself: its rows come in its order, and whose
  // they are is told by the position. Sorting again would cost a tenth of the statement.
  const ids = statement.param(parents.ids, 'uuid[]');
  const text =
    `SELECT ${[...columns.map((_, i) => `c.c${i}`), 'p.n'].join(', ')}` +
    ` FROM unnest(${ids}) WITH ORDINALITY p(id, n), LATERAL (${page()}) c`;
  return { text, values: statement.values };
}

/** How many rows there are in all, or for each parent in their order. */
export function totalSql(model: Model, who: Who, rowset: Rowset, request: Request): Sql {
  const statement = new Statement(model, rowset.type, who, rowset.required);
  // A relative that hides its row when it is out of sight hides it from the count as well.
  for (const path of rowset.required) statement.column(`${path}.id`);
  const { parents } = request;
  const conditions = conditionsOf(statement, rowset, request);
  const count = `SELECT count(*) FROM ${statement.from()} WHERE ${conditions.join(' AND ')}`;
  if (!parents) return { text: count, values: statement.values };
  const ids = statement.param(parents.ids, 'uuid[]');
  return {
    text: `SELECT (${count}) FROM unnest(${ids}) WITH ORDINALITY p(id, n) ORDER BY p.n`,
    values: statement.values,
  };
}

function conditionsOf(statement: Statement, rowset: Rowset, request: Request): string[] {
  const { parents } = request;
  const known = parents && { property: parents.child, sql: 'p.id' };
  return [
    ...statement.visible(rowset.type, known),
    ...(parents ? [`${statement.column(parents.child)} = p.id`] : []),
    ...request.conditions.map((condition) => condition(statement)),
  ].filter((condition) => condition !== 'TRUE');
}

function sortTerms(
  model: Model,
  { type }: Rowset,
  statement: Statement,
  ordering: Ordering,
  backward: boolean,
): SortTerm[] {
  return ordering.by.map((by) => {
    const { path } = by;
    const descending = by.descending !== backward;
    const derived = type.declaration.derived?.[path];
    if (derived) return { ...derived, sql: statement.column(path), descending };
    const column = model.resolve(type.table, path);
    if (!column) throw new Error(`${type.table.entity.name} has no “${path}” to sort by.`);
    return { sql: statement.column(path), ...column, descending };
  });
}
