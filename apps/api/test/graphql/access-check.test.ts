import type { Viewer } from '@stint/domain/access/viewer.ts';
import type { PermissionName } from '@stint/domain/access/permissions.ts';
import { getOperationAST } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallGraph } from './small-graph.ts';
import { World } from './world.ts';

let world: World;
let agency: string;

beforeAll(async () => {
  world = await World.create(smallGraph);
  agency = await world.agency('acme');
});
afterAll(() => world.close());

/** What somebody with these permissions, or somebody not signed in, is told. */
function refusal(source: string, permissions: PermissionName[] | null, variables = {}) {
  const viewer: Viewer | null = permissions && {
    kind: 'PARTNER',
    tokenId: 't',
    clientIds: null,
    permissions,
  };
  const document = world.parse(source);
  const operation = getOperationAST(document, 'Asked') ?? getOperationAST(document)!;
  const error = world.graph.checkOperation(
    { document, operation, variables },
    world.context(agency, viewer),
  );
  return error && { message: error.message, ...error.extensions };
}

const missing = (field: string, permission: string) => ({ field, permission });

describe('an operation is refused as a whole, each field named', () => {
  test('a field with a rule of its own', () => {
    expect(
      refusal('{ jobOrders { nodes { title payRate client { name } } } }', ['job-order:read']),
    ).toEqual({
      message:
        'Not permitted, and nothing was read or changed: JobOrder.payRate needs ' +
        'assignment:read-pay-rate; JobOrder.client needs client:read; Client.name needs client:read.',
      code: 'FORBIDDEN',
      missing: [
        missing('JobOrder.payRate', 'assignment:read-pay-rate'),
        missing('JobOrder.client', 'client:read'),
        missing('Client.name', 'client:read'),
      ],
    });
  });

  test('nothing is missing', () => {
    expect(refusal('{ jobOrders { nodes { title } } }', ['job-order:read'])).toBeNull();
  });

  const payRate = [missing('JobOrder.payRate', 'assignment:read-pay-rate')];

  test.each([
    ['under another name', '{ jobOrders { nodes { pay: payRate } } }'],
    ['in a named fragment', 'fragment F on JobOrder { payRate } { jobOrders { nodes { ...F } } }'],
    [
      'in a fragment of a fragment',
      'fragment G on JobOrder { payRate } fragment F on JobOrder { ...G } { jobOrders { edges { node { ...F } } } }',
    ],
    ['in an inline fragment', '{ jobOrders { nodes { ... on JobOrder { payRate } } } }'],
    ['of an interface', '{ node(id: "x") { id ... on JobOrder { payRate } } }'],
    ['even when it is skipped', '{ jobOrders { nodes { payRate @skip(if: true) title } } }'],
  ])('%s', (_, source) => {
    expect(refusal(source, ['job-order:read'])).toMatchObject({
      code: 'FORBIDDEN',
      missing: payRate,
    });
  });

  const inputRate = [missing('JobOrderFilter.payRate', 'assignment:read-pay-rate')];

  test('an input field in the text', () => {
    const source = '{ jobOrders(filter: { payRate: "1" }) { totalCount } }';
    expect(refusal(source, ['job-order:read'])).toMatchObject({ missing: inputRate });
  });

  test('an input field in a variable', () => {
    const source = 'query ($f: JobOrderFilter) { jobOrders(filter: $f) { totalCount } }';
    expect(refusal(source, ['job-order:read'], { f: { search: 'x' } })).toBeNull();
    expect(refusal(source, ['job-order:read'], { f: { payRate: '1' } })).toMatchObject({
      missing: inputRate,
    });
  });

  test('an input field whose value is a variable', () => {
    const source = 'query ($p: Decimal) { jobOrders(filter: { payRate: $p }) { totalCount } }';
    expect(refusal(source, ['job-order:read'], {})).toMatchObject({ missing: inputRate });
  });

  test('a mutation, by its own permission', () => {
    const source = 'mutation { touch(ids: []) { jobOrder { title } } }';
    expect(refusal(source, ['job-order:read'])).toMatchObject({
      missing: [
        missing('Mutation.touch', 'job-order:write'),
        missing('Touched.jobOrder', 'job-order:write'),
      ],
    });
  });

  test('only the operation that is asked for counts', () => {
    const source =
      'query Other { jobOrders { nodes { payRate } } } query Asked { jobOrders { totalCount } }';
    expect(refusal(source, ['job-order:read'])).toBeNull();
  });
});

describe('somebody who is not signed in', () => {
  test('learns nothing but that', () => {
    expect(refusal('{ jobOrders { nodes { payRate } } }', null)).toEqual({
      message: 'Sign in first.',
      code: 'UNAUTHENTICATED',
    });
  });

  test('may ask what is for anyone, and for __typename', () => {
    expect(refusal('{ hello __typename }', null)).toBeNull();
  });

  test('does not see the schema', () => {
    expect(refusal('{ __schema { types { name } } }', null)).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    expect(refusal('{ __type(name: "Client") { name } }', null)).not.toBeNull();
    expect(refusal('{ __schema { types { name fields { name } } } }', [])).toBeNull();
  });
});
