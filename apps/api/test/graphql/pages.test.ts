import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { type AgencyRows, fillAgency } from './rows.ts';
import { smallGraph } from './small-graph.ts';
import { World } from './world.ts';

let world: World;
let rows: AgencyRows;

beforeAll(async () => {
  world = await World.create(smallGraph);
  rows = await fillAgency(world, 'acme');
});
afterAll(() => world.close());

interface Page {
  nodes: { id: string }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

async function ask<T>(source: string, variables = {}): Promise<T> {
  const { direct, executed } = await world.both(source, world.context(rows.agencyId), variables);
  expect(executed.errors).toBeUndefined();
  expect(JSON.stringify(direct)).toBe(JSON.stringify(executed.data));
  return direct as T;
}

const page = `query ($first: Int, $after: String, $last: Int, $before: String, $by: JobOrderSort!, $to: SortDirection!, $thenBy: [JobOrderOrder!]) {
  jobOrders(first: $first, after: $after, last: $last, before: $before, orderBy: { by: $by, direction: $to }, thenBy: $thenBy) {
    nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

const sorts = fc.constantFrom('NUMBER', 'TITLE', 'CLIENT', 'START_DATE');
const directions = fc.constantFrom('ASC', 'DESC');
const orders = fc.record({
  by: sorts,
  to: directions,
  thenBy: fc.array(fc.record({ by: sorts, direction: directions }), { maxLength: 3 }),
});

describe('pages of any size, in any order, with ties and empty values', () => {
  test('forward: together they are the list, each record once', async () => {
    await fc.assert(
      fc.asyncProperty(orders, fc.integer({ min: 1, max: 6 }), async (order, first) => {
        const whole = await ask<{ jobOrders: Page }>(page, order);
        const walked: string[] = [];
        let after: string | null = null;
        for (;;) {
          const { jobOrders }: { jobOrders: Page } = await ask(page, { ...order, first, after });
          walked.push(...jobOrders.nodes.map(({ id }) => id));
          expect(jobOrders.pageInfo.hasPreviousPage).toBe(after !== null);
          if (!jobOrders.pageInfo.hasNextPage) break;
          after = jobOrders.pageInfo.endCursor;
        }
        expect(walked).toEqual(whole.jobOrders.nodes.map(({ id }) => id));
      }),
      { numRuns: 25 },
    );
  });

  test('backward: the same from the other end', async () => {
    await fc.assert(
      fc.asyncProperty(orders, fc.integer({ min: 1, max: 6 }), async (order, last) => {
        const whole = await ask<{ jobOrders: Page }>(page, order);
        const walked: string[] = [];
        let before: string | null = null;
        for (;;) {
          const { jobOrders }: { jobOrders: Page } = await ask(page, { ...order, last, before });
          walked.unshift(...jobOrders.nodes.map(({ id }) => id));
          expect(jobOrders.pageInfo.hasNextPage).toBe(before !== null);
          if (!jobOrders.pageInfo.hasPreviousPage) break;
          before = jobOrders.pageInfo.startCursor;
        }
        expect(walked).toEqual(whole.jobOrders.nodes.map(({ id }) => id));
      }),
      { numRuns: 25 },
    );
  });

  test('the first order decides, then the next, each in its direction', async () => {
    type Row = {
      number: number;
      title: string;
      startDate: string | null;
      client: { name: string };
    };
    const keys: Record<string, (row: Row) => string | number | null> = {
      NUMBER: ({ number }) => number,
      TITLE: ({ title }) => title,
      CLIENT: ({ client, title }) => `${client.name}\0${title}`,
      START_DATE: ({ startDate }) => startDate,
    };
    const compared = (
      one: Row,
      other: Row,
      { by, direction }: { by: string; direction: string },
    ) => {
      const [a, b] = [keys[by]!(one), keys[by]!(other)];
      const order = a === b ? 0 : b === null || (a !== null && a < b) ? -1 : 1;
      return direction === 'ASC' ? order : -order;
    };
    await fc.assert(
      fc.asyncProperty(orders, async ({ by, to, thenBy }) => {
        const source = page.replace(
          'nodes { id }',
          'nodes { number title startDate client { name } }',
        );
        const { jobOrders } = await ask<{ jobOrders: { nodes: Row[] } }>(source, {
          by,
          to,
          thenBy,
        });
        const asked = [{ by, direction: to }, ...thenBy];
        jobOrders.nodes.slice(1).forEach((row, i) => {
          const before = jobOrders.nodes[i]!;
          const decided = asked
            .map((each) => compared(before, row, each))
            .find((order) => order !== 0);
          expect(decided ?? -1).toBe(-1);
        });
      }),
      { numRuns: 25 },
    );
  });

  test('of a connection below: each parent has its own page', async () => {
    const source = `query ($after: String) {
      jobOrders(first: 14) { nodes { submissions(first: 1, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } totalCount } } }
    }`;
    interface Answer {
      jobOrders: { nodes: { submissions: Page & { totalCount: number } }[] };
    }
    const first = await ask<Answer>(source);
    const counts = first.jobOrders.nodes.map(({ submissions }) => submissions.totalCount);
    expect(counts).toEqual(Array.from({ length: 14 }, (_, i) => i % 4));
    const withMore = first.jobOrders.nodes.findIndex(
      ({ submissions }) => submissions.totalCount > 1,
    );
    const { endCursor } = first.jobOrders.nodes[withMore]!.submissions.pageInfo;
    const next = await ask<Answer>(source, { after: endCursor });
    expect(next.jobOrders.nodes[withMore]!.submissions.nodes).toHaveLength(1);
    expect(next.jobOrders.nodes[withMore]!.submissions.nodes).not.toEqual(
      first.jobOrders.nodes[withMore]!.submissions.nodes,
    );
  });
});

describe('what does not belong is refused, with a code', () => {
  async function refusal(variables: object): Promise<string> {
    const ctx = world.context(rows.agencyId);
    const { direct, executed } = await world.both(page, ctx, {
      by: 'NUMBER',
      to: 'ASC',
      ...variables,
    });
    expect(direct).toBeNull();
    const [error] = executed.errors!;
    expect(error!.extensions['code']).toBe('BAD_USER_INPUT');
    return error!.message;
  }
  const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

  test('a cursor of another list, of another order, or of nobody', async () => {
    const { jobOrders } = await ask<{ jobOrders: Page }>(page, {
      by: 'TITLE',
      to: 'ASC',
      first: 1,
    });
    const message = 'This cursor is not of this list in this order. Start again without one.';
    for (const after of [
      jobOrders.pageInfo.endCursor,
      'nonsense',
      '',
      cursor(['x', 1]),
      cursor(null),
    ]) {
      expect(await refusal({ after })).toBe(message);
    }
  });

  test('a cursor that somebody made', async () => {
    for (const value of ['x', {}, [], "1' OR true", 1e40]) {
      await refusal({ after: cursor(['jobOrders.NUMBER.ASC', value]) });
    }
  });

  test('sizes and directions', async () => {
    expect(await refusal({ first: -1 })).toContain('between 0 and 200');
    expect(await refusal({ first: 201 })).toContain('201 were asked for');
    expect(await refusal({ first: 1, last: 1 })).toContain('not for both');
    expect(await refusal({ last: 1, after: 'x' })).toContain('`after` goes with `first`');
  });
});

describe('filters', () => {
  async function numbers(filter: object): Promise<number[]> {
    const { jobOrders } = await ask<{
      jobOrders: { totalCount: number; nodes: { number: number }[] };
    }>(
      'query ($filter: JobOrderFilter) { jobOrders(filter: $filter) { totalCount nodes { number } } }',
      { filter },
    );
    expect(jobOrders.totalCount).toBe(jobOrders.nodes.length);
    return jobOrders.nodes.map(({ number }) => number);
  }

  test('words begin words, in any order, in columns of relatives too', async () => {
    expect(await numbers({ search: 'wel' })).toEqual([1, 4, 7, 10, 13]);
    expect(await numbers({ search: 'BIR weld' })).toEqual([1, 13]);
    expect(await numbers({ search: 'eld' })).toEqual([]);
    expect(await numbers({ search: '12' })).toEqual([12]);
    expect(await numbers({ search: '100%' })).toEqual([4, 8, 12]);
    expect(await numbers({ search: '%' })).toEqual([]);
    expect(await numbers({ search: '  ' })).toHaveLength(14);
    // Text that the database cannot hold is as good as a blank.
    expect(await numbers({ search: 'wel\u0000BIR' })).toEqual([1, 13]);
  });

  test('all that are given hold together; null does not matter', async () => {
    const clientId = globalId('Client', rows.client[0]!.id);
    expect(await numbers({ clientId, status: null })).toEqual([1, 5, 9, 13]);
    expect(await numbers({ clientId, status: ['ON_HOLD'] })).toEqual([]);
    expect(await numbers({ status: [] })).toEqual([]);
  });
});
