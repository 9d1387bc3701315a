import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actingContext } from '../../src/context/acting-context.ts';
import { parseGlobalId } from '../../src/graphql/global-id.ts';
import { problemRows } from '../../src/import/problem-rows.ts';
import type { GraphClient } from '../support/graph-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import type { TestApi } from '../support/test-api.ts';
import { createImportApi, perform, upload } from './import-client.ts';

/** More than two pages of them. */
const BAD = 1_200;

let api: TestApi;
let agency: AgencyRows;
let client: GraphClient;
let runId: string;
let fileId: string;

beforeAll(async () => {
  api = await createImportApi();
  agency = await api.createAgency();
  client = await api.clientFor(agency, 'BACK_OFFICE');
  const rows = Array.from({ length: BAD }, (_, n) => `,Nameless ${n + 1}`);
  const file = Buffer.from(['Client name,Industry', ...rows].join('\n'));
  ({ runId } = await upload(api.app, client, { 'nameless.csv': file }));
  fileId = (await perform(client, 'checkImport', runId)).files[0]!.id;
});
afterAll(() => api.close());

test('all bad rows are given back, each once, in the order of the file', async () => {
  const { body, statusCode } = await api.app.inject({
    url: `/import/${fileId}/problems.csv?door=console`,
    headers: { host: 'stint.test', cookie: client.cookie },
  });
  expect(statusCode).toBe(200);
  const [heading, ...rows] = parse(body, { bom: true }) as string[][];
  expect(heading).toEqual(['Line', 'Imported', 'Column', 'Problem', 'Client name', 'Industry']);
  expect(rows.map(([line, , , , , industry]) => `${line} ${industry}`)).toEqual(
    Array.from({ length: BAD }, (_, n) => `${n + 2} Nameless ${n + 1}`),
  );
});

test('a file that is checked anew meanwhile is broken off, so that half of them cannot pass for all', async () => {
  const account = await agency.staff('BACK_OFFICE');
  const ctx = await actingContext(api.platform, agency.id, account.id);
  const found = await problemRows(ctx, parseGlobalId(fileId)!.uuid);
  const rows = found!.rows[Symbol.asyncIterator]();
  await rows.next();
  await rows.next();
  await perform(client, 'checkImport', runId);
  const rest = async () => {
    while (!(await rows.next()).done);
  };
  await expect(rest()).rejects.toThrow('checked anew');
});
