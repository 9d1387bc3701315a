import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { actingContext } from '../../src/context/acting-context.ts';
import { parseGlobalId } from '../../src/graphql/global-id.ts';
import { importFromDisk } from '../../src/import/import-from-disk.commands.ts';
import type { GraphClient } from '../support/graph-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import type { TestApi } from '../support/test-api.ts';
import { agencyFiles, mendedFiles } from './agency-files.ts';
import {
  begin,
  countsOf,
  createImportApi,
  perform,
  problemsOf,
  readRun,
  setMapping,
  upload,
} from './import-client.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createImportApi();
});
afterAll(() => api.close());

interface Somebody {
  agency: AgencyRows;
  client: GraphClient;
}

async function somebody(): Promise<Somebody> {
  const agency = await api.createAgency();
  await agency.staff('FRONT_OFFICE', { displayName: 'Rosa Recruiter' });
  return { agency, client: await api.clientFor(agency, 'BACK_OFFICE') };
}

async function importFiles(client: GraphClient, files = agencyFiles) {
  const { runId } = await upload(api.app, client, files);
  return perform(client, 'runImport', runId);
}

/** Table → rows and the sum of their versions: changes whenever anything does. */
async function state({ agency }: Somebody): Promise<Record<string, string>> {
  const tables = [
    'client',
    'location',
    'contact',
    'candidate',
    'job_order',
    'assignment',
    'employee',
  ];
  const untracked = ['submission', 'placement', 'audit_entry', 'external_reference'];
  const counted = [
    ...tables.map((table) => [table, `count(*) || ' at ' || coalesce(sum(version), 0)`]),
    ...untracked.map((table) => [table, 'count(*)::text']),
  ];
  const [row] = await api.database.sql<Record<string, string>>(
    `SELECT ${counted.map(([table, what]) => `(SELECT ${what} FROM ${table} WHERE agency_id = $1) AS ${table}`).join(', ')}`,
    [agency.id],
  );
  return row!;
}

