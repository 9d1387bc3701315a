import { getNamedType, isEnumType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RequestContext } from '../../../src/context/request-context.ts';
import { askerOf } from '../../../src/graphql/access/access.ts';
import { parseGlobalId } from '../../../src/graphql/global-id.ts';
import { modelOf } from '../../../src/graphql/read/model.ts';
import { everythingOf, listsOf, mayUse, permittedLists, restricted } from './answers.ts';
import { FilterValues } from './filter-values.ts';
import { idsOf, Matrix, type Page } from './matrix.ts';

/**
 * Whatever somebody asks of a list, the answer is what the domain's predicate says: an administrator's answer
 * without the rows that `matches(rowScopes[noun](viewer), row)` refuses. Lists, fields, sorts and filters are those of
 * the schema; agencies, people and preferences are generated.
 *
 * It was seen to fail with the row rule taken from the statement's joins (fields of relatives) and from its root.
 */
let matrix: Matrix;
let filterValues: FilterValues;

beforeAll(async () => {
  matrix = await Matrix.open();
  filterValues = new FilterValues(matrix);
}, 120_000);
afterAll(() => matrix.close());

const few = ['Client', 'Contact', 'Location', 'JobOrder', 'Assignment', 'Submission', 'Placement'];
const time = [
  'Shift',
  'Punch',
  'Timesheet',
  'TimesheetLine',
  'ExpenseReport',
  'ExpenseLine',
  'Receipt',
];
const own = ['Employee', 'Document', 'ChangeRequest', 'Assignment'];

test.each([
  ['CLIENT_CONTACT', [...few.slice(0, 5), ...time]],
  ['EMPLOYEE', [...own, ...time]],
  ['PARTNER', [...few, ...time]],
])(
  '%s: some see rows of every kind that they may see at all, and nobody sees all',
  (kind, nouns) => {
    for (const noun of nouns) {
      const type = modelOf(matrix.world.graph.schema).types.get(noun)!;
      const seen = matrix
        .everybody()
        .filter(({ who }) => who.viewer.kind === kind)
        .map(({ who }) => matrix.predicted.rowsOf(who, type).length);
      const all = matrix.predicted.idsOf(type).length;
      expect(Math.max(...seen), noun).toBeGreaterThan(0);
      expect(Math.max(...seen), noun).toBeLessThan(all);
    }
  },
);

test('lists with their fields, the fields of relatives and the counts, under aliases and fragments', async () => {
  const { schema } = matrix.world.graph;
  const writtenOtherwise = new Set<string>();
  for (const [turn, asking] of matrix.everybody().entries()) {
    const { ctx, sees, name } = asking;
    const who = askerOf(ctx);
    for (const { field } of listsOf(schema)) {
      const type = getNamedType(field.type);
      const selection = everythingOf(type, who, 2);
      const source = `query { list: ${field.name}(first: 100) ${selection} }`;
      const answer = await matrix.ask(ctx, source);
      if (!mayUse(schema.getQueryType()!, field, who)) {
        expect(answer, `${name}: ${field.name}`).toBeNull();
        continue;
      }
      const expected = restricted(schema, await matrix.asAdmin(asking, source), sees);
      expect(expected, `${name}: ${field.name}`).not.toBeNull();
      expect(answer, `${name}: ${field.name}`).toEqual(expected);
      // How a question is written does not depend on who asks: some of every kind are enough.
      if (turn % 3 !== 0) continue;
      writtenOtherwise.add(asking.who.viewer.kind);
      const spread = `query { list: ${field.name}(first: 100) { ...F } } fragment F on ${type.name} ${selection}`;
      expect(await matrix.ask(ctx, spread)).toEqual(expected);
      const renamed = everythingOf(type, who, 2, { alias: 'as_' });
      const aliased = await matrix.ask(ctx, `{ list: ${field.name}(first: 100) ${renamed} }`);
      expect(JSON.parse(JSON.stringify(aliased).replaceAll('"as_', '"'))).toEqual(expected);
      const inline = `query { list: ${field.name}(first: 100) { ... on ${type.name} ${selection} } }`;
      expect(await matrix.ask(ctx, inline)).toEqual(expected);
    }
  }
  expect([...writtenOtherwise].toSorted()).toEqual(['CLIENT_CONTACT', 'EMPLOYEE', 'PARTNER']);
}, 300_000);

test('lists by every sort, and page by page', async () => {
  for (const asking of matrix.everybody()) {
    const { ctx, sees, name } = asking;
    for (const { field, Order } of permittedLists(matrix.world.graph.schema, askerOf(ctx))) {
      const sorts = Order ? getNamedType(Order.getFields()['by']!.type) : null;
      const values = isEnumType(sorts) ? sorts.getValues().map((each) => each.name) : [];
      for (const by of values) {
        const source = `query { list: ${field.name}(first: 100, orderBy: { by: ${by}, direction: DESC }) { nodes { id } } }`;
        const answer = await matrix.ask(ctx, source);
        if (answer === null) continue;
        expect(idsOf(answer), `${name}: ${field.name} by ${by}`).toEqual(
          idsOf(await matrix.asAdmin(asking, source)).filter(sees),
        );
      }
      const all = await matrix.ask(
        ctx,
        `query { list: ${field.name}(first: 100) { nodes { id } } }`,
      );
      for (const way of ['forward', 'backward'] as const) {
        const paged = await pageByPage(ctx, field.name, way, idsOf(all).length);
        expect(paged, `${name}: ${field.name} ${way}`).toEqual(idsOf(all));
      }
    }
  }
}, 300_000);

