import { getOperationAST } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallGraph } from './small-graph.ts';
import { World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await World.create(smallGraph);
});
afterAll(() => world.close());

function exceeded(source: string, variables = {}) {
  const document = world.parse(source);
  const operation = getOperationAST(document)!;
  const error = world.graph.checkOperation(
    { document, operation, variables },
    world.context('00000000-0000-7000-8000-000000000000'),
  );
  return error && { message: error.message, ...error.extensions };
}

/** Nested selections this deep, then a leaf. */
const deep = (levels: number) =>
  `{ jobOrders { nodes { ${'client { jobOrders(first: 1) { nodes { '.repeat(levels)} title ${'} } } '.repeat(levels)} } } }`;

describe('what asks for too much is refused with the numbers before it runs', () => {
  test('depth', () => {
    expect(exceeded(deep(3))).toBeNull();
    expect(exceeded(deep(4))).toEqual({
      message: 'The operation asks for too much: depth 15 of at most 12.',
      code: 'OPERATION_TOO_LARGE',
      exceeded: [{ what: 'depth', asked: 15, limit: 12 }],
    });
  });

  test('aliases, also where fragments multiply them', () => {
    const many = Array.from({ length: 31 }, (_, i) => `a${i}: title`).join(' ');
    expect(exceeded(`{ jobOrders { nodes { ${many} } } }`)).toMatchObject({
      exceeded: [{ what: 'aliases', asked: 31, limit: 30 }],
    });
    const twice = Array.from({ length: 16 }, (_, i) => `a${i}: title`).join(' ');
    const source = `fragment F on JobOrder { ${twice} } { x: jobOrders { nodes { ...F } } jobOrders { nodes { ...F } } }`;
    expect(exceeded(source)).toMatchObject({ exceeded: [{ what: 'aliases', asked: 33 }] });
  });

  test('breadth', () => {
    const many = Array.from({ length: 101 }, () => 'title').join(' ');
    expect(exceeded(`{ jobOrders { nodes { ${many} } } }`)).toMatchObject({
      exceeded: [{ what: 'breadth', asked: 101, limit: 100 }],
    });
  });

  test('cost: pages within pages multiply, by literals and by variables', () => {
    const source = (outer: string, inner: string) =>
      `query ($n: Int = 1) { sized: clients(first: $n) { totalCount } clients(first: ${outer}) { nodes { jobOrders(first: ${inner}) { nodes { submissions(first: 50) { nodes { stage } } } } } } }`;
    expect(exceeded(source('10', '10'))).toBeNull();
    expect(exceeded(source('200', '$n'), { n: 50 })).toMatchObject({
      exceeded: [{ what: 'cost', limit: 50_000 }],
    });
    expect(exceeded(source('200', '$n'), { n: 1 })).toBeNull();
    // The default that the operation gives it is 1.
    expect(exceeded(source('200', '$n'))).toBeNull();
  });

  test('fragments upon fragments are measured in no time', () => {
    const levels = Array.from(
      { length: 40 },
      (_, i) => `fragment F${i} on JobOrder { ...F${i + 1} ... { ...F${i + 1} } }`,
    );
    const source = `${levels.join(' ')} fragment F40 on JobOrder { title } { jobOrders { nodes { ...F0 } } }`;
    const started = performance.now();
    expect(exceeded(source)).toMatchObject({ exceeded: [{ what: 'breadth' }] });
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
