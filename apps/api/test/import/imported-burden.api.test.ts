import { afterAll, beforeAll, expect, it } from 'vitest';
import { createImportApi, perform, upload } from './import-client.ts';
import { agencyFiles } from './agency-files.ts';
import { BackOffice } from '../support/back-office.ts';
import type { TestApi } from '../support/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createImportApi();
});
afterAll(() => api.close());

/** The file of assignments with another column. */
function withBurden(cells: readonly string[]): Buffer {
  const lines = agencyFiles['running.csv']!.toString().split('\r\n');
  const column = ['Burden %', ...cells];
  return Buffer.from(lines.map((line, index) => `${line},${column[index] ?? ''}`).join('\r\n'));
}

it('an imported assignment without burden gets the agency’s, as a placed one does (P-4)', async () => {
  const office = await BackOffice.open(api, {
    burdenPercent: '11.75',
    burdenOverrides: [{ state: 'TX', jobType: 'TEMP_CONTRACT', percent: '14.5' }],
  });
  await office.agency.staff('FRONT_OFFICE', { displayName: 'Rosa Recruiter' });
  const client = await api.clientFor(office.agency, 'BACK_OFFICE');
  const files = { ...agencyFiles, 'running.csv': withBurden(['', '9']) };
  const { runId } = await upload(api.app, client, files);
  await perform(client, 'runImport', runId);
  const rows = await office.rows('assignment', 'job_title', 'burden_percent');
  expect(rows.map((row) => [row['job_title'], Number(row['burden_percent'])]).toSorted()).toEqual([
    ['Night baker', 14.5],
    ['Night baker', 9],
    // Temp to hire, which the agency’s exception does not name.
    ['Packer', 11.75],
  ]);
});