describe('the import of an agency’s files', () => {
  it('says in a dry run what would come of each row, and writes nothing', async () => {
    const who = await somebody();
    const before = await state(who);
    const { status, runId } = await upload(api.app, who.client, agencyFiles);
    expect(status).toBe(201);
    const run = await perform(who.client, 'checkImport', runId);
    expect(run).toMatchObject({ status: 'CHECKED', failure: null });
    expect(run.files.map(({ recordKind }) => recordKind)).toEqual([
      'CLIENT',
      'LOCATION',
      'CONTACT',
      'CANDIDATE',
      'JOB_ORDER',
      'ASSIGNMENT',
    ]);
    expect(countsOf(run)).toMatchObject({
      'customers.csv': { total: 3, created: 3, refused: 0 },
      'sites.csv': { total: 3, created: 2, refused: 1 },
      'contacts.txt': { total: 2, created: 2, warned: 1 },
      'talent.csv': { total: 7, created: 4, refused: 3 },
      'reqs.csv': { total: 4, created: 3, refused: 1 },
      'running.csv': { total: 6, created: 3, refused: 3 },
    });
    expect(await state(who)).toEqual(before);
  });

  it('takes every good row over, and names every bad one', async () => {
    const { agency, client } = await somebody();
    const run = await importFiles(client);
    expect(run).toMatchObject({ status: 'DONE', rowsDone: 25, rowsTotal: 25 });
    expect(problemsOf(run)).toEqual([
      'sites.csv 4 REFUSED UNKNOWN_CLIENT',
      'contacts.txt 3 WARNED EMPTY_VALUE',
      'talent.csv 2 WARNED STATUS_FOLLOWS_ASSIGNMENTS',
      'talent.csv 5 WARNED FORMULA_LIKE',
      'talent.csv 6 REFUSED DUPLICATE_PERSON',
      'talent.csv 7 REFUSED MISSING_VALUE',
      'talent.csv 8 REFUSED INVALID_EMAIL',
      'talent.csv 9 WARNED EMPTY_VALUE',
      'reqs.csv 4 REFUSED UNKNOWN_LOCATION',
      'reqs.csv 5 WARNED NO_OPENINGS',
      'running.csv 4 WARNED DO_NOT_PLACE',
      'running.csv 5 REFUSED END_BEFORE_START',
      'running.csv 6 REFUSED REFERS_TO_REFUSED_ROW',
      'running.csv 7 REFUSED UNKNOWN_CANDIDATE',
    ]);
    const duplicate = run.files[3]!.problems.nodes.find(({ code }) => code === 'DUPLICATE_PERSON')!;
    expect(duplicate.message).toContain('Line 2 (T-1 Ольга Петрова)');
    expect(duplicate.row['Email']).toBe('OLGA@mail.example');

    const assignments = await api.database.sql(
      `SELECT a.status, a.start_date::text, a.end_date::text, a.pay_rate, a.overtime_pay_multiplier AS ot_pay,
              a.overtime_bill_multiplier AS ot_bill, a.schedule, a.po_number, c.last_name, c.status AS candidate,
              p.status AS placement, s.stage, e.hired_on::text, o.title, l.time_zone, owner.display_name AS owner
       FROM assignment a JOIN candidate c ON c.id = a.candidate_id JOIN placement p ON p.id = a.placement_id
       JOIN submission s ON s.id = p.submission_id JOIN employee e ON e.id = a.employee_id
       JOIN job_order o ON o.id = a.job_order_id JOIN location l ON l.id = a.location_id
       LEFT JOIN account owner ON owner.id = c.owner_id
       WHERE a.agency_id = $1 ORDER BY a.number`,
      [agency.id],
    );
    expect(assignments).toMatchObject([
      {
        status: 'ACTIVE',
        start_date: '2026-05-18',
        end_date: null,
        pay_rate: '19.5000',
        ot_pay: '1.5000',
        ot_bill: '1.4500',
        schedule: { days: [1, 2, 3, 4, 7], startTime: '22:00', endTime: '06:30', breakMinutes: 0 },
        po_number: 'PO-7',
        last_name: 'Петрова',
        candidate: 'ON_ASSIGNMENT',
        placement: 'COMPLETED',
        stage: 'PLACED',
        hired_on: '2026-05-18',
        title: 'Night baker',
        time_zone: 'America/Denver',
        owner: 'Rosa Recruiter',
      },
      { status: 'CLOSED', end_date: '2026-03-31', last_name: '田中', candidate: 'PASSIVE' },
      { status: 'ACTIVE', last_name: 'Again', candidate: 'DO_NOT_PLACE' },
    ]);
    const orders = await api.database.sql(
      `SELECT title, status, positions, openings, submission_count AS submitted, salary, fee_percent AS fee
       FROM job_order WHERE agency_id = $1 ORDER BY number`,
      [agency.id],
    );
    expect(orders).toMatchObject([
      { status: 'OPEN', positions: 4, openings: 2, submitted: 2 },
      {
        status: 'OPEN',
        positions: 1,
        openings: 1,
        submitted: 0,
        salary: '72000.00',
        fee: '20.0000',
      },
      { status: 'FILLED', positions: 1, openings: 0, submitted: 1 },
    ]);
  });

  it('changes nothing when it is run again', async () => {
    const who = await somebody();
    const first = await importFiles(who.client);
    const before = await state(who);
    const again = await perform(who.client, 'runImport', first.id);
    expect(countsOf(again)['running.csv']).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 3,
      refused: 3,
    });
    const uploadedAgain = await importFiles(who.client);
    expect(countsOf(uploadedAgain)['talent.csv']).toMatchObject({
      created: 0,
      unchanged: 4,
      refused: 3,
    });
    expect(await state(who)).toEqual(before);
  });

  it('takes over what was mended since, and updates what was changed', async () => {
    const { agency, client } = await somebody();
    await importFiles(client);
    const run = await importFiles(client, mendedFiles);
    expect(countsOf(run)).toMatchObject({
      'customers.csv': { updated: 1, unchanged: 2 },
      'talent.csv': { created: 1, unchanged: 4, refused: 2 },
      'running.csv': { created: 1, unchanged: 3, refused: 2 },
    });
    const [row] = await api.database.sql(
      `SELECT (SELECT payment_terms_days || ' ' || credit_limit || ' v' || version FROM client
               WHERE agency_id = $1 AND name = 'Halvorsen Foods') AS client,
              (SELECT positions || '/' || openings || '/' || submission_count FROM job_order
               WHERE agency_id = $1 AND title = 'Night baker') AS baker`,
      [agency.id],
    );
    expect(row).toEqual({ client: '45 90000.00 v2', baker: '5/2/3' });
  });

  it('leaves a record alone that staff moved on since, where its row did not change', async () => {
    const { agency, client } = await somebody();
    const { id } = await importFiles(client);
    const set = `UPDATE assignment SET status = 'CLOSED', end_date = '2026-11-20' WHERE agency_id = $1 AND po_number = 'PO-7'`;
    await api.database.sql(set, [agency.id]);
    await perform(client, 'runImport', id);
    const [row] = await api.database.sql(
      `SELECT status FROM assignment WHERE agency_id = $1 AND po_number = 'PO-7'`,
      [agency.id],
    );
    expect(row).toEqual({ status: 'CLOSED' });
  });

  it('is not undone by a click on one record’s timeline', async () => {
    const who = await somebody();
    await importFiles(who.client);
    const before = await state(who);
    const [change] = await api.database.sql<{ id: string }>(
      'SELECT id FROM change_set WHERE agency_id = $1 ORDER BY id LIMIT 1',
      [who.agency.id],
    );
    const { undo } = await who.client.ask<{ undo: object }>(
      `mutation { undo(changeSetId: "chg_${change!.id}") { ... on ActionRefused { refusals { code } } } }`,
    );
    expect(undo).toEqual({ refusals: [{ code: 'NOT_UNDOABLE' }] });
    expect(await state(who)).toEqual(before);
  });

  it('is in the history of each record, in the name of whoever ran it', async () => {
    const { agency, client } = await somebody();
    await importFiles(client);
    const rows = await api.database.sql(
      `SELECT DISTINCT change.actor_name, change.reason, entry.action FROM audit_entry entry
       JOIN change_set change ON change.id = entry.change_set_id
       WHERE entry.agency_id = $1 AND entry.record_type = 'candidate'`,
      [agency.id],
    );
    expect(rows).toEqual([
      {
        actor_name: expect.stringContaining('Display'),
        reason: 'Candidates from talent.csv',
        action: 'imported',
      },
    ]);
  });
});

