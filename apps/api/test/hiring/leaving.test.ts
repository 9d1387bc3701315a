import { isNonNullType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { resolvers } from '../../src/application/resolvers.ts';
import { buildGraph } from '../../src/graphql/graph.ts';
import { declarationsOf } from '../../src/graphql/read/bindings.ts';

const { schema } = await buildGraph({ resolvers });
const type = schema.getType('HiringCandidate');
if (!isObjectType(type)) throw new Error('There is no HiringCandidate.');
const made = Object.values(type.getFields()).filter(
  (field) => declarationsOf(field).computed?.load && isNonNullType(field.type),
);

test.each(made.map((field) => [field.name, field] as const))(
  'a candidate who leaves while the list is read does not break it: %s',
  (_, field) => {
    const ctx = { now: '2026-11-21T18:00:00Z', permissions: new Set() } as never;
    const { from } = declarationsOf(field).computed!;
    const waitsForNothing = { pending: [], checklist: [], since: null, firstDay: null };
    for (const loaded of [undefined, waitsForNothing]) {
      expect(from({}, ctx, loaded)).not.toBeNull();
      expect(from({}, ctx, loaded)).not.toBeUndefined();
    }
  },
);
