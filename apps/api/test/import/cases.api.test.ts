import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import type { GraphClient } from '../support/graph-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import type { TestApi } from '../support/test-api.ts';
import {
  createImportApi,
  type ImportedFile,
  perform,
  problemsOf,
  readRun,
  setChoices,
  setMapping,
  upload,
} from './import-client.ts';
import { rawWorkbook } from './raw-workbook.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createImportApi();
});
afterAll(() => api.close());

async function somebody(): Promise<{ agency: AgencyRows; client: GraphClient }> {
  const agency = await api.createAgency();
  return { agency, client: await api.clientFor(agency, 'BACK_OFFICE') };
}

/** Files of `cases`, by name. */
async function cases(...names: string[]): Promise<Record<string, Buffer>> {
  const read = names.map(async (name) => [
    name,
    await readFile(new URL(`cases/${name}`, import.meta.url)),
  ]);
  return Object.fromEntries(await Promise.all(read)) as Record<string, Buffer>;
}

const openEnd = () =>
  cases(
    ...['companies', 'locations', 'candidates', 'job_orders', 'assignments'].map(
      (each) => `open-end-${each}.csv`,
    ),
  );

async function importCases(client: GraphClient, files: Record<string, Buffer>) {
  const { runId } = await upload(api.app, client, files);
  return perform(client, 'runImport', runId);
}

const messagesOf = ({ problems }: ImportedFile) =>
  problems.nodes.map(({ line, severity, message }) => `${line} ${severity} ${message}`);

describe('a line with more cells than headings', () => {
  it('is refused and named; the others are imported', async () => {
    const { agency, client } = await somebody();
    const run = await importCases(client, await cases('companies-extra-cell.csv'));
    expect(messagesOf(run.files[0]!)).toEqual([
      expect.stringMatching(
        /^3 REFUSED Line 3 has more cells \(5\) than the file has headings \(4\)/,
      ),
    ]);
    const rows = await api.database.sql(
      'SELECT name, industry FROM client WHERE agency_id = $1 ORDER BY name',
      [agency.id],
    );
    expect(rows).toEqual([
      { name: 'Birch Works', industry: 'Trades' },
      { name: 'Reed, Sons', industry: 'Retail' },
    ]);
  });
});

describe('a workbook', () => {
  it('says percentages as its cells show them', async () => {
    const { agency, client } = await somebody();
    await importCases(client, await cases('companies-percent.xlsx'));
    const rows = await api.database.sql<{ rate: string }>(
      'SELECT tax_rate::float::text AS rate FROM client WHERE agency_id = $1 ORDER BY name',
      [agency.id],
    );
    expect(rows.map(({ rate }) => rate)).toEqual(['7.25', '10', '7.25', '7.25', '0']);
  });

  it('says ZIP codes as its cells show them, and a province tells country and zone', async () => {
    const { agency, client } = await somebody();
    await importCases(client, await cases('open-end-companies.csv'));
    const run = await importCases(client, await cases('locations-zip.xlsx'));
    expect(run.files[0]).toMatchObject({ counts: { created: 4, warned: 0 } });
    const rows = await api.database.sql(
      'SELECT postal_code AS zip, time_zone AS zone, country FROM location WHERE agency_id = $1 ORDER BY id',
      [agency.id],
    );
    expect(rows.map(({ zip, zone, country }) => [zip, zone, country])).toEqual([
      ['07102', 'America/New_York', 'US'],
      ['04101-0042', 'America/New_York', 'US'],
      ['06103', 'America/New_York', 'US'],
      ['B3J 1S9', 'America/Halifax', 'CA'],
    ]);
  });
});

