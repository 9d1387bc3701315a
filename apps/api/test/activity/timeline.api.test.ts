import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { logged, update } from '../support/activities.ts';
import { undo } from '../support/back-office.ts';
import type { GraphClient } from '../support/graph-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

interface Line {
  at: string;
  actor: string;
  action: string;
  sentence: string;
  undoable: boolean;
  changeSetId: string;
  activity: { id: string; kind: string; body: string; editable: boolean } | null;
}

const LINES = `timeline {
  at actor action sentence undoable changeSetId activity { id kind body editable } }`;

let api: TestApi;
let agency: AgencyRows;
let mia: GraphClient;
beforeAll(async () => {
  api = await createTestApi();
  agency = await api.createAgency();
  mia = await api.signedIn(
    agency,
    await agency.staff('FRONT_OFFICE', { displayName: 'Mia Reyes' }),
  );
});
afterAll(() => api.close());

async function timeline(client: GraphClient, id: string): Promise<Line[]> {
  const { jobOrder } = await client.ask<{ jobOrder: { timeline: Line[] } }>(
    `query ($id: ID!) { jobOrder(id: $id) { ${LINES} } }`,
    { id },
  );
  return jobOrder.timeline;
}

test('activities stand among the changes by the time at which they took place', async () => {
  const id = globalId('JobOrder', (await agency.jobOrder()).id);
  await logged(mia, { subjectId: id, body: 'Before', occurredAt: '2026-11-10T15:00:00Z' });
  await mia.ask(
    `mutation ($input: ChangeJobOrderStatusInput!) { changeJobOrderStatus(input: $input) { __typename } }`,
    { input: { id, version: 1, action: 'hold', reason: 'Later' } },
  );
  api.setNow('2026-11-21T19:00:00Z');
  await logged(mia, { subjectId: id, body: 'After', kind: 'EMAIL' });
  api.setNow('2026-11-21T18:00:00Z');
  const lines = await timeline(mia, id);
  expect(lines.map(({ action }) => action)).toEqual(['emailed', 'hold', 'called']);
  expect(lines[0]).toMatchObject({
    at: '2026-11-21T19:00:00Z',
    actor: 'Mia Reyes',
    sentence: 'Mia Reyes emailed: “After”',
    undoable: true,
    activity: { kind: 'EMAIL', body: 'After', editable: true },
  });
  // What was said since does not stand in the way of taking the change back.
  expect(lines[1]).toMatchObject({ undoable: true, activity: null });
  expect(await undo(mia, lines[0]!.changeSetId)).toMatchObject({ __typename: 'Undone' });
  expect((await timeline(mia, id)).map(({ action }) => action)).toEqual(['hold', 'called']);
});

test('one that was changed since is no more taken back from there, and by nobody else', async () => {
  const id = globalId('JobOrder', (await agency.jobOrder()).id);
  const call = await logged(mia, { subjectId: id });
  const bob = await api.clientFor(agency, 'BACK_OFFICE');
  expect(await timeline(bob, id)).toMatchObject([
    { undoable: false, activity: { editable: false } },
  ]);
  await update(mia, { id: call.id, version: 1, body: 'Other words' });
  expect(await timeline(mia, id)).toMatchObject([
    { undoable: false, activity: { editable: true, body: 'Other words' } },
  ]);
});

test('the histories of a page are read with one statement', async () => {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  await mia.ask(`{ jobOrders(first: 2) { nodes { ${LINES} } } }`);
  const texts = query.mock.calls.map(([each]) => (each as { text?: string }).text ?? '');
  query.mockRestore();
  expect(texts.filter((text) => /audit_entry|FROM activity/.test(text))).toHaveLength(1);
});
