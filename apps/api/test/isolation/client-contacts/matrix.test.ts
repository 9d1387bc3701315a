import {
  parse,
  getOperationAST,
  isEnumType,
  isListType,
  getNamedType,
  type GraphQLInputField,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportedLists } from '../../../src/application/exported-lists.ts';
import { resolvers } from '../../../src/application/resolvers.ts';
import type { RequestContext } from '../../../src/context/request-context.ts';
import { readExport } from '../../../src/export/export.queries.ts';
import { askerOf, declaredAccess, satisfies } from '../../../src/graphql/access/access.ts';
import { globalId, parseGlobalId } from '../../../src/graphql/global-id.ts';
import { modelOf } from '../../../src/graphql/read/model.ts';
import { visibleChanges } from '../../../src/live/visible-changes.ts';
import { World } from '../../graphql/world.ts';
import { nowhere } from '../occupied-agency.ts';
import { probesOf } from '../probes.ts';
import { everythingOf, listsOf, mayUse, restricted } from './answers.ts';
import {
  billRate,
  type Contact,
  generateAgency,
  type GeneratedAgency,
  hiddenFromContacts,
} from './generated-agency.ts';
import { Predicted } from './predicted.ts';

/**
 * Whatever a client contact asks for, the answer is what the domain's predicate says: an administrator's answer
 * without the rows that `matches(rowScopes[noun](viewer), row)` refuses. Queries, fields, sorts, filters and
 * commands are those of the schema; agencies, contacts and preferences are generated.
 *
 * It was seen to fail with the row rule taken from the statement's joins (fields of relatives), from its root
 * (lists), from `idsInScope` (live updates), and with the target check taken out of `updateRecord` (commands).
 */
const seeds = [1, 2];

let world: World;
let predicted: Predicted;
const agencies: GeneratedAgency[] = [];

beforeAll(async () => {
  world = await World.create(resolvers);
  for (const seed of seeds) {
    agencies.push(await generateAgency(world, `agency${seed}`, seed));
  }
  predicted = await Predicted.of(world);
}, 120_000);
afterAll(() => world.close());

/** A contact with all that a test asks about them. */
interface Asking {
  name: string;
  who: { agencyId: string; viewer: Contact };
  ctx: RequestContext;
  admin: RequestContext;
  sees: (id: string) => boolean;
}

function everybody(): Asking[] {
  return agencies.flatMap(({ agencyId, contacts }, agency) =>
    contacts.map((viewer, index) => {
      const who = { agencyId, viewer };
      return {
        name: `contact ${index} of agency ${agency}`,
        who,
        ctx: world.context(agencyId, viewer),
        admin: world.context(agencyId),
        sees: (id: string) => predicted.sees(who, id),
      };
    }),
  );
}

/** The answer to somebody, by both paths; `null` when the operation is refused before anything is read. */
async function ask(ctx: RequestContext, source: string, variables: Record<string, unknown> = {}) {
  const document = parse(source);
  const operation = getOperationAST(document)!;
  if (world.graph.checkOperation({ document, operation, variables }, ctx)) return null;
  const executed = await world.executed(document, ctx, variables);
  if (executed.errors?.some(({ extensions }) => extensions['code'] === 'FORBIDDEN')) return null;
  if (executed.errors) throw executed.errors[0]!;
  const direct = await world.direct(document, ctx, variables);
  if (direct) expect(JSON.stringify(direct)).toBe(JSON.stringify(executed.data));
  return JSON.parse(JSON.stringify(executed.data)) as Record<string, never>;
}