describe('the mapping', () => {
  it('is proposed, and can be adjusted', async () => {
    const { agency, client } = await somebody();
    const files = {
      'list.csv': Buffer.from('ref,who,reach,nick\n1,"Okafor, Ada",ada@mail.example,Addy\n'),
    };
    const { runId } = await upload(api.app, client, files);
    const [file] = (await readRun(client, runId))!.files;
    const input = {
      fileId: file!.id,
      recordKind: 'CANDIDATE',
      mapping: [
        { field: 'externalId', column: 'ref' },
        { field: 'fullName', column: 'who' },
        { field: 'email', column: 'reach' },
        { field: 'notes', column: 'nick' },
      ],
    };
    expect(await setMapping(client, input)).toMatchObject({ __typename: 'ImportChanged' });
    await perform(client, 'runImport', runId);
    const rows = await api.database.sql(
      'SELECT first_name, last_name, email, notes FROM candidate WHERE agency_id = $1',
      [agency.id],
    );
    expect(rows).toEqual([
      { first_name: 'Ada', last_name: 'Okafor', email: 'ada@mail.example', notes: 'Addy' },
    ]);
  });

  it('refuses fields and columns that do not exist, and a check without the required ones', async () => {
    const { client } = await somebody();
    const { runId } = await upload(api.app, client, {
      'list.csv': Buffer.from('ref,who\n1,Ada\n'),
    });
    const [file] = (await readRun(client, runId))!.files;
    const wrong = {
      fileId: file!.id,
      recordKind: 'CLIENT',
      mapping: [
        { field: 'nmae', column: 'who' },
        { field: 'name', column: 'whom' },
      ],
    };
    expect((await setMapping(client, wrong)).problems).toEqual([
      { path: 'mapping.0', message: 'There is no field “nmae”.' },
      { path: 'mapping.1', message: 'There is no column “whom”.' },
    ]);
    await setMapping(client, { ...wrong, mapping: [] });
    expect(await begin(client, 'checkImport', runId)).toMatchObject({
      __typename: 'InvalidInput',
      message: 'list.csv: choose the column that holds “Client name”.',
    });
  });

  it('is proposed from all rows by the other process, so that nobody waits while a large file is looked through', async () => {
    const { client } = await somebody();
    const { runId } = await upload(api.app, client, {
      'list.csv': Buffer.from('who,where\nAcme Foods,Joliet\n'),
    });
    const [file] = (await readRun(client, runId))!.files;
    const asked = () => api.otherProcess.asked;
    const before = asked();
    const proposed = { fileId: file!.id, recordKind: 'CLIENT' };
    expect(await setMapping(client, proposed)).toMatchObject({ __typename: 'ImportChanged' });
    expect(await setMapping(client, { ...proposed, headingLine: 2 })).toMatchObject({
      __typename: 'ImportChanged',
    });
    expect((await readRun(client, runId))!.files[0]).toMatchObject({
      recordKind: 'CLIENT',
      headingLine: 2,
      columns: ['Acme Foods', 'Joliet'],
    });
    expect(asked() - before).toBe(2);
    // What takes no look at the rows is not worth the way.
    await setMapping(client, { ...proposed, headingLine: 2, mapping: [] });
    await begin(client, 'checkImport', runId);
    expect(asked() - before).toBe(2);
  });

  it('leaves a file out when it is said to be nothing', async () => {
    const { client } = await somebody();
    const { runId } = await upload(api.app, client, {
      'customers.csv': agencyFiles['customers.csv']!,
    });
    const [file] = (await readRun(client, runId))!.files;
    await setMapping(client, { fileId: file!.id });
    expect(await begin(client, 'runImport', runId)).toMatchObject({ __typename: 'InvalidInput' });
  });
});

