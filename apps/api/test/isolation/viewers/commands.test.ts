import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import type { GraphQLEnumType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Transaction } from '../../../src/database/tenant.ts';
import { askerOf } from '../../../src/graphql/access/access.ts';
import { VisibleSchemas } from '../../../src/graphql/access/visible-schema.ts';
import { globalId, parseGlobalId } from '../../../src/graphql/global-id.ts';
import { everyRow } from '../../support/every-row.ts';
import { nowhere } from '../occupied-agency.ts';
import { type Probe, probesOf } from '../probes.ts';
import { mayUse } from './answers.ts';
import { hiddenFrom } from './kept-values.ts';
import { type Asking, Matrix } from './matrix.ts';
import { Targets } from './targets.ts';

/**
 * Every command, preview and look-up that somebody may give, with the id of each row where it takes one: a row in
 * sight is there, a row out of sight is answered like an id that nothing has, and nothing is written.
 *
 * It was seen to fail with the target check taken out of `updateRecord`, and of `planAction`.
 */
let matrix: Matrix;
let schemas: VisibleSchemas;
let targets: Targets;

beforeAll(async () => {
  matrix = await Matrix.open();
  targets = await Targets.of(matrix);
  schemas = new VisibleSchemas(matrix.world.graph.schema);
}, 120_000);
afterAll(() => matrix.close());

/** Nobody here takes changes back, a restricted token sees no accounts, and a client no offers of open shifts. */
const outOfEverybodysSight = [
  'CLIENT_CONTACT query shiftOffer(id)',
  'CLIENT_CONTACT query undoable(changeSetId)',
  'EMPLOYEE query undoable(changeSetId)',
  'PARTNER mutation createJobOrder(input.ownerId)',
  'PARTNER mutation updateJobOrder(input.ownerId)',
  'PARTNER query undoable(changeSetId)',
];

/** Filters are compared with the lists, and records of any type by themselves. */
const isElsewhere = ({ name }: Probe) => /\(filter\.|^query (node|shiftsOfWeek)\(/.test(name);

test('of a row in sight they are answered, of a row out of sight as of none, and nothing is written', async () => {
  const before = await everyRow(matrix.world.database);
  const compared = new Map<string, { there: number; not: number }>();
  for (const [turn, asking] of matrix.everybody().entries()) {
    const { ctx, who, name } = asking;
    const own = targets.own(asking);
    for (const probe of probesOf(schemas.of(askerOf(ctx))).filter((each) => !isElsewhere(each))) {
      const none = await answer(asking, probe, globalId(probe.type, nowhere), own);
      const what = `${who.viewer.kind} ${probe.name}`;
      const count = compared.get(what) ?? { there: 0, not: 0 };
      compared.set(what, count);
      for (const { id, there } of targets.of(asking, probe, own, turn)) {
        const said = await answer(there ? withoutTrace(asking) : asking, probe, id, own);
        expect(said !== none, `${name}: ${probe.name} ${id} ${said}`).toBe(there);
        expect(matrix.outOfSight(asking, said), `${name}: ${probe.name} ${said}`).toEqual([]);
        for (const value of hiddenFrom(who.viewer, ctx.permissions)) {
          expect(said.includes(value), `${name}: ${probe.name} shows ${value}`).toBe(false);
        }
        count[there ? 'there' : 'not'] += 1;
      }
    }
  }
  const oneSided = [...compared].filter(([, { there, not }]) => there === 0 || not === 0);
  expect(oneSided.map(([what]) => what).toSorted()).toEqual(outOfEverybodysSight);
  expect(await everyRow(matrix.world.database)).toEqual(before);
}, 300_000);

test('a change of status tells of no other record out of sight, whatever the change', async () => {
  const actions = matrix.world.graph.schema.getType('AssignmentAction') as GraphQLEnumType;
  let told = 0;
  for (const asking of matrix.everybody()) {
    const probe = probesOf(schemas.of(askerOf(asking.ctx))).find(({ name }) =>
      name.startsWith('query previewAssignmentStatus('),
    );
    if (!probe) continue;
    const own = targets.own(asking);
    for (const { name: action } of actions.getValues()) {
      const variables: Probe['variables'] = (...given) => {
        const { input } = probe.variables(...given) as { input: object };
        return { input: { ...input, action } };
      };
      for (const id of targets.seenBy(asking, 'Assignment')) {
        const said = await answer(asking, { ...probe, variables }, id, own);
        expect(matrix.outOfSight(asking, said), `${action}: ${said}`).toEqual([]);
        told += said.includes('"__typename":"Effect"') ? 1 : 0;
      }
    }
  }
  expect(told).toBeGreaterThan(10);
}, 300_000);

/** What somebody is told, with the id itself left out. */
async function answer(
  { ctx, who: { viewer } }: Asking,
  probe: Probe,
  id: string,
  own: Readonly<Record<IdentifiedType, string>>,
): Promise<string> {
  const { document, operation } = matrix.parsed(probe.document);
  const variables = targets.filled(viewer, probe, probe.variables(id, own), own);
  const refusal = matrix.world.graph.checkOperation({ document, operation, variables }, ctx);
  if (refusal) throw refusal;
  const { data, errors } = await matrix.world.executed(document, ctx, variables);
  return JSON.stringify({ data, errors: errors?.map(String) }).replaceAll(
    parseGlobalId(id)!.uuid,
    '‹id›',
  );
}

/** Whatever is written is taken back, so that the rows stay those that were predicted. */
function withoutTrace(asking: Asking): Asking {
  const { database } = asking.ctx;
  const takenBack = new Error('Taken back.');
  async function write<T>(work: (tx: Transaction) => Promise<T>, as?: 'write' | 'bulk') {
    let result: T;
    try {
      await database.write(async (tx) => {
        result = await work(tx);
        throw takenBack;
      }, as);
    } catch (error) {
      if (error !== takenBack) throw error;
    }
    return result!;
  }
  return { ...asking, ctx: { ...asking.ctx, database: { ...database, write } } };
}

test('what somebody may not give is refused before anything is read, whatever the id', () => {
  const { schema, checkOperation } = matrix.world.graph;
  const roots = { query: schema.getQueryType()!, mutation: schema.getMutationType()! };
  const asked = probesOf(schema).map(({ document: source, operation: kind, name, variables }) => {
    const field = roots[kind].getFields()[/\w+ (\w+)/.exec(name)![1]!]!;
    const given = { ...matrix.parsed(source), variables: variables('x', {}) };
    return { ...given, name, root: roots[kind], field };
  });
  for (const { ctx } of matrix.everybody()) {
    for (const { name, root, field, ...operation } of asked) {
      if (mayUse(root, field, askerOf(ctx))) continue;
      expect(checkOperation(operation, ctx)?.extensions['code'], name).toBe('FORBIDDEN');
    }
  }
});
