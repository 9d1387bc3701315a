import { afterAll, beforeAll, expect, test } from 'vitest';
import { BackOffice } from '../support/back-office.ts';
import type { GraphClient } from '../support/graph-client.ts';
import type { TestApi } from '../support/test-api.ts';
import {
  countsOf,
  createImportApi,
  perform,
  problemsOf,
  readRun,
  upload,
} from './import-client.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createImportApi();
});
afterAll(() => api.close());

async function exported(client: GraphClient, file: string): Promise<Buffer> {
  const { statusCode, rawPayload } = await api.app.inject({
    url: `/export/${file}`,
    headers: { 'x-stint-door': client.door, cookie: client.cookie },
  });
  expect(statusCode, file).toBe(200);
  return rawPayload;
}

const lists = ['clients', 'locations', 'contacts', 'candidates', 'job-orders', 'assignments'];
const phone = '+1 312 555 0100';

/** One record of each list. */
async function workedIn(): Promise<BackOffice> {
  const office = await BackOffice.open(api);
  const { agency } = office;
  const { id: clientId } = await agency.client({
    name: 'Acme',
    phone,
    isAccountingCustomer: true,
    taxRate: '8.25',
  });
  const { id: locationId } = await agency.location({ clientId, name: 'Dock' });
  await agency.contact({
    clientId,
    firstName: 'Cleo',
    lastName: 'Cruz',
    phone,
    email: 'cleo@acme.example',
  });
  await office.assigned(
    {
      candidate: {
        firstName: 'Zoë',
        lastName: 'Ortiz',
        phone,
        email: 'zoe@mail.example',
        skills: ['TIG', 'MIG'],
      },
      order: { clientId, locationId, title: 'Welder' },
    },
    { startDate: '2026-12-07' },
  );
  return office;
}

test.each(['csv', 'xlsx'])('what was exported as %s is imported unchanged', async (format) => {
  const { agency } = await workedIn();
  const reader = await api.clientFor(agency, 'ADMIN');
  const files: Record<string, Buffer> = {};
  for (const list of lists) {
    files[`${list}.${format}`] = await exported(reader, `${list}.${format}`);
  }
  const other = await api.createAgency();
  const importer = await api.clientFor(other, 'ADMIN');
  const { runId } = await upload(api.app, importer, files);
  const proposed = (await readRun(importer, runId))!;
  for (const { fileName, fields, mapping } of proposed.files) {
    const mapped = mapping.filter(({ column }) => column).map(({ field }) => field);
    const required = fields.filter((field) => field.required).map(({ field }) => field);
    expect(mapped, fileName).toEqual(expect.arrayContaining(required));
  }
  const run = await perform(importer, 'runImport', runId);
  expect(problemsOf(run)).toEqual([]);
  const created = lists.map((list) => [
    `${list}.${format}`,
    expect.objectContaining({ created: 1 }),
  ]);
  expect(countsOf(run)).toEqual(Object.fromEntries(created));

  const again = await exported(importer, 'contacts.csv');
  expect(again.toString()).toContain(`,${phone},`);
  const kept = 'name,phone,isAccountingCustomer,taxRate';
  const file = `clients.csv?columns=${kept}`;
  expect((await exported(importer, file)).toString()).toBe(
    (await exported(reader, file)).toString(),
  );
});