/** The rows of a list, three at a time from the front or from the back, in the order of the list. */
async function pageByPage(
  ctx: RequestContext,
  list: string,
  way: 'forward' | 'backward',
  count: number,
): Promise<string[]> {
  const asked = way === 'forward' ? 'first: 3, after: $cursor' : 'last: 3, before: $cursor';
  const source = `query ($cursor: String) { list: ${list}(${asked}) { totalCount nodes { id }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const paged: string[] = [];
  for (let cursor: string | null = null; ;) {
    const answer = (await matrix.ask(ctx, source, { cursor })) as unknown as Page;
    const { totalCount, pageInfo } = answer.list;
    expect(totalCount).toBe(count);
    const at = way === 'forward' ? paged.length : 0;
    paged.splice(at, 0, ...idsOf(answer));
    const more = way === 'forward' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
    if (!more) return paged;
    cursor = way === 'forward' ? pageInfo.endCursor : pageInfo.startCursor;
  }
}

test('lists by every filter that somebody may use; the others are refused', async () => {
  for (const [turn, asking] of matrix.everybody().entries()) {
    const { ctx, sees, name } = asking;
    const who = askerOf(ctx);
    for (const { field, type, Filter } of permittedLists(matrix.world.graph.schema, askerOf(ctx))) {
      for (const one of Object.values(Filter?.getFields() ?? {})) {
        for (const value of filterValues.of(field.name, one, turn)) {
          const source = `query ($value: ${String(one.type)}) { list: ${field.name}(first: 100, filter: { ${one.name}: $value }) { totalCount nodes { id } } }`;
          const what = `${name}: ${type.name} by ${one.name} ${JSON.stringify(value)}`;
          if (!mayUse(Filter!, one, who)) {
            expect(await matrix.ask(ctx, source, { value }), what).toBeNull();
            break;
          }
          const expected = await matrix.asAdmin(asking, source, { value });
          const answer = await matrix.ask(ctx, source, { value });
          expect(idsOf(answer), what).toEqual(idsOf(expected).filter(sees));
          expect((answer as unknown as Page).list.totalCount, what).toBe(idsOf(answer).length);
        }
      }
    }
  }
}, 600_000);

test('the shifts of a week, whole and of one client, location or employee', async () => {
  const { schema } = matrix.world.graph;
  const week = schema.getQueryType()!.getFields()['shiftsOfWeek']!;
  const some = '{ clients(first: 2) { nodes { id } } locations(first: 2) { nodes { id } } }';
  let seen = 0;
  for (const asking of matrix.everybody()) {
    const { ctx, sees, name } = asking;
    const { clients, locations } = (await matrix.asAdmin(asking, some)) as unknown as {
      [list in 'clients' | 'locations']: { nodes: { id: string }[] };
    };
    const filters = [
      ...clients.nodes.map(({ id }) => `, clientId: "${id}"`),
      ...locations.nodes.map(({ id }) => `, locationId: "${id}"`),
    ];
    for (const firstDay of ['2026-11-01', '2026-11-08', '2026-11-15', '2026-11-22']) {
      for (const filter of ['', ...filters]) {
        const source = `{ shiftsOfWeek(firstDay: "${firstDay}"${filter}) { id } }`;
        const answer = await matrix.ask(ctx, source);
        if (!mayUse(schema.getQueryType()!, week, askerOf(ctx))) {
          expect(answer, name).toBeNull();
          continue;
        }
        const all = shiftIds(await matrix.asAdmin(asking, source));
        expect(shiftIds(answer), `${name}: ${source}`).toEqual(all.filter(sees));
        seen += shiftIds(answer).length;
      }
    }
  }
  expect(seen).toBeGreaterThan(50);
}, 120_000);

function shiftIds(answer: Record<string, never> | null): string[] {
  const { shiftsOfWeek } = answer as unknown as { shiftsOfWeek: { id: string }[] };
  return shiftsOfWeek.map(({ id }) => id);
}

test('the limited view of an order shows who is scheduled there, of the rows of its own scope', async () => {
  const type = modelOf(matrix.world.graph.schema).types.get('ScheduledWork')!;
  for (const { ctx, who, name } of matrix.everybody()) {
    const answer = await matrix.ask(
      ctx,
      '{ jobOrders(first: 100) { nodes { id scheduledWork { jobTitle status worker { name } } } } }',
    );
    if (answer === null) continue;
    const orders = (
      answer['jobOrders'] as unknown as { nodes: { id: string; scheduledWork: object[] }[] }
    ).nodes;
    const rows = matrix.predicted.rowsOf(who, type) as Record<string, string | null>[];
    for (const { id, scheduledWork } of orders) {
      const expected = rows.filter((row) => row['jobOrderId'] === parseGlobalId(id)!.uuid);
      expect(scheduledWork, name).toHaveLength(expected.length);
    }
  }
});
