import { readdir } from 'node:fs/promises';
import { LARGEST_DOCUMENT, LARGEST_STOCK } from '@stint/domain/document/document.ts';
import { v7 as uuid } from 'uuid';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from '../../src/application/routes.ts';
import { DocumentEntity } from '../../src/document/document.entity.ts';
import { globalId } from '../../src/graphql/global-id.ts';
import { downloadDocument, type SentDocument, uploadDocument } from '../support/documents.ts';
import { portalEmployee, type PortalEmployee } from '../support/employee-portal.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { heicOf, jpegOf, pngOf } from '../support/pictures.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let agency: AgencyRows;
let clerk: GraphClient;
let maria: PortalEmployee;

beforeAll(async () => {
  api = await createTestApi({ routes, signInLimits: { perAddress: 10_000 } });
  agency = await api.createAgency();
  clerk = await api.clientFor(agency, 'BACK_OFFICE');
  maria = await portalEmployee(api, agency);
});
afterAll(() => api.close());

const pdf = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const png = pngOf(1, 1);
const jpeg = jpegOf(40, 30);
const heic = heicOf(40, 30);
const types = (part: string) =>
  Buffer.from(
    `<?xml version="1.0"?><Types><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  );
const docx = Buffer.from(
  zipSync({
    '[Content_Types].xml': [types('word/document.xml'), { level: 0 }],
    'word/document.xml': [Buffer.from('<w:document/>'), { level: 0 }],
  }),
);

async function upload(
  client: GraphClient,
  { name = 'license.pdf', bytes = pdf, ...rest }: Partial<SentDocument> = {},
) {
  const fields = {
    employeeId: maria.id,
    type: 'LICENSE',
    title: 'Forklift license',
    ...rest.fields,
  };
  return uploadDocument(api.app, client, { ...rest, name, bytes, fields });
}

const download = (client: GraphClient, id: string) => downloadDocument(api.app, client, id);

async function filesKept(): Promise<string[]> {
  const all = await readdir(api.filesDir, { recursive: true, withFileTypes: true });
  return all.filter((each) => each.isFile()).map(({ name }) => name);
}

const LIST =
  '{ documents { nodes { id title type fileName contentType size expiresOn downloadPath employeeName } } }';
const REMOVE = `mutation ($id: ID!) { result: removeDocument(id: $id) {
  __typename ... on DocumentRemoved { id } ... on ActionRefused { refusals { code } } } }`;

describe('a document', () => {
  test('is uploaded by the back office, and read by its employee', async () => {
    const { status, body } = await upload(clerk, { fields: { expiresOn: '2027-05-01' } });
    expect(status).toBe(201);
    const { documents } = await maria.client.ask<{ documents: { nodes: object[] } }>(LIST);
    expect(documents.nodes).toContainEqual({
      id: body.id,
      title: 'Forklift license',
      type: 'LICENSE',
      fileName: 'license.pdf',
      contentType: 'application/pdf',
      size: pdf.length,
      expiresOn: '2027-05-01',
      downloadPath: `/documents/${body.id}/file`,
      employeeName: expect.stringContaining('Ann') as string,
    });
    const file = await download(maria.client, body.id);
    expect(file.status).toBe(200);
    expect(file.bytes.equals(pdf)).toBe(true);
    expect(file.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^attachment; filename="license.pdf"/) as string,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  test.each([
    ['application/pdf', pdf, 'pdf'],
    ['image/png', png, 'png'],
    ['image/jpeg', jpeg, 'jpg'],
    ['image/heic', heic, 'heic'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', docx, 'docx'],
  ])('of the type %s is told by its content', async (contentType, bytes, ending) => {
    const { body, status } = await upload(clerk, { name: '../../../evil.html', bytes });
    expect(status).toBe(201);
    const { headers } = await download(clerk, body.id);
    expect(headers['content-type']).toBe(contentType);
    expect(headers['content-disposition']).toContain(`attachment; filename="evil.${ending}"`);
  });

  test.each([
    ['', 'application/octet-stream', 'document.pdf'],
    ["O'Brien (2)*.pdf", 'application/pdf', 'O%27Brien%20%282%29_.pdf'],
  ])('called %j, as %s, is saved as %s', async (name, declared, saved) => {
    const { status, body } = await upload(clerk, { name, declared });
    expect(status).toBe(201);
    const { headers } = await download(clerk, body.id);
    expect(headers['content-disposition']).toMatch(`filename*=UTF-8''${saved}`);
  });

  test('that is also something else is saved as what it begins as, never shown', async () => {
    const html = Buffer.from('<script>alert(1)</script>');
    const { body } = await upload(clerk, { name: 'x.html', bytes: Buffer.concat([jpeg, html]) });
    const { headers } = await download(clerk, body.id);
    expect(headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': expect.stringContaining('filename="x.jpg"') as string,
      'content-security-policy': expect.stringContaining("default-src 'none'") as string,
    });
  });

  test('is removed with its file, and nothing of it can be read any more', async () => {
    const { body } = await upload(clerk, { fields: { title: 'Secret title' } });
    const before = await filesKept();
    expect(await clerk.ask(REMOVE, { id: body.id })).toMatchObject({ result: { id: body.id } });
    expect(await filesKept()).toHaveLength(before.length - 1);
    expect((await download(clerk, body.id)).status).toBe(404);
    const rows = await api.database.sql('SELECT * FROM audit_entry WHERE agency_id = $1', [
      agency.id,
    ]);
    expect(JSON.stringify(rows)).not.toContain('Secret title');
    const { employee } = await clerk.ask<{
      employee: { timeline: { sentence: string; changeSetId: string }[] };
    }>('query ($id: ID!) { employee(id: $id) { timeline { sentence changeSetId } } }', {
      id: maria.id,
    });
    expect(employee.timeline.map(({ sentence }) => sentence)).toContainEqual(
      expect.stringContaining('Document removed by'),
    );
    const { undo } = await clerk.ask<{ undo: object }>(
      'mutation ($id: ID!) { undo(changeSetId: $id) { ... on ActionRefused { refusals { code } } } }',
      { id: employee.timeline[0]!.changeSetId },
    );
    expect(undo).toEqual({ refusals: [{ code: 'NOT_UNDOABLE' }] });
  });
});

describe('what is refused, and not kept', () => {
  test.each([
    ['a web page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(400)])],
    ['a picture that can hold scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['an archive', Buffer.from(zipSync({ 'a.txt': Buffer.from('a') }))],
    ['nothing', Buffer.alloc(0)],
    ['a web page before a PDF', Buffer.concat([Buffer.from('<html>'), pdf])],
  ])('%s, whatever it is called', async (_what, bytes) => {
    const before = await filesKept();
    const { status, body } = await upload(clerk, { bytes });
    expect([status, body.problems]).toEqual([
      422,
      [expect.objectContaining({ path: 'file', code: 'NOT_A_DOCUMENT' }) as object],
    ]);
    expect(await filesKept()).toEqual(before);
  });

  test.each([
    ['a PNG of 60,000 × 60,000 pixels', pngOf(60_000, 60_000), 'PICTURE_TOO_LARGE'],
    ['a JPEG with a side above 20,000', jpegOf(20_001, 10), 'PICTURE_TOO_LARGE'],
    ['a HEIC of more than 100 megapixels', heicOf(10_001, 10_000), 'PICTURE_TOO_LARGE'],
    ['a PNG of no pixel', pngOf(0, 10), 'PICTURE_UNREADABLE'],
    ['a PNG that ends in its header', pngOf(10, 10).subarray(0, 20), 'PICTURE_UNREADABLE'],
    ['a JPEG that ends before its size', jpeg.subarray(0, 20), 'PICTURE_UNREADABLE'],
    ['a HEIC without a size', heic.subarray(0, 24), 'PICTURE_UNREADABLE'],
  ])('%s', async (_what, bytes, code) => {
    const before = await filesKept();
    const { status, body } = await upload(clerk, { bytes });
    expect([status, body.problems]).toEqual([
      422,
      [expect.objectContaining({ path: 'file', code }) as object],
    ]);
    expect(await filesKept()).toEqual(before);
  });

  test('what is too large', async () => {
    const before = await filesKept();
    const bytes = Buffer.concat([pdf, Buffer.alloc(LARGEST_DOCUMENT)]);
    expect((await upload(clerk, { bytes })).status).toBe(413);
    expect((await upload(clerk, { fields: { title: 'x'.repeat(10_000) } })).status).not.toBe(201);
    expect(await filesKept()).toEqual(before);
  });

  test('what is no complete multipart body', async () => {
    const before = await filesKept();
    for (const [type, payload] of [
      ['multipart/form-data', 'nothing'],
      ['multipart/form-data; boundary=b0undary', '--b0undary\r\ncontent-disp'],
      ['multipart/form-data; boundary=other', '--b0undary\r\n\r\n--b0undary--\r\n'],
    ] as const) {
      const { statusCode } = await api.app.inject({
        method: 'POST',
        url: '/documents',
        headers: { 'x-stint-door': clerk.door, cookie: clerk.cookie, 'content-type': type },
        payload,
      });
      expect(statusCode, type).toBe(400);
    }
    expect(await filesKept()).toEqual(before);
  });

  test('what says too little, or too much, or of nobody', async () => {
    const before = await filesKept();
    const wrong: Record<string, string>[] = [
      { title: ' ' },
      { type: 'PASSPORT' },
      { expiresOn: 'tomorrow' },
      { employeeId: 'emp_1' },
      { employeeId: globalId('Employee', uuid()) },
    ];
    for (const fields of wrong) {
      expect((await upload(clerk, { fields })).status).toBe(422);
    }
    expect((await upload(clerk, { fields: { a: '1', b: '2' } })).status).toBe(413);
    expect((await upload(clerk, { headers: { 'content-type': 'application/pdf' } })).status).toBe(
      415,
    );
    expect(await filesKept()).toEqual(before);
  });

  test('more than the agency has room for', async () => {
    const full = await api.createAgency();
    const office = await api.clientFor(full, 'BACK_OFFICE');
    const employee = await full.employee();
    // The size of one row is limited by its type.
    for (let left = LARGEST_STOCK - pdf.length; left > 0; left -= 2_000_000_000) {
      await full.insert(DocumentEntity, {
        employeeId: employee.id,
        type: 'OTHER',
        title: 'Large',
        fileName: 'large.pdf',
        contentType: 'application/pdf',
        size: Math.min(left, 2_000_000_000),
      });
    }
    const fields = { employeeId: globalId('Employee', employee.id) };
    const answers = await Promise.all([upload(office, { fields }), upload(office, { fields })]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 422]);
  });
});

describe('who is not meant to', () => {
  test('gets a colleague’s document as one that is not there', async () => {
    const { body } = await upload(clerk);
    const tomas = await portalEmployee(api, agency);
    const unknown = await download(tomas.client, globalId('Document', uuid()));
    const colleagues = await download(tomas.client, body.id);
    expect([colleagues.status, colleagues.body]).toEqual([404, unknown.body]);
    expect(await tomas.client.ask(LIST)).toEqual({ documents: { nodes: [] } });
    expect(await tomas.client.ask('query ($id: ID!) { node(id: $id) { id } }', body)).toEqual({
      node: null,
    });
    for (const id of ['x', `doc_${'0'.repeat(36)}`, maria.id, '..%2f..']) {
      expect((await download(tomas.client, id)).status).toBe(404);
    }
  });

  test('uploads and removes nothing: employees, the front office, visitors, another agency', async () => {
    const { body } = await upload(clerk);
    const recruiter = await api.clientFor(agency, 'FRONT_OFFICE');
    const stranger = await api.clientFor(await api.createAgency(), 'ADMIN');
    const withoutDocuments = await portalEmployee(api, agency, ['timesheets']);
    const before = await filesKept();
    for (const client of [maria.client, recruiter]) {
      expect((await upload(client)).status).toBe(403);
      const { errors } = await client.send(REMOVE, body);
      expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
    expect((await upload(api.visitor())).status).toBe(401);
    expect((await download(api.visitor(), body.id)).status).toBe(401);
    expect((await download(recruiter, body.id)).status).toBe(403);
    expect((await download(withoutDocuments.client, body.id)).status).toBe(403);
    expect((await upload(stranger)).status).toBe(422);
    expect((await download(stranger, body.id)).status).toBe(404);
    expect(await stranger.ask(REMOVE, body)).toMatchObject({
      result: { refusals: [{ code: 'NOT_FOUND' }] },
    });
    expect(await filesKept()).toEqual(before);
  });
});
