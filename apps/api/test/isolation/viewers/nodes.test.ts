import { afterAll, beforeAll, expect, test } from 'vitest';
import { askerOf, declaredAccess, satisfies } from '../../../src/graphql/access/access.ts';
import { Matrix } from './matrix.ts';

/** A row by its id is there exactly when the domain's predicate says so. */
let matrix: Matrix;

beforeAll(async () => {
  matrix = await Matrix.open();
}, 120_000);
afterAll(() => matrix.close());

const NODE = 'query ($id: ID!) { node(id: $id) { id } }';

test('node(id) answers whoever sees the row, and nobody else', async () => {
  for (const { ctx, sees, name } of matrix.everybody()) {
    for (const type of matrix.predicted.types()) {
      const permitted = satisfies(declaredAccess(type.object) ?? [], askerOf(ctx));
      const ids = matrix.predicted.idsOf(type);
      for (const id of permitted ? ids : ids.slice(0, 2)) {
        const answer = await matrix.ask(ctx, NODE, { id });
        const expected = permitted && sees(id) ? { id } : null;
        expect(answer?.['node'], `${name}: ${id}`).toEqual(expected);
      }
    }
  }
}, 300_000);