describe('an uploaded file', () => {
  it('may be a workbook', async () => {
    const { agency, client } = await somebody();
    const workbook = await writeXlsxFile(
      [
        ['Account ID', 'Customer Name', 'Credit Line'],
        ['X-1', '=SUM(1,2)', 1250.5],
      ].map((row) => row.map((value) => ({ value }))) as never,
    ).toBuffer();
    const run = await importFiles(client, { 'agency.xlsx': workbook });
    expect(run.files[0]).toMatchObject({ recordKind: 'CLIENT', counts: { created: 1, warned: 1 } });
    const rows = await api.database.sql(
      'SELECT name, credit_limit FROM client WHERE agency_id = $1',
      [agency.id],
    );
    expect(rows).toEqual([{ name: '=SUM(1,2)', credit_limit: '1250.50' }]);
  });

  it('may be one that was kept before files were compressed', async () => {
    const { client } = await somebody();
    const { runId } = await upload(api.app, client, {
      'customers.csv': agencyFiles['customers.csv']!,
    });
    const [kept] = await api.database.sql<{ id: string; content: Buffer }>(
      'SELECT id, content FROM import_file WHERE run_id = $1',
      [parseGlobalId(runId)!.uuid],
    );
    await api.database.sql('UPDATE import_file SET content = $2 WHERE id = $1', [
      kept!.id,
      gunzipSync(kept!.content),
    ]);
    const { status, files } = await perform(client, 'runImport', runId);
    expect({ status, ...files[0]!.counts }).toMatchObject({
      status: 'DONE',
      created: 3,
      refused: 0,
    });
  });

  it('that cannot be read is refused with the reason', async () => {
    const { client } = await somebody();
    const answer = await upload(api.app, client, { 'x.csv': Buffer.from('%PDF-1.7') });
    expect(answer).toMatchObject({
      status: 422,
      message: 'x.csv is a PDF document. Save it as CSV or XLSX first.',
    });
  });

  it('that is no text is refused, whatever it is called', async () => {
    const { client } = await somebody();
    const noise = Buffer.from(
      Array.from({ length: 4000 }, (_, i) => (i * 167 + (i >> 3) * 59) % 256),
    );
    for (const bytes of [
      noise,
      Buffer.from([0xff, 0xfe, ...noise]),
      Buffer.from([0xef, 0xbb, 0xbf, ...noise]),
    ])
      expect(await upload(api.app, client, { 'x.csv': bytes })).toMatchObject({
        status: 422,
        message: expect.stringMatching(
          /^x\.csv is not a text file: read as [\w-]+, it holds .* Save it as CSV in UTF-8 first\.$/,
        ),
      });
  });

  it('with a slip in a row loses that row and no other, and says why', async () => {
    const { client } = await somebody();
    const good = Array.from({ length: 30 }, (_, i) => `Ann${i},Ash,ann${i}@example.org`);
    const bad = [
      'Bo\0,Birk,bo@example.org',
      'Cy,"Cole,cy@example.org',
      'D\u202ei,Dunn,di@example.org',
    ];
    const lines = ['First name,Last name,E-mail', ...bad, ...good].join('\n');
    const run = await importFiles(client, { 'candidates.csv': Buffer.from(lines) });
    expect(countsOf(run)['candidates.csv']).toMatchObject({ created: 30, refused: 3 });
    expect(run.files[0]!.problems.nodes.map(({ line, message }) => `${line} ${message}`)).toEqual([
      expect.stringMatching(/^2 First name “Bo\ufffd” contains an invisible character \(U\+0000\)/),
      '3 A quotation mark on this line is never closed.',
      expect.stringMatching(/^4 First name .* \(U\+202E\)/),
    ]);
  });

  it('gives its bad rows back as CSV in which no cell is a formula', async () => {
    const { client } = await somebody();
    const run = await importFiles(client);
    const { id } = run.files[3]!;
    const get = (who: GraphClient, language = 'en') =>
      api.app.inject({
        url: `/import/${id}/problems.csv?door=console`,
        headers: { host: 'stint.test', cookie: who.cookie, 'accept-language': language },
      });
    const response = await get(client);
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-disposition']).toContain(
      'attachment; filename="problems of talent.csv.csv"',
    );
    expect(response.body).toContain(`"'=HYPERLINK(""http://x.example"",""Hi"")"`);
    expect(response.body).toContain('6,no,Email,');
    const spanish = (await get(client, 'es')).body;
    expect(spanish).toContain('Línea,Importada,Columna,Problema');
    expect(spanish).toContain(
      '8,no,Email,Correo electrónico: “not-an-address” no es una dirección de correo electrónico.',
    );
    const stranger = await somebody();
    expect((await get(stranger.client)).statusCode).toBe(404);
  });
});

