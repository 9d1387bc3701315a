import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { routes } from '../../src/application/routes.ts';
import { bucketStore } from '../../src/file-store/stores.ts';
import { globalId } from '../../src/graphql/global-id.ts';
import { BUCKET_KEY, type BucketServer, openBucketServer } from '../support/bucket-server.ts';
import { downloadDocument, uploadDocument } from '../support/documents.ts';
import type { GraphClient } from '../support/graph-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

/* Documents whose files are in a bucket, and what becomes of them while its server is away. */

let server: BucketServer;
let isOpen = true;
let api: TestApi;
let agency: AgencyRows;
let clerk: GraphClient;

beforeAll(async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', BUCKET_KEY);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', BUCKET_KEY);
  server = await openBucketServer();
  const patience = { connectMs: 500, answerMs: 1_000, limitMs: 3_000 };
  const files = await bucketStore(server.bucket, patience);
  api = await createTestApi({ routes, files });
  agency = await api.createAgency();
  clerk = await api.clientFor(agency, 'BACK_OFFICE');
});
afterAll(async () => {
  await api.close();
  if (isOpen) await server.close();
  vi.unstubAllEnvs();
});

const bytes = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

async function upload(title: string) {
  const { id } = await agency.employee();
  const fields = { employeeId: globalId('Employee', id), type: 'LICENSE', title };
  return uploadDocument(api.app, clerk, { name: 'license.pdf', bytes, fields });
}

const REMOVE = `mutation ($id: ID!) { removeDocument(id: $id) { __typename } }`;

async function titles(): Promise<string[]> {
  const { documents } = await clerk.ask<{ documents: { nodes: { title: string }[] } }>(
    '{ documents { nodes { title } } }',
  );
  return documents.nodes.map(({ title }) => title);
}

test('a file is put into the bucket, read from it, and removed from it', async () => {
  const { status, body } = await upload('Short');
  expect(status).toBe(201);
  expect((await downloadDocument(api.app, clerk, body.id)).bytes.equals(bytes)).toBe(true);
  await clerk.ask(REMOVE, { id: body.id });
  expect((await downloadDocument(api.app, clerk, body.id)).status).toBe(404);
});

test('while its server is away everything is refused by name, and nothing is half done', async () => {
  const { body } = await upload('Kept');
  await server.close();
  isOpen = false;
  const refused = await upload('Not kept');
  expect([refused.status, refused.body.code]).toEqual([503, 'FILES_UNAVAILABLE']);
  const read = await downloadDocument(api.app, clerk, body.id);
  expect([read.status, read.headers['retry-after']]).toEqual([503, '2']);
  expect(read.body).not.toContain(server.bucket.endpoint);
  const { errors } = await clerk.send(REMOVE, { id: body.id });
  expect(errors).toMatchObject([{ extensions: { code: 'FILES_UNAVAILABLE' } }]);
  expect(JSON.stringify(errors)).not.toContain(server.bucket.endpoint);
  expect(await titles()).toEqual(['Kept']);
});
