import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tableOf, UnreadableFile } from '../../src/import/reading/table.ts';
import { routes } from '../../src/application/routes.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { longestPause } from '../support/longest-pause.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { upload } from './import-client.ts';
import { rawSheet, rawWorkbook } from './raw-workbook.ts';

let api: TestApi;
let staff: GraphClient;

beforeAll(async () => {
  api = await createTestApi({ routes });
  staff = await api.clientFor(await api.createAgency(), 'BACK_OFFICE');
});
afterAll(() => api.close());

const send = (name: string, bytes: Buffer) => upload(api.app, staff, { [name]: bytes });

const people = { row: 1, cells: { A1: 'Name' } };

describe('a file that is made to do harm', { timeout: 120_000 }, () => {
  test('is told from one that was merely written by hand', async () => {
    const sheet = rawSheet([people, { row: 2, cells: { A2: 'Ann' } }]);
    expect((await send('x.xlsx', rawWorkbook(sheet))).status).toBe(201);
  });

  test('may be called anything', async () => {
    const { status } = await send(`${'😀'.repeat(70)}.txt2`, Buffer.from('Name\nAnn\n'));
    expect(status).toBe(201);
  });

  test('ends nobody but its own reading when memory runs out at one blow', async () => {
    const sheet = rawSheet([people, { row: 2, cells: { ZZZZZZ2: 'x' } }]);
    const { status, message } = await send('far.xlsx', rawWorkbook(sheet));
    expect([status, message]).toEqual([422, 'far.xlsx is too large.']);
  });

  test('is not even received when it is announced to be enormous', async () => {
    const { statusCode, body } = await api.app.inject({
      method: 'POST',
      url: '/import/upload',
      headers: {
        'x-stint-door': 'console',
        cookie: staff.cookie,
        'content-type': 'multipart/form-data; boundary=x',
        'content-length': String(101 * 1024 * 1024),
      },
      payload: Readable.from(['--x--']),
    });
    expect([statusCode, body]).toEqual([413, expect.stringContaining('100 MB together')]);
  });

  test('whose comments never end is told at once, and is not searched until its time is over', async () => {
    const cells = '<row><c t="inlineStr"><is><t>Name</t></is></c></row>';
    const sheet = `<worksheet><sheetData>${cells}${'<!--'.repeat(200_000)}`;
    const { status, message } = await send('comments.xlsx', rawWorkbook(sheet));
    expect([status, message]).toEqual([
      422,
      'comments.xlsx is not an XLSX workbook that can be read.',
    ]);
  });

  test('is read for ten seconds and no longer, and another agency’s is read meanwhile', async () => {
    // The library searches it again from each quotation mark.
    const sheet = `<worksheet><sheetData>${'<c r="'.repeat(600_000)}`;
    const others = await api.clientFor(await api.createAgency(), 'BACK_OFFICE');
    const long = send('long.xlsx', rawWorkbook(sheet));
    const small = await upload(api.app, others, { 'small.csv': Buffer.from('Name\nAnn\n') });
    expect(small.status).toBe(201);
    const { status, message } = await long;
    expect([status, message]).toEqual([
      422,
      'long.xlsx takes too long to read: the files of one upload have 10 seconds. Split it, or upload it alone.',
    ]);
  });

  test('is not believed about its size', async () => {
    const sheet = rawSheet([people]) + ' '.repeat(310 * 1024 * 1024);
    const { status, message } = await send('bomb.xlsx', rawWorkbook(sheet, 100));
    expect([status, message]).toEqual([422, 'bomb.xlsx is too large.']);
  });

  test('is refused for a cell that is far off', async () => {
    const sheet = rawSheet([people, { row: 2, cells: { ZZZZZ2: 'x' } }]);
    expect((await send('far.xlsx', rawWorkbook(sheet))).status).toBe(422);
  });

  test('is refused when it has more cells than could be kept', () => {
    const row = { line: 2, cells: Array.from({ length: 200 }, () => 'x') };
    const rows = Array.from({ length: 60_000 }, () => row);
    expect(() => tableOf('cells.csv', rows)).toThrow(UnreadableFile);
  });

  // Read in this process, it would hold others up at each try; a busy machine does so only now and then.
  test('holds nobody else up while it is read', { retry: 5 }, async () => {
    // Long enough to be noticed, in a process that is there already.
    const stray = Buffer.from('Name,Note\n' + 'Bo,"12 inch\n'.repeat(70_000));
    const reading = async () => expect((await send('stray.csv', stray)).status).toBe(422);
    expect(await longestPause(reading)).toBeLessThan(0.5);
  });
});
