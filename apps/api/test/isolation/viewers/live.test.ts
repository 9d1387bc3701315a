import { type ExecutionResult, parse, subscribe } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RequestContext } from '../../../src/context/request-context.ts';
import { askerOf, declaredAccess, satisfies } from '../../../src/graphql/access/access.ts';
import { parseGlobalId } from '../../../src/graphql/global-id.ts';
import type { RecordsChanged } from '../../../src/live/live-updates.ts';
import { Matrix } from './matrix.ts';

/**
 * Live updates tell somebody of the rows that the domain's predicate shows them, and of no others.
 *
 * It was seen to fail with the row rule taken from `idsInScope`.
 */
let matrix: Matrix;

beforeAll(async () => {
  matrix = await Matrix.open();
}, 120_000);
afterAll(() => matrix.close());

const SUBSCRIBE = parse(
  'subscription { told: recordChanged { ...F } } fragment F on RecordChange { ... on RecordChange { kind id } }',
);

/** What a subscription is told while all of this happens. */
async function told(ctx: RequestContext, changes: readonly RecordsChanged[]): Promise<string[]> {
  const { schema } = matrix.world.graph;
  const live = {
    async *changes() {
      for (const change of changes) yield [change];
    },
  };
  const contextValue = { ...ctx, live };
  const events = await subscribe({ schema, document: SUBSCRIBE, contextValue });
  const ids: string[] = [];
  for await (const event of events as AsyncIterable<ExecutionResult>) {
    ids.push((event.data as { told: { id: string } }).told.id);
  }
  return ids;
}

test('somebody is told of the rows in sight alone, whoever else listens to the same change', async () => {
  const everybody = matrix.everybody();
  const agencies = [...new Set(everybody.map(({ who }) => who.agencyId))];
  const changes = agencies.flatMap((agencyId) =>
    matrix.predicted.types().map((type): RecordsChanged => {
      const ids = matrix.predicted.idsOf(type);
      const records = ids.map((id) => [parseGlobalId(id)!.uuid, 1] as const);
      return { agencyId, kind: type.table.name, records };
    }),
  );
  for (const { ctx, sees, name } of everybody) {
    const expected = matrix.predicted
      .types()
      .filter(({ object }) => satisfies(declaredAccess(object) ?? [], askerOf(ctx)))
      .flatMap((type) => matrix.predicted.idsOf(type).filter(sees));
    expect((await told(ctx, changes)).toSorted(), name).toEqual(expected.toSorted());
  }
}, 300_000);

test('nobody is told of an activity that is no more', async () => {
  const gone = { authorId: 'somebody', private: 'false' };
  for (const { ctx, who, name } of matrix.everybody()) {
    const change = { agencyId: who.agencyId, kind: 'activity', records: [['gone', 2, gone]] };
    expect(await told(ctx, [change as never]), name).toEqual([]);
  }
});
