import type { SignedInContext } from '../../context/request-context.ts';
import { cursorOf, inDirection, type Ordering, type Page, pageOf, refusal } from './keyset.ts';
import type { Model } from './model.ts';
import { orderedFor } from './ordered-for.ts';
import type { Group, Loaded, Loader, NestedRowset, Row, Rowset } from './plan.ts';
import { pageSql, type Request, type Sql, totalSql } from './sql.ts';
import { statementName } from '../../database/statement-name.ts';
import type { Queryable } from '../../database/agency-query.ts';

/** One reading field of one request. */
export interface Run {
  ctx: SignedInContext;
  model: Model;
  db: Queryable;
  variables: Record<string, unknown>;
  /** The answer goes out as it is; otherwise graphql-js completes it. */
  asItIs: boolean;
}

/** The rows of the whole answer: one statement, one more for a total, and those of the levels below. */
export async function load(
  run: Run,
  rowset: Rowset,
  request: Request,
): Promise<{ group: Group; loaded: Loaded }> {
  const [rows, totals] = await rowsAndTotals(run, rowset, request);
  const group = groupOf(rowset, request, rows, totals[0]);
  return { group, loaded: await descend(run, rowset, group.rows) };
}

/** What lies below these rows: the nested levels and the loaders, all sent at once. */
async function descend(run: Run, rowset: Rowset, rows: readonly Row[]): Promise<Loaded> {
  if (rows.length === 0) return { run, nested: [], facts: [] };
  const [nested, facts] = await Promise.all([
    Promise.all(rowset.nested.map((each) => loadNested(run, each, rows))),
    Promise.all(rowset.loaders.map((loader) => loadFacts(run, loader, rows))),
  ]);
  return { run, nested, facts };
}

/** Each record once, also where it is the relative of several rows. */
async function loadFacts(run: Run, { load: loader, id, entity }: Loader, rows: readonly Row[]) {
  const records = new Map(rows.map((row) => [row[id], row]));
  records.delete(null);
  return records.size > 0
    ? loader(run.db, run.ctx, [...records.values()].map(entity), run.model)
    : new Map<string, unknown>();
}

/** One statement for all parents of the level, and one more for their totals. */
async function loadNested(
  run: Run,
  { rowset, nested, parent, page }: NestedRowset,
  parentRows: readonly Row[],
): Promise<Loaded['nested'][number]> {
  const ordering = orderedFor(run, rowset.type, {
    tag: `${rowset.type.name}.${nested.child}`,
    by: inDirection(nested.orderBy, nested.descending),
  });
  const ids = [...new Set(parentRows.map((row) => row[parent]))].filter((id) => id !== null);
  const request: Request = {
    conditions: nested.where ? [nested.where] : [],
    ordering,
    page: pageOf(page(run.variables), ordering),
    parents: { ids, child: nested.child },
  };
  const [rows, totals] = ids.length > 0 ? await rowsAndTotals(run, rowset, request) : [[], []];
  const byPosition = Map.groupBy(rows, (row) => row[row.length - 1] as number);
  const groups = new Map(
    ids.map((id, i) => [id, groupOf(rowset, request, byPosition.get(i + 1) ?? [], totals[i])]),
  );
  const shown = [...groups.values()].flatMap((group) => group.rows);
  return { groups, loaded: await descend(run, rowset, shown) };
}

function rowsAndTotals(run: Run, rowset: Rowset, request: Request) {
  const { model, ctx } = run;
  const who = { agencyId: ctx.agency.id, viewer: ctx.viewer };
  const { rows, total } = rowset.wants;
  return Promise.all([
    rows ? query(run, pageSql(model, who, rowset, request)) : [],
    total ? query(run, totalSql(model, who, rowset, request)) : [],
  ]);
}

function groupOf(
  rowset: Rowset,
  { page, ordering }: { page: Page; ordering: Ordering },
  found: readonly Row[],
  [totalCount = 0]: Row = [],
): Group {
  const rows = found.slice(0, page.size);
  if (page.backward) rows.reverse();
  const from = rowset.paths.length;
  const to = from + ordering.by.length;
  return {
    rows,
    hasMore: found.length > page.size,
    backward: page.backward,
    continued: page.beyond !== null,
    totalCount: totalCount as number,
    cursor: (row) => cursorOf(ordering.tag, row.slice(from, to)),
  };
}

async function query(run: Run, { text, values }: Sql): Promise<Row[]> {
  try {
    const name = statementName(text);
    const { rows } = await run.db.query<unknown[]>({ name, text, values, rowMode: 'array' });
    return rows;
  } catch (error) {
    if (unusable.has((error as { code?: string }).code ?? '')) {
      throw refusal('A value among the arguments cannot be used here.');
    }
    throw error;
  }
}

/** How PostgreSQL says that a value is none of its type: a forged cursor, or text with a NUL in it. */
const unusable = new Set(['22P02', '22003', '22007', '22008', '22021']);