describe('who may import', () => {
  it('is staff with the permission, each in their own agency', async () => {
    const mine = await somebody();
    const theirs = await somebody();
    const before = await state(theirs);
    const run = await importFiles(mine.client);
    expect(await state(theirs)).toEqual(before);
    expect(await readRun(theirs.client, run.id)).toBeNull();
    expect(await begin(theirs.client, 'runImport', run.id)).toMatchObject({
      refusals: [{ code: 'NOT_FOUND' }],
    });
    expect(await setMapping(theirs.client, { fileId: run.files[0]!.id })).toMatchObject({
      refusals: [{ code: 'NOT_FOUND' }],
    });

    const front = await api.clientFor(mine.agency, 'FRONT_OFFICE');
    expect(await upload(api.app, front, agencyFiles)).toMatchObject({ status: 403 });
    expect(
      (await front.send(`mutation { runImport(runId: "${run.id}") { __typename } }`)).errors,
    ).toHaveLength(1);
    expect(await upload(api.app, api.visitor(), agencyFiles)).toMatchObject({ status: 401 });
  });

  it('does not begin an import that is being worked on', async () => {
    const { agency, client } = await somebody();
    const { runId } = await upload(api.app, client, agencyFiles);
    await api.database.sql(
      `UPDATE import_run SET status = 'RUNNING', updated_at = '2026-11-21T17:59:00Z' WHERE agency_id = $1`,
      [agency.id],
    );
    expect(await begin(client, 'runImport', runId)).toMatchObject({
      refusals: [{ code: 'IMPORT_RUNNING' }],
    });
    await api.database.sql(
      `UPDATE import_run SET updated_at = '2026-11-21T17:00:00Z' WHERE agency_id = $1`,
      [agency.id],
    );
    expect(await perform(client, 'runImport', runId)).toMatchObject({ status: 'DONE' });
  });

  it('leaves nothing behind when it breaks in the middle', async () => {
    const who = await somebody();
    const before = await state(who);
    await api.database.sql(
      `CREATE FUNCTION break_import() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'broken'; END $$;
       CREATE TRIGGER break_import BEFORE INSERT ON assignment EXECUTE FUNCTION break_import()`,
    );
    const run = await importFiles(who.client);
    expect(run.status).toBe('FAILED');
    expect(run.failure).toContain('Nothing was imported');
    expect(await state(who)).toEqual(before);
    await api.database.sql('DROP TRIGGER break_import ON assignment; DROP FUNCTION break_import()');
    expect(await perform(who.client, 'runImport', run.id)).toMatchObject({ status: 'DONE' });
  });
});