interface Page {
  list: {
    totalCount: number;
    nodes: { id: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

const idsOf = (answer: unknown) => (answer as Page).list.nodes.map(({ id }) => id);

test('contacts see some rows and not others, of every kind that they may see at all', () => {
  for (const noun of ['Client', 'Contact', 'Location', 'JobOrder', 'Assignment']) {
    const type = modelOf(world.graph.schema).types.get(noun)!;
    const seen = everybody().map(({ who }) => predicted.rowsOf(who, type).length);
    const all = predicted.idsOf(type).length;
    expect(Math.max(...seen), noun).toBeGreaterThan(0);
    expect(Math.max(...seen), noun).toBeLessThan(all);
  }
});

describe('lists', () => {
  test('with their fields, the fields of relatives and the counts, under aliases and fragments', async () => {
    const { schema } = world.graph;
    for (const { ctx, admin, sees, name } of everybody()) {
      const who = askerOf(ctx);
      for (const { field } of listsOf(schema)) {
        const type = getNamedType(field.type);
        const selection = everythingOf(type, who, 2);
        const source = `query { list: ${field.name}(first: 100) ${selection} }`;
        const answer = await ask(ctx, source);
        if (!mayUse(schema.getQueryType()!, field, who)) {
          expect(answer, `${name}: ${field.name}`).toBeNull();
          continue;
        }
        const expected = restricted(schema, await ask(admin, source), sees);
        expect(answer, `${name}: ${field.name}`).toEqual(expected);
        const spread = `query { list: ${field.name}(first: 100) { ...F } } fragment F on ${type.name} ${selection}`;
        expect(await ask(ctx, spread)).toEqual(expected);
        const inline = `query { list: ${field.name}(first: 100) { ... on ${type.name} ${selection} } }`;
        expect(await ask(ctx, inline)).toEqual(expected);
      }
    }
  }, 300_000);

  test('by every sort, and page by page', async () => {
    for (const { ctx, admin, sees, name } of everybody()) {
      const who = askerOf(ctx);
      for (const { field, Order } of permittedLists(who)) {
        const sorts = Order ? getNamedType(Order.getFields()['by']!.type) : null;
        const values = isEnumType(sorts) ? sorts.getValues().map((each) => each.name) : [];
        for (const by of values) {
          const source = `query { list: ${field.name}(first: 100, orderBy: { by: ${by}, direction: DESC }) { nodes { id } } }`;
          const answer = await ask(ctx, source);
          if (answer === null) continue;
          expect(idsOf(answer), `${name}: ${field.name} by ${by}`).toEqual(
            idsOf(await ask(admin, source)).filter(sees),
          );
        }
        const all = await ask(ctx, `query { list: ${field.name}(first: 100) { nodes { id } } }`);
        const paged: string[] = [];
        let after: string | null = null;
        do {
          const answer = (await ask(
            ctx,
            `query ($after: String) { list: ${field.name}(first: 3, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
            { after },
          )) as unknown as Page;
          paged.push(...idsOf(answer));
          expect(answer.list.totalCount).toBe(idsOf(all).length);
          after = answer.list.pageInfo.hasNextPage ? answer.list.pageInfo.endCursor : null;
        } while (after !== null);
        expect(paged, `${name}: ${field.name}`).toEqual(idsOf(all));
      }
    }
  }, 300_000);

  test('by every filter that they may use; the others are refused', async () => {
    for (const { ctx, admin, sees, name } of everybody()) {
      const who = askerOf(ctx);
      for (const { field, type, Filter } of permittedLists(who)) {
        for (const one of Object.values(Filter?.getFields() ?? {})) {
          for (const value of valuesFor(one)) {
            const source = `query ($value: ${String(one.type)}) { list: ${field.name}(first: 100, filter: { ${one.name}: $value }) { totalCount nodes { id } } }`;
            const expected = await askOrSkip(admin, source, value);
            if (expected === undefined) continue;
            const answer = await ask(ctx, source, { value });
            const what = `${name}: ${type.name} by ${one.name} ${JSON.stringify(value)}`;
            expect(answer !== null, what).toBe(mayUse(Filter!, one, who));
            if (answer === null) break;
            expect(idsOf(answer), what).toEqual(idsOf(expected).filter(sees));
            expect((answer as unknown as Page).list.totalCount, what).toBe(idsOf(answer).length);
          }
        }
      }
    }
  }, 300_000);
});

/** The same of an id of another type, which no filter takes, is left out. */
async function askOrSkip(ctx: RequestContext, source: string, value: unknown) {
  try {
    return await ask(ctx, source, { value });
  } catch {
    return undefined;
  }
}

function permittedLists(who: ReturnType<typeof askerOf>) {
  const { schema } = world.graph;
  return listsOf(schema).filter(({ field }) => mayUse(schema.getQueryType()!, field, who));
}

/** Some values of a filter: of ids, those of rows in sight and of others. */
function valuesFor({ type }: GraphQLInputField): unknown[] {
  const named = getNamedType(type);
  if (isEnumType(named)) {
    const values = named.getValues().map(({ name }) => name);
    return isListType(type) ? values.map((each) => [each]) : values;
  }
  switch (named.name) {
    case 'Boolean':
      return [true, false];
    case 'ID':
      return predicted
        .types()
        .filter(({ name }) => ['Client', 'Location', 'JobOrder', 'Candidate'].includes(name))
        .flatMap((each) => predicted.idsOf(each).slice(0, 3));
    case 'Date':
      return ['2026-03-02', '2026-11-20'];
    case 'Decimal':
      return ['2', billRate];
    case 'String':
      return ['weld', 'Birch', 'moreau', 'North', hiddenFromContacts.text, '7'];
    default:
      return [];
  }
}

describe('a row by its id', () => {
  test('is there exactly when the contact sees it', async () => {
    const { schema } = world.graph;
    for (const { ctx, sees, name } of everybody()) {
      const who = askerOf(ctx);
      for (const type of predicted.types()) {
        const permitted = satisfies(declaredAccess(type.object) ?? [], who);
        for (const id of predicted.idsOf(type)) {
          const answer = await ask(ctx, 'query ($id: ID!) { node(id: $id) { id } }', { id });
          const expected = permitted && sees(id) ? { id } : null;
          expect(answer?.['node'], `${name}: ${id}`).toEqual(expected);
        }
        const single = schema.getQueryType()!.getFields()[lowerFirst(type.name)];
        if (!single?.args.some(({ name: arg }) => arg === 'id')) continue;
        for (const id of predicted.idsOf(type).slice(0, 6)) {
          const source = `query ($id: ID!) { one: ${single.name}(id: $id) { id } }`;
          const answer = await ask(ctx, source, { id });
          if (answer !== null) expect(answer['one']).toEqual(sees(id) ? { id } : null);
        }
      }
    }
  }, 300_000);
});

const lowerFirst = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);

test('the limited view of an order shows who is scheduled there, of the rows of its own scope', async () => {
  const type = modelOf(world.graph.schema).types.get('ScheduledWork')!;
  for (const { ctx, who, name } of everybody()) {
    const answer = await ask(
      ctx,
      '{ jobOrders(first: 100) { nodes { id scheduledWork { jobTitle status worker { name } } } } }',
    );
    if (answer === null) continue;
    const orders = (
      answer['jobOrders'] as unknown as { nodes: { id: string; scheduledWork: object[] }[] }
    ).nodes;
    const rows = predicted.rowsOf(who, type) as Record<string, string | null>[];
    for (const { id, scheduledWork } of orders) {
      const expected = rows.filter((row) => row['jobOrderId'] === parseGlobalId(id)!.uuid);
      expect(scheduledWork, name).toHaveLength(expected.length);
    }
  }
});

describe('beside lists', () => {
  test('live updates tell of the rows in sight alone', async () => {
    const { schema } = world.graph;
    for (const { ctx, who, sees, name } of everybody()) {
      for (const type of predicted.types()) {
        const ids = predicted.idsOf(type);
        const records = ids.map((id) => [parseGlobalId(id)!.uuid, 1] as const);
        const change = { agencyId: who.agencyId, kind: type.table.name, records };
        const database = world.database.tenants.of(who.agencyId);
        const told = await visibleChanges({ ...ctx, database } as never, schema, change);
        const permitted = satisfies(declaredAccess(type.object) ?? [], askerOf(ctx));
        expect(told.map(({ id }) => id).toSorted(), `${name}: ${type.name}`).toEqual(
          permitted ? ids.filter(sees).toSorted() : [],
        );
      }
    }
  }, 300_000);

  test('files hold the rows in sight alone, and columns that may be read', async () => {
    for (const { ctx, sees, name } of everybody()) {
      for (const [address, list] of exportedLists) {
        const written = await exported(ctx, list);
        const field = world.graph.schema.getQueryType()!.getFields()[list.name]!;
        const permitted =
          mayUse(world.graph.schema.getQueryType()!, field, askerOf(ctx)) &&
          (list.fileAccess?.some((each) => ctx.permissions.has(each)) ?? true);
        expect(written !== null, `${name}: ${address}`).toBe(permitted);
        if (!written) continue;
        const type = modelOf(world.graph.schema).typeOf(getNamedType(field.type))!;
        expect(written.rows, `${name}: ${address}`).toBe(predicted.idsOf(type).filter(sees).length);
        expect(written.text).not.toContain(hiddenFromContacts.text);
      }
    }
  }, 300_000);

  test('nothing that is found may be searched for across the agency', async () => {
    for (const { ctx } of everybody()) {
      const source = `query { search(text: "Birch", first: 10) { label } }`;
      expect(await ask(ctx, source)).toBeNull();
    }
  });
});

async function exported(ctx: RequestContext, list: Parameters<typeof readExport>[2]) {
  try {
    const { pages } = await readExport(world.graph, ctx, list, {});
    const rows: unknown[] = [];
    for await (const page of pages) rows.push(...page);
    return { rows: rows.length, text: JSON.stringify(rows) };
  } catch (error) {
    expect((error as { extensions?: object }).extensions).toMatchObject({ code: 'FORBIDDEN' });
    return null;
  }
}

test('no answer holds what is hidden from contacts (S-13)', async () => {
  for (const { ctx, name } of everybody()) {
    const who = askerOf(ctx);
    for (const { field } of permittedLists(who)) {
      const selection = everythingOf(getNamedType(field.type), who, 3);
      const answer = JSON.stringify(
        await ask(ctx, `{ list: ${field.name}(first: 20) ${selection} }`),
      );
      for (const value of Object.values(hiddenFromContacts)) {
        expect(answer.includes(value), `${name}: ${field.name} shows ${value}`).toBe(false);
      }
      if (!ctx.permissions.has('assignment:read-bill-rate'))
        expect(answer.includes(billRate)).toBe(false);
    }
  }
}, 300_000);

describe('commands', () => {
  test('that contacts may not give are refused before anything is read', () => {
    const { schema, checkOperation } = world.graph;
    const mutations = schema.getMutationType()!;
    for (const { ctx } of everybody()) {
      for (const { document: source, operation: kind, variables } of probesOf(schema)) {
        const document = parse(source);
        const operation = getOperationAST(document)!;
        const root = operation.selectionSet.selections[0] as { name: { value: string } };
        if (kind !== 'mutation') continue;
        const field = mutations.getFields()[root.name.value]!;
        if (mayUse(mutations, field, askerOf(ctx))) continue;
        const asked = { document, operation, variables: variables('x', {}) };
        expect(checkOperation(asked, ctx), field.name).toBeTruthy();
      }
    }
  });

  test('answer of a row out of sight as of none', async () => {
    const type = modelOf(world.graph.schema).types.get('JobOrder')!;
    let refused = 0;
    for (const { ctx, sees, name } of everybody()) {
      if (!ctx.permissions.has('job-order:submit')) continue;
      const again = async (id: string) => {
        const source = `mutation ($input: ResubmitJobOrderInput!) { resubmitJobOrder(input: $input) {
          __typename ... on ActionRefused { refusals { code field } } ... on InvalidInput { problems { path } } } }`;
        const input = { id, version: 99, title: 'X', jobType: 'DIRECT', positions: 1 };
        const { locationIds } = (ctx.viewer as Contact).preferences;
        const [own] = locationIds ?? [];
        const at = own ? { locationId: globalId('Location', own) } : {};
        const executed = await world.executed(parse(source), ctx, { input: { ...input, ...at } });
        return JSON.stringify({ data: executed.data, errors: executed.errors?.map(String) });
      };
      const none = await again(globalId('JobOrder', nowhere));
      for (const id of predicted.idsOf(type)) {
        const answer = await again(id);
        expect(answer === none, `${name}: ${id}`).toBe(!sees(id));
        refused += answer === none ? 1 : 0;
      }
    }
    expect(refused).toBeGreaterThan(10);
  }, 300_000);
});