describe('a workbook of an agency with a decimal comma', () => {
  const orders = (...rows: unknown[][]) =>
    writeXlsxFile(
      [['Client ID', 'Client name', 'Tax rate', 'Credit limit'], ...rows].map((row) =>
        row.map((value) => (value instanceof Object ? value : { value })),
      ) as never,
    ).toBuffer();
  const german = async () => {
    const agency = await api.createAgency({ timeZone: 'Europe/Berlin', currency: 'EUR' });
    return { agency, client: await api.clientFor(agency, 'BACK_OFFICE') };
  };
  const clients = ({ id }: AgencyRows) =>
    api.database.sql(
      `SELECT name, tax_rate::float::text AS tax, credit_limit::float::text AS credit
       FROM client WHERE agency_id = $1 ORDER BY name`,
      [id],
    );

  it('has its numbers read with a point, its texts as the agency writes them', async () => {
    const { agency, client } = await german();
    const file = await orders(['1', 'Acme', 8.375, 1234.5], ['2', 'Birch', '7,125', '1.234']);
    await importCases(client, { 'clients.xlsx': file });
    expect(await clients(agency)).toEqual([
      { name: 'Acme', tax: '8.375', credit: '1234.5' },
      { name: 'Birch', tax: '7.125', credit: '1234' },
    ]);
  });

  it('has the values that its cells show, where they show a text in place of a number', async () => {
    const { agency, client } = await german();
    const file = await orders(
      ['1', 'Acme', { value: 0, format: '0.0;-0.0;' }, { value: 26.375, format: ';;;' }],
      ['2', 'Birch', 7.5, { value: 12, format: '0;"n/a"' }],
    );
    await importCases(client, { 'clients.xlsx': file });
    expect(await clients(agency)).toEqual([
      { name: 'Acme', tax: null, credit: null },
      { name: 'Birch', tax: '7.5', credit: '12' },
    ]);
  });

  it('may leave out where its rows and cells are', async () => {
    const { agency, client } = await german();
    const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
    const rows = [
      ['Client ID', 'Client name'].map(text),
      [text('1'), text('Acme')],
      ['<c><v>2</v></c>', text('Birch')],
    ];
    const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
      .map((cells) => `<row>${cells.join('')}</row>`)
      .join('')}</sheetData></worksheet>`;
    await importCases(client, { 'clients.xlsx': rawWorkbook(sheet) });
    expect((await clients(agency)).map(({ name }) => name)).toEqual(['Acme', 'Birch']);
  });
});

describe('a report', () => {
  it('is imported from below its headings, without its totals and blank rows', async () => {
    const { client } = await somebody();
    await importCases(client, await cases('open-end-companies.csv'));
    const run = await importCases(client, await cases('contacts-report.xlsx'));
    const [report, remarks] = run.files;
    expect(report).toMatchObject({
      fileName: 'contacts-report.xlsx › Report',
      headingLine: 4,
      counts: { total: 3, created: 3, refused: 0 },
      notes: [
        'The headings are in line 4; the lines above are left out.',
        'Line 10 is a total and is skipped.',
        '2 blank rows are skipped.',
      ],
    });
    expect(remarks).toMatchObject({
      fileName: 'contacts-report.xlsx › Remarks',
      recordKind: null,
      counts: null,
      notes: [expect.stringContaining('left out')],
    });
  });

  it('has its headings where a person says', async () => {
    const { client } = await somebody();
    const lines = 'Nr,Wer\nX1,Y1\nCompany ID,Company Name,Industry\nCO1,Acme,Food';
    const { runId } = await upload(api.app, client, { 'list.csv': Buffer.from(lines) });
    const [file] = (await readRun(client, runId))!.files;
    const choose = (headingLine: number) =>
      setMapping(client, { fileId: file!.id, recordKind: 'CLIENT', headingLine });
    expect(await choose(99)).toMatchObject({
      problems: [{ path: 'headingLine', message: 'list.csv has nothing in line 99.' }],
    });
    expect(file!.opening.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
    await choose(1);
    expect((await readRun(client, runId))!.files[0]).toMatchObject({ columns: ['Nr', 'Wer'] });
    await choose(3);
    expect((await readRun(client, runId))!.files[0]).toMatchObject({
      headingLine: 3,
      columns: ['Company ID', 'Company Name', 'Industry'],
      sample: [['CO1', 'Acme', 'Food']],
    });
    expect(await perform(client, 'runImport', runId)).toMatchObject({
      files: [{ counts: { created: 1 } }],
    });
  });
});

describe('an open end', () => {
  const assignments = (run: { files: ImportedFile[] }) =>
    run.files.find(({ recordKind }) => recordKind === 'ASSIGNMENT')!;
  const stored = ({ id }: AgencyRows) =>
    api.database.sql<{ key: string; status: string; end: string | null }>(
      `SELECT reference.external_id AS key, a.status, a.end_date::text AS end FROM assignment a
       JOIN external_reference reference ON reference.record_id = a.id
       WHERE a.agency_id = $1 ORDER BY 1`,
      [id],
    );

  it('is no end date, with a remark that names the text; other findings refuse the row', async () => {
    const { agency, client } = await somebody();
    const run = await importCases(client, await openEnd());
    expect(messagesOf(assignments(run))).toEqual([
      '3 WARNED End date “12/31/9999” means no end; there is no end date.',
      '4 WARNED End date “00/00/0000” means no end; there is no end date.',
      '5 WARNED End date “--” means no end; there is no end date.',
      '6 WARNED End date “n/a” means no end; there is no end date.',
      '7 WARNED End date “Ongoing” means no end; there is no end date.',
      expect.stringContaining('8 REFUSED End date “31/12/2999”'),
      expect.stringContaining('9 REFUSED End date “02/30/2026”'),
    ]);
    expect(assignments(run).findings).toEqual([
      {
        code: 'INVALID_DATE',
        column: 'End Date',
        rows: 2,
        example: expect.stringContaining('31/12/2999'),
        choice: 'REFUSE',
      },
    ]);
    const running = ['E-A1', 'E-A2', 'E-A3', 'E-A4', 'E-A5', 'E-A6'];
    expect(await stored(agency)).toEqual(
      running.map((key) => ({ key, status: 'ACTIVE', end: null })),
    );
  });

  it('is what a person makes of an unreadable end, for its column and kind', async () => {
    const { agency, client } = await somebody();
    const { runId } = await upload(api.app, client, await openEnd());
    const { id: fileId } = assignments(await perform(client, 'checkImport', runId));
    const leaveOut = { code: 'INVALID_DATE', column: 'End Date', choice: 'LEAVE_OUT' };
    expect(await setChoices(client, { fileId, choices: [leaveOut] })).toMatchObject({
      run: { status: 'UPLOADED' },
    });
    const run = await perform(client, 'runImport', runId);
    expect(assignments(run)).toMatchObject({
      counts: { created: 8, refused: 0 },
      findings: [{ rows: 2, choice: 'LEAVE_OUT' }],
    });
    expect(messagesOf(assignments(run)).slice(-2)).toEqual([
      expect.stringMatching(/^8 WARNED .*31\/12\/2999.* imported without this cell/),
      expect.stringMatching(/^9 WARNED .*02\/30\/2026.* imported without this cell/),
    ]);
    expect((await stored(agency)).map(({ end }) => end)).toEqual(Array(8).fill(null));
  });

  it('is chosen about what was found, by those who may, in their own agency', async () => {
    const { client } = await somebody();
    const { runId } = await upload(api.app, client, await openEnd());
    const { id: fileId } = assignments(await perform(client, 'checkImport', runId));
    const choice = { code: 'INVALID_DATE', column: 'Start Date', choice: 'LEAVE_OUT' };
    expect(await setChoices(client, { fileId, choices: [choice] })).toMatchObject({
      problems: [{ path: 'choices.0', message: expect.stringContaining('“Start Date”') }],
    });
    const stranger = await somebody();
    expect(await setChoices(stranger.client, { fileId, choices: [] })).toMatchObject({
      refusals: [{ code: 'NOT_FOUND' }],
    });
  });
});

describe('several addresses in one cell, and one that cannot be read', () => {
  const people = 'Candidate ID,First Name,Last Name,Email,Phone\n';
  it('cost nobody: the first is taken, or the cell left out as chosen', async () => {
    const { agency, client } = await somebody();
    const lines = [
      '1,Ann,Ash,ann@a.example; ash@a.example,414-555-0101 / 414-555-0102',
      '2,Bo,Birk,nobody at all,',
      '3,Cy,Cole,N/A,',
    ];
    const files = { 'candidates.csv': Buffer.from(people + lines.join('\n')) };
    const { runId } = await upload(api.app, client, files);
    const [file] = (await perform(client, 'checkImport', runId)).files;
    expect(problemsOf({ files: [file!] } as never)).toEqual([
      'candidates.csv 2 WARNED SEVERAL_VALUES',
      'candidates.csv 2 WARNED SEVERAL_VALUES',
      'candidates.csv 3 REFUSED INVALID_EMAIL',
      'candidates.csv 4 WARNED EMPTY_VALUE',
    ]);
    const leaveOut = { code: 'INVALID_EMAIL', column: 'Email', choice: 'LEAVE_OUT' };
    await setChoices(client, { fileId: file!.id, choices: [leaveOut] });
    await perform(client, 'runImport', runId);
    const rows = await api.database.sql(
      'SELECT first_name AS name, email, phone FROM candidate WHERE agency_id = $1 ORDER BY 1',
      [agency.id],
    );
    expect(rows).toEqual([
      { name: 'Ann', email: 'ann@a.example', phone: '414-555-0101' },
      { name: 'Bo', email: null, phone: null },
      { name: 'Cy', email: null, phone: null },
    ]);
  });

  it('leave what is stored as it is when the row comes again', async () => {
    const { agency, client } = await somebody();
    const send = (line: string) =>
      upload(api.app, client, { 'candidates.csv': Buffer.from(people + line) });
    const first = await send('1,Ann,Ash,ann@a.example,');
    await perform(client, 'runImport', first.runId);
    const { runId } = await send('1,Anna,Ash,ann at a,');
    const [file] = (await perform(client, 'checkImport', runId)).files;
    const leaveOut = { code: 'INVALID_EMAIL', column: 'Email', choice: 'LEAVE_OUT' };
    await setChoices(client, { fileId: file!.id, choices: [leaveOut] });
    await perform(client, 'runImport', runId);
    const rows = await api.database.sql(
      'SELECT first_name AS name, email FROM candidate WHERE agency_id = $1',
      [agency.id],
    );
    expect(rows).toEqual([{ name: 'Anna', email: 'ann@a.example' }]);
  });
});

describe('a second file with fewer columns', () => {
  const full =
    'Company ID,Company Name,Industry,Credit Limit\n1,Acme,Food,4000\n2,Bolt,Metal,5000\n';
  const fewer = 'Company ID,Company Name,Credit Limit\n1,Acme,"$4,000.00"\n2,Bolt,6000\n';
  const send = (client: GraphClient, text: string) =>
    importCases(client, { 'companies.csv': Buffer.from(text) });

  it('updates only what differs, says what it leaves alone, and is unchanged the next time', async () => {
    const { agency, client } = await somebody();
    await send(client, full);
    const [second] = (await send(client, fewer)).files;
    expect(second!.counts).toMatchObject({ created: 0, updated: 1, unchanged: 1 });
    expect(second!.notes).toEqual([
      'Left as they are, because this file has no column for them: Industry.',
    ]);
    const rows = await api.database.sql(
      'SELECT name, industry, credit_limit AS credit, version FROM client WHERE agency_id = $1 ORDER BY name',
      [agency.id],
    );
    expect(rows).toEqual([
      { name: 'Acme', industry: 'Food', credit: '4000.00', version: 1 },
      { name: 'Bolt', industry: 'Metal', credit: '6000.00', version: 2 },
    ]);
    const [third] = (await send(client, fewer)).files;
    expect(third).toMatchObject({ counts: { updated: 0, unchanged: 2 }, notes: [] });
  });

  it('does not refuse assignments that have ended and stay as they are', async () => {
    const { agency, client } = await somebody();
    await importCases(client, await openEnd());
    await api.database.sql(
      `UPDATE assignment SET status = 'CLOSED', end_date = '2026-11-20' WHERE agency_id = $1`,
      [agency.id],
    );
    const lines =
      'Assignment ID,Candidate ID,Job Order ID,Pay Rate,Status\nE-A1,E-P1,E-J1,19,Active';
    const [file] = (await importCases(client, { 'assignments.csv': Buffer.from(lines) })).files;
    expect(file!.counts).toMatchObject({ unchanged: 1, updated: 0, refused: 0 });
  });
});

describe('names in any script', () => {
  it('are imported as they are', async () => {
    const { agency, client } = await somebody();
    await importCases(client, await cases('names.csv'));
    const rows = await api.database.sql<{ name: string }>(
      'SELECT last_name AS name FROM candidate WHERE agency_id = $1 ORDER BY number',
      [agency.id],
    );
    expect(rows.map(({ name }) => name)).toEqual(
      "Ávila-Soto,O’Shea,O'Shea,Łoś,van der Zee,Öztürk,Zabel,de León".split(','),
    );
  });
});

describe('files full of stray quotation marks', () => {
  it('are refused with the place, and another agency’s file does not wait for them', async () => {
    const [busy, other] = [await somebody(), await somebody()];
    const stray = Buffer.from('Name,Note\n' + 'Bo,"12 inch\n'.repeat(70_000));
    // That a process has to be started first is no wait for others.
    const tiny = { 'x.csv': Buffer.from('Company Name\nAcme\n') };
    for (const { client } of [busy, other])
      expect((await upload(api.app, client, tiny)).status).toBe(201);
    const answered: string[] = [];
    const bad = Array.from({ length: 8 }, async () => {
      const answer = await upload(api.app, busy.client, { 'stray.csv': stray });
      answered.push('stray');
      return answer;
    });
    const small = upload(api.app, other.client, tiny);
    expect((await small).status).toBe(201);
    answered.push('small');
    for (const answer of await Promise.all(bad)) {
      expect(answer).toMatchObject({
        status: 422,
        message: expect.stringContaining('first on line 2'),
      });
    }
    expect(answered.indexOf('small')).toBeLessThan(4);
  }, 60_000);
});
