import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { naiveGraph } from './naive-graph.ts';
import { randomOperation } from './random-operation.ts';
import { type AgencyRows, fillAgency } from './rows.ts';
import { smallGraph } from './small-graph.ts';
import { World } from './world.ts';

let world: World;
let rows: AgencyRows;

beforeAll(async () => {
  world = await World.create(smallGraph);
  rows = await fillAgency(world, 'acme');
  await fillAgency(world, 'another');
});
afterAll(() => world.close());

/** Null where nothing may be null: an error, and not an answer. */
const broken = ['boss'];
const roots = ['jobOrders', 'candidates(last: 4)', 'clients', 'allClients'];

describe('whatever is selected', () => {
  test.each(roots)('%s: the answer is that of the plainest graph', async (root) => {
    const naive = naiveGraph(world);
    const without = [...broken, 'cursor', 'startCursor', 'endCursor'];
    await fc.assert(
      fc.asyncProperty(
        randomOperation(world.graph.schema, root, without),
        fc.boolean(),
        fc.boolean(),
        async (source, yes, no) => {
          const variables = { yes, no, size: 3 };
          const document = world.parse(source);
          const expected = await naive(document, rows, variables);
          const data = await world.direct(document, world.context(rows.agencyId), variables);
          expect(JSON.stringify({ data })).toBe(JSON.stringify(expected));
        },
      ),
      { numRuns: 80 },
    );
  });

  test.each(roots)('%s: both paths give the same bytes', async (root) => {
    await fc.assert(
      fc.asyncProperty(
        randomOperation(world.graph.schema, root, broken),
        fc.boolean(),
        fc.boolean(),
        async (source, yes, no) => {
          const { direct, executed } = await world.both(source, world.context(rows.agencyId), {
            yes,
            no,
            size: 3,
          });
          expect(JSON.stringify({ data: direct })).toBe(JSON.stringify(executed));
        },
      ),
      { numRuns: 80 },
    );
  });
});
