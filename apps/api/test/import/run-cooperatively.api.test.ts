import type { SourceFile } from '@stint/domain/import/checked-row.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { planFiles } from '../../src/import/writing/planned-import.ts';
import { actingFor } from '../support/acting.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let address: string;
beforeAll(async () => {
  api = await createTestApi();
  address = await api.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => api.close());

/** A file that tells how often its rows were looked at. */
function watched(count: number): { file: SourceFile; looked: () => number } {
  let looks = 0;
  const rows = Array.from({ length: count }, (_, index) => ({
    line: index + 2,
    get cells() {
      looks += 1;
      return [`T-${index}`, `First ${index}`, `Last ${index}`, `${index}@mail.example`];
    },
  }));
  const mapping = { externalId: 'ID', firstName: 'First', lastName: 'Last', email: 'E-mail' };
  const columns = Object.values(mapping);
  const file = {
    id: 'f',
    fileName: 'people.csv',
    kind: 'candidate',
    columns,
    mapping,
    rows,
  } as const;
  return { file, looked: () => looks };
}

test('while thousands of rows are checked, requests are answered in between', async () => {
  const agency = await api.createAgency();
  const ctx = await actingFor(api, agency, await agency.staff('BACK_OFFICE'));
  const { file, looked } = watched(20_000);
  const check = { over: false };
  const answeredAt: number[] = [];
  const asking = (async () => {
    while (!check.over) {
      expect((await fetch(`${address}/healthz`)).status).toBe(200);
      answeredAt.push(looked());
    }
  })();
  const reading = ctx.database.read((db) => planFiles({ db, agencyId: agency.id }, ctx, [file]));
  const plan = await reading.finally(() => {
    check.over = true;
  });
  await asking;
  expect(plan.rows).toHaveLength(20_000);
  // Each answer that came after some more rows and before others came in between.
  const between = new Set(answeredAt.filter((looks) => looks > 0 && looks < looked()));
  expect(between.size).toBeGreaterThan(10);
});
