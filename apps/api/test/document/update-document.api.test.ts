import { afterAll, beforeAll, expect, test } from 'vitest';
import { v7 as uuid } from 'uuid';
import { DocumentEntity } from '../../src/document/document.entity.ts';
import { globalId } from '../../src/graphql/global-id.ts';
import { portalEmployee, type PortalEmployee } from '../support/employee-portal.ts';
import type { GraphClient } from '../support/graph-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let agency: AgencyRows;
let clerk: GraphClient;
let maria: PortalEmployee;

beforeAll(async () => {
  api = await createTestApi({ signInLimits: { perAddress: 10_000 } });
  agency = await api.createAgency();
  clerk = await api.clientFor(agency, 'BACK_OFFICE');
  maria = await portalEmployee(api, agency);
});
afterAll(() => api.close());

/** A document of Maria's; its global id. */
async function license(): Promise<string> {
  const { id } = await agency.insert(DocumentEntity, {
    employeeId: maria.employeeId,
    type: 'LICENSE',
    title: 'Forklift license',
    fileName: 'license.pdf',
    contentType: 'application/pdf',
    size: 4,
    expiresOn: '2026-12-01',
  });
  return globalId('Document', id);
}

interface Answer {
  __typename: string;
  changeSetId?: string;
  document?: object;
  refusals?: { code: string }[];
  problems?: { path: string; code: string }[];
}

const UPDATE = `mutation ($input: UpdateDocumentInput!) { result: updateDocument(input: $input) {
  __typename
  ... on DocumentUpdated { changeSetId document { version type title expiresOn } }
  ... on ActionRefused { refusals { code } }
  ... on InvalidInput { problems { path code } } } }`;

async function update(input: object, client = clerk): Promise<Answer> {
  return (await client.ask<{ result: Answer }>(UPDATE, { input })).result;
}

interface Line {
  sentence: string;
  undoable: boolean;
  changes: { label: string; beforeLabel: string | null; afterLabel: string | null }[];
}

async function timelineOf(id: string, client = clerk): Promise<Line[]> {
  const { documents } = await client.ask<{
    documents: { nodes: { id: string; timeline: Line[] }[] };
  }>(
    `{ documents { nodes { id timeline { sentence undoable
       changes { label beforeLabel afterLabel } } } } }`,
  );
  return documents.nodes.find((document) => document.id === id)!.timeline;
}

test('type, title and last day are changed, and the history says from what to what', async () => {
  const id = await license();
  const input = { id, version: 1, type: 'CERTIFICATE', title: 'Forklift training' };
  expect(await update({ ...input, expiresOn: '2028-12-01' })).toMatchObject({
    document: {
      version: 2,
      type: 'CERTIFICATE',
      title: 'Forklift training',
      expiresOn: '2028-12-01',
    },
  });
  const [line] = await timelineOf(id);
  expect(line!.undoable).toBe(false);
  expect(line!.changes).toEqual([
    { label: 'Type', beforeLabel: 'License', afterLabel: 'Certificate' },
    // Its values would be there after the document.
    { label: 'Title', beforeLabel: null, afterLabel: null },
    { label: 'Expires on', beforeLabel: 'Dec 1, 2026', afterLabel: 'Dec 1, 2028' },
  ]);
  const { employee } = await clerk.ask<{ employee: { timeline: Line[] } }>(
    'query ($id: ID!) { employee(id: $id) { timeline { sentence } } }',
    { id: maria.id },
  );
  expect(employee.timeline[0]!.sentence).toMatch(/^Document changed by /);
  expect(await update({ id, version: 2, expiresOn: null })).toMatchObject({
    document: { expiresOn: null, title: 'Forklift training' },
  });
});

test('what it was called is kept in no history: it is gone with the document', async () => {
  const id = await license();
  await update({ id, version: 1, title: 'Secret title' });
  await update({ id, version: 2, title: 'Other title' });
  const [line] = await timelineOf(id);
  expect(line!.sentence).toMatch(/changed this document: title$/);
  await clerk.ask('mutation ($id: ID!) { removeDocument(id: $id) { __typename } }', { id });
  for (const table of ['audit_entry', 'change_set', 'outbox_entry', 'document']) {
    const kept = await api.database.sql(`SELECT * FROM ${table} WHERE agency_id = $1`, [agency.id]);
    expect(JSON.stringify(kept)).not.toMatch(/Secret title|Other title/);
  }
});

test('what says too little, what somebody else changed, and what is not there is refused', async () => {
  const id = await license();
  expect(await update({ id, version: 1, title: ' ' })).toMatchObject({
    problems: [{ path: 'title', code: 'EMPTY' }],
  });
  expect(await update({ id, version: 1, title: 'x'.repeat(201) })).toMatchObject({
    problems: [{ path: 'title', code: 'TOO_LONG' }],
  });
  expect(await update({ id, version: 9, title: 'New' })).toMatchObject({
    refusals: [{ code: 'CHANGED_SINCE' }],
  });
  const unknown = { id: globalId('Document', uuid()), version: 1, title: 'New' };
  expect(await update(unknown)).toMatchObject({ refusals: [{ code: 'NOT_FOUND' }] });
  const stranger = await api.clientFor(await api.createAgency(), 'ADMIN');
  expect(await update({ id, version: 1, title: 'New' }, stranger)).toEqual(
    await update(unknown, stranger),
  );
  expect((await timelineOf(id)).length).toBe(0);
});

test('it is for those who write documents: neither the employee nor the front office changes one or reads its history', async () => {
  const id = await license();
  for (const client of [maria.client, await api.clientFor(agency, 'FRONT_OFFICE')]) {
    const asked = await client.send(UPDATE, { input: { id, version: 1, title: 'Mine' } });
    expect(asked.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    await expect(timelineOf(id, client)).rejects.toThrow();
  }
});
