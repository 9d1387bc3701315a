import { getNamedType, type GraphQLNamedType, type GraphQLObjectType, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportedLists } from '../../../src/application/exported-lists.ts';
import type { RequestContext } from '../../../src/context/request-context.ts';
import { documentFile } from '../../../src/document/document.queries.ts';
import { receiptFile } from '../../../src/expense-report/receipt-file.queries.ts';
import { readExport } from '../../../src/export/export.queries.ts';
import { type Asker, askerOf } from '../../../src/graphql/access/access.ts';
import { modelOf } from '../../../src/graphql/read/model.ts';
import { listsOf, mayUse } from './answers.ts';
import { FilterValues } from './filter-values.ts';
import { hiddenFrom } from './kept-values.ts';
import { idsOf, Matrix } from './matrix.ts';

/** Exports, reports among them, and downloads hold what the domain's predicate shows somebody, and nothing else. */
let matrix: Matrix;
let filterValues: FilterValues;

beforeAll(async () => {
  matrix = await Matrix.open();
  filterValues = new FilterValues(matrix);
}, 120_000);
afterAll(() => matrix.close());

type Exported = Parameters<typeof readExport>[2];

test('a file holds the rows in sight alone, and the columns that may be read, however they are chosen', async () => {
  const { schema } = matrix.world.graph;
  for (const { ctx, who, sees, name } of matrix.everybody()) {
    for (const [address, list] of exportedLists) {
      const { field, type } = listsOf(schema).find((each) => each.field.name === list.name)!;
      const permitted =
        mayUse(schema.getQueryType()!, field, askerOf(ctx)) &&
        (list.fileAccess?.some((each) => ctx.permissions.has(each)) ?? true);
      for (const chosen of [undefined, list.columns.map(({ path }) => path)]) {
        const written = await exported(ctx, list, {}, chosen);
        expect(written !== null, `${name}: ${address}`).toBe(permitted);
        if (!written) continue;
        const seen = matrix.predicted.idsOf(type).filter(sees);
        expect(written.rows, `${name}: ${address}`).toBe(seen.length);
        const readable = list.columns.filter(({ path }) =>
          mayRead(type.object, path, askerOf(ctx)),
        );
        expect(written.columns, `${name}: ${address}`).toEqual(readable.map(({ path }) => path));
        for (const value of hiddenFrom(who.viewer, ctx.permissions)) {
          expect(written.text.includes(value), `${name}: ${address} holds ${value}`).toBe(false);
        }
      }
    }
  }
}, 300_000);

/** Whether every field on the way to a column may be read. */
function mayRead(owner: GraphQLNamedType, path: string, who: Asker): boolean {
  const [step = '', ...rest] = path.split('.');
  const field = (owner as GraphQLObjectType).getFields()[step]!;
  const below = getNamedType(field.type);
  if (!mayUse(owner, field, who)) return false;
  return rest.length === 0 || (isObjectType(below) && mayRead(below, rest.join('.'), who));
}

test('a filtered file holds the rows of the filtered list', async () => {
  const { schema } = matrix.world.graph;
  for (const [turn, asking] of matrix.everybody().entries()) {
    const { ctx, sees, name } = asking;
    for (const [address, list] of exportedLists) {
      const { field, Filter } = listsOf(schema).find((each) => each.field.name === list.name)!;
      const usable = Object.values(Filter?.getFields() ?? {}).filter((each) =>
        mayUse(Filter!, each, askerOf(ctx)),
      );
      const filter = usable[turn % usable.length];
      if (!filter) continue;
      for (const value of filterValues.of(field.name, filter, turn)) {
        const written = await exported(ctx, list, { filter: { [filter.name]: value } });
        if (!written) break;
        const source = `query ($value: ${String(filter.type)}) { list: ${field.name}(first: 100, filter: { ${filter.name}: $value }) { nodes { id } } }`;
        const all = idsOf(await matrix.asAdmin(asking, source, { value }));
        expect(written.rows, `${name}: ${address} by ${filter.name}`).toBe(all.filter(sees).length);
      }
    }
  }
}, 300_000);

test.each([
  ['Document', documentFile],
  ['Receipt', receiptFile],
] as const)(
  'the file of a %s is downloaded by whoever sees it',
  async (typeName, fileOf) => {
    const type = modelOf(matrix.world.graph.schema).types.get(typeName)!;
    const downloaded = new Set<boolean>();
    for (const { ctx, sees, name } of matrix.everybody()) {
      for (const id of matrix.predicted.idsOf(type)) {
        const file = await fileOf(ctx as never, id);
        expect(file !== null, `${name}: ${id}`).toBe(sees(id));
        downloaded.add(sees(id));
      }
    }
    expect(downloaded.size).toBe(2);
  },
  300_000,
);

async function exported(ctx: RequestContext, list: Exported, asked = {}, chosen?: string[]) {
  try {
    const { columns, pages } = await readExport(matrix.world.graph, ctx, list, asked, chosen);
    const rows: unknown[] = [];
    for await (const page of pages) rows.push(...page);
    const paths = columns.map(({ path }) => path);
    return { rows: rows.length, columns: paths, text: JSON.stringify(rows) };
  } catch (error) {
    expect((error as { extensions?: object }).extensions).toMatchObject({ code: 'FORBIDDEN' });
    return null;
  }
}
