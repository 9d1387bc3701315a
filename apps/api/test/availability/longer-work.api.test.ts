import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { jobs } from '../../src/application/jobs.ts';
import { routes } from '../../src/application/routes.ts';
import { globalId } from '../../src/graphql/global-id.ts';
import { begin, readRun, upload } from '../import/import-client.ts';
import { workOn } from '../support/background-work.ts';
import { uploadDocument } from '../support/documents.ts';
import type { GraphClient } from '../support/graph-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { hold } from './hold.ts';
import { impatient } from './impatient.ts';

/*
 * What reads or writes much may take longer than other requests. Here these are ended after one second, and what is
 * asked for has to wait for two.
 */

let api: TestApi;
let agency: AgencyRows;
let ada: GraphClient;
let stopJobs: () => Promise<void>;

beforeAll(async () => {
  api = await createTestApi({ routes });
  agency = await api.createAgency();
  ada = await api.clientFor(agency, 'ADMIN');
  stopJobs = await workOn(api, { jobs });
  await impatient(api, { statement_timeout: 1 });
});
afterAll(async () => {
  await stopJobs();
  await api.close();
});

/** Asks for it while nobody can reach a table, for two seconds. */
async function whileLocked<Answer>(table: string, asked: () => Promise<Answer>): Promise<Answer> {
  const release = await hold(api, `LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
  const answer = asked();
  // It must not count as unhandled meanwhile.
  answer.catch(() => {});
  await pause(2_000);
  await release();
  return answer;
}

const download = (path: string) =>
  api.app.inject({ url: `${path}?door=console`, headers: { cookie: ada.cookie } });

test('a list is ended, and its files are not', async () => {
  await agency.candidate({ firstName: 'Ana', lastName: 'Slow' });
  const [list, csv, workbook] = await whileLocked('candidate', () =>
    Promise.all([
      ada.send('{ candidates(first: 5) { nodes { id } } }'),
      download('/export/candidates.csv'),
      download('/export/candidates.xlsx'),
    ]),
  );
  expect(list).toMatchObject({ status: 503, errors: [{ extensions: { code: 'TIMEOUT' } }] });
  expect(csv.statusCode).toBe(200);
  expect(csv.body).toContain('Slow');
  expect(workbook.statusCode).toBe(200);
});

test('files to import and documents are stored, however long that takes', async () => {
  const { id } = await agency.employee();
  const [imported, document] = await whileLocked('import_run, document', () =>
    Promise.all([
      upload(api.app, ada, { 'clients.csv': Buffer.from('Client name\nAcme\n') }),
      uploadDocument(api.app, ada, {
        name: 'license.pdf',
        bytes: Buffer.from('%PDF-1.4\n'),
        fields: { employeeId: globalId('Employee', id), type: 'LICENSE', title: 'License' },
      }),
    ]),
  );
  expect(imported.status).toBe(201);
  expect(document.status).toBe(201);
});

test('files are checked, imported and their problems written down, however long that takes', async () => {
  const { runId } = await upload(api.app, ada, {
    'clients.csv': Buffer.from('Client name\nLate Foods\n""\n'),
  });
  const status = async () => (await readRun(ada, runId))?.status;
  for (const [mutation, done] of [
    ['checkImport', 'CHECKED'],
    ['runImport', 'DONE'],
  ] as const) {
    await whileLocked('client', async () => {
      await begin(ada, mutation, runId);
      await pause(1_500);
      // It is not ended and tried again either.
      expect(await api.database.sql('SELECT FROM background_job')).toEqual([]);
    });
    await vi.waitFor(async () => expect(await status()).toBe(done), 20_000);
  }
  const [file] = (await readRun(ada, runId))!.files;
  const problems = await whileLocked('import_file', () =>
    download(`/import/${file!.id}/problems.csv`),
  );
  expect(problems.statusCode).toBe(200);
});

test('files that wait leave a colleague their lists', async () => {
  const colleague = await api.clientFor(agency, 'ALL_IN');
  const release = await hold(api, 'LOCK TABLE candidate IN ACCESS EXCLUSIVE MODE');
  const files = Array.from({ length: 12 }, () => download('/export/candidates.csv'));
  const blocked = () => api.database.sql('SELECT FROM pg_locks WHERE NOT granted');
  await vi.waitUntil(async () => (await blocked()).length > 1, 10_000);
  // By now those that get a connection have it.
  await pause(500);
  const list = colleague.send('{ clients(first: 5) { nodes { id } } }');
  expect(await Promise.race([list, ...files])).toMatchObject({
    data: { clients: { nodes: expect.any(Array) } },
  });
  await release();
  const statuses = (await Promise.all(files)).map(({ statusCode }) => statusCode);
  expect(new Set(statuses)).toEqual(new Set([200]));
});
