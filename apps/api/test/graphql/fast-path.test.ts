import { Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { Access } from '../../src/graphql/access/access.ts';
import { type AgencyRows, fillAgency } from './rows.ts';
import { smallGraph } from './small-graph.ts';
import { World } from './world.ts';

@ObjectType()
@Access('signed-in')
class Greeting {
  @Field(() => ID)
  id!: string;
}

let calls = 0;

@Resolver()
class GreetingResolver {
  @Query(() => Greeting)
  @Access('signed-in')
  greeting(): Greeting {
    calls += 1;
    return { id: 'hello' };
  }
}

let world: World;
let rows: AgencyRows;

beforeAll(async () => {
  world = await World.create([...smallGraph, GreetingResolver]);
  rows = await fillAgency(world, 'acme');
});
afterAll(() => world.close());

const pathOf = (source: string, variables = {}) =>
  world.fastPath(world.parse(source), world.context(rows.agencyId), variables);

describe('an operation is left to graphql-js before anything of it runs', () => {
  test.each([
    ['a root field that does not read', '{ clients { totalCount } greeting { id } }', {}],
    [
      'variables that do not fit',
      'query ($n: Int) { clients(first: $n) { totalCount } }',
      { n: '' },
    ],
  ])('%s', (_, source, variables) => {
    calls = 0;
    world.statements.length = 0;
    expect(pathOf(source, variables)).toBeNull();
    expect(calls).toBe(0);
    expect(world.statements).toEqual([]);
  });

  test('but a record that is found by any id is not', async () => {
    const id = globalId('Client', rows.client[0]!.id);
    const answer = pathOf('query ($id: ID!) { node(id: $id) { id ... on Client { name } } }', {
      id,
    });
    expect((await answer!()).data).toMatchObject({
      node: { id, name: expect.any(String) as string },
    });
  });
});

describe('an error on the fast path', () => {
  test.each([
    ['of a page that is no page', '{ clients(first: 1, last: 1) { totalCount } }'],
    ['of a cursor that is none', '{ clients(after: "x") { totalCount } }'],
    [
      'beside a field that is answered',
      '{ a: clients(after: "x") { totalCount } jobOrders { totalCount } }',
    ],
    ['of an id of something else', '{ jobOrder(id: "cli_1") { id } clients { totalCount } }'],
  ])('%s is the one of graphql-js', async (_, source) => {
    const document = world.parse(source);
    const ctx = world.context(rows.agencyId);
    const executed = await world.executed(document, ctx);
    expect(executed.errors).not.toEqual([]);
    const answered = await world.fastPath(document, ctx)!();
    expect(JSON.parse(JSON.stringify(answered))).toEqual(JSON.parse(JSON.stringify(executed)));
  });
});