describe('two imports at once', () => {
  it('wait for each other and make no doubles', async () => {
    const who = await somebody();
    const uploads = await Promise.all([1, 2].map(() => upload(api.app, who.client, agencyFiles)));
    await Promise.all(uploads.map(({ runId }) => perform(who.client, 'runImport', runId)));
    expect(await state(who)).toMatchObject({ candidate: '4 at 4', assignment: '3 at 3' });
  });
});

describe('the import as a command', () => {
  it('takes the files of a directory over and prints counts and bad rows', async () => {
    const { agency } = await somebody();
    const { id } = await agency.staff('ADMIN');
    const ctx = await actingContext(api.platform, agency.id, id);
    const directory = await mkdtemp(join(tmpdir(), 'stint-import-'));
    for (const [name, bytes] of Object.entries(agencyFiles)) {
      await writeFile(join(directory, name), bytes);
    }
    const lines: string[] = [];
    await importFromDisk(ctx, [directory], 'TAKE_OVER', (line) => lines.push(line));
    await rm(directory, { recursive: true });
    const talent = lines.find((line) => line.startsWith('talent.csv'))!;
    expect(talent.split(/\s+/)).toEqual(['talent.csv', '7', '4', '0', '0', '3', '3']);
    expect(lines).toContain('sites.csv, line 4: Client: there is no client “A-9”.');
    await expect(importFromDisk(ctx, ['/nowhere'], 'CHECK', () => {})).rejects.toThrow('/nowhere');
  });
});
