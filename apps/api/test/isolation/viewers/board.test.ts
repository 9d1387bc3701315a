import { parse, subscribe } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { globalId } from '../../../src/graphql/global-id.ts';
import type { LiveUpdates } from '../../../src/live/live-updates.ts';
import { type Asking, Matrix } from './matrix.ts';

/**
 * The board shows somebody those lines of an administrator's that the domain's predicate shows them, and counts no
 * others. It was seen to fail with the scope left out of either part of the statement.
 */
let matrix: Matrix;

beforeAll(async () => {
  matrix = await Matrix.open();
}, 120_000);
afterAll(() => matrix.close());

const BOARD = '{ whoIsWorking { people { key state name updatedAt } counts { state count } } }';

interface Board {
  people: { key: string; state: string }[];
  counts: { state: string; count: number }[];
}

/** Noon in Chicago of the days on which the generated work is. */
const days = Array.from({ length: 24 }, (_, day) => `2026-11-${String(day + 1).padStart(2, '0')}`);

const boardOn = async (ctx: Asking['ctx'], day: string) => {
  const answer = await matrix.ask({ ...ctx, now: `${day}T18:00:00Z` }, BOARD);
  return (answer as { whoIsWorking: Board } | null)?.whoIsWorking ?? null;
};

test('everybody sees the lines that are theirs to see, on each day', async () => {
  const types = matrix.predicted.types().filter(({ name }) => /^(Shift|Punch)/.test(name));
  const known = new Set(types.flatMap((type) => matrix.predicted.idsOf(type)));
  const idOf = (key: string) =>
    types.map(({ idType }) => globalId(idType!, key)).find((id) => known.has(id))!;
  let [seen, hidden] = [0, 0];
  for (const day of days) {
    const whole = new Map<object, Board>();
    for (const { ctx, admin, sees, name } of matrix.everybody()) {
      const board = await boardOn(ctx, day);
      if (board === null) continue;
      const key = admin.agency!;
      const all = whole.get(key) ?? (await boardOn(admin, day))!;
      whole.set(key, all);
      const expected = all.people.filter((line) => sees(idOf(line.key)));
      expect(board.people, `${name} on ${day}`).toEqual(expected);
      expect(board.counts.reduce((sum, { count }) => sum + count, 0)).toBe(expected.length);
      seen += expected.length;
      hidden += all.people.length - expected.length;
    }
  }
  expect(seen).toBeGreaterThan(20);
  expect(hidden).toBeGreaterThan(20);
}, 300_000);

const FOLLOW = parse(`subscription { board: whoIsWorkingChanged {
  isWhole people { key state name updatedAt } counts { state count }
} }`);

/** What a board that is followed begins with; nobody stops before all have begun, and no change ever comes. */
async function followed(ctx: Asking['ctx'], live: LiveUpdates, stops: (() => unknown)[]) {
  const { schema } = matrix.world.graph;
  const contextValue = { ...ctx, live, clock: () => ctx.now };
  const answer = await subscribe({ schema, document: FOLLOW, contextValue });
  if (!(Symbol.asyncIterator in answer)) throw new Error(JSON.stringify(answer));
  const events = answer[Symbol.asyncIterator]();
  stops.push(() => events.return?.());
  const { value } = await events.next();
  const { isWhole, ...board } = (value as { data: { board: Board & { isWhole: boolean } } }).data
    .board;
  expect(isWhole).toBe(true);
  return board;
}

test('whoever follows the board begins with what they are answered, whoever else follows one', async () => {
  for (const day of ['2026-11-12', '2026-11-18']) {
    const quiet = { async *[Symbol.asyncIterator]() {} };
    const live = { changes: () => quiet } as unknown as LiveUpdates;
    const stops: (() => unknown)[] = [];
    for (const { ctx, name } of matrix.everybody()) {
      const board = await boardOn(ctx, day);
      if (board === null) continue;
      const now = `${day}T18:00:00Z`;
      expect(await followed({ ...ctx, now }, live, stops), `${name} on ${day}`).toEqual(board);
    }
    for (const stop of stops) await stop();
  }
}, 300_000);
