import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ClientEntity } from '../../src/client/client.entity.ts';
import { globalId } from '../../src/graphql/global-id.ts';
import { handlerJobs, type Handler, on, type RecordedChange } from '../../src/jobs/subscription.ts';
import { once } from '../../src/jobs/once.ts';
import { skipPauses, workOn } from '../support/background-work.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { subscribe } from '../support/live-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

const PATIENT = { timeout: 30_000 };

const UPDATE = `mutation ($input: UpdateClientInput!) {
  updateClient(input: $input) { __typename ... on ClientUpdated { changeSetId } } }`;
const FAILED = `{ backgroundJobs { nodes {
  id name label state attempts error since failedAt askedBy { displayName } } } }`;
const AGAIN = `mutation ($id: ID!) { runBackgroundJobAgain(id: $id) {
  __typename ... on BackgroundJobQueued { job { state } } ... on ActionRefused { refusals { code } } } }`;

interface Failed {
  backgroundJobs: { nodes: { id: string; state: string; attempts: number; error: string }[] };
}

let api: TestApi;
let agency: AgencyRows;
let admin: GraphClient;
const stops: (() => Promise<void>)[] = [];

beforeAll(async () => {
  api = await createTestApi();
  await api.app.listen({ port: 0, host: '127.0.0.1' });
});
beforeEach(async () => {
  agency = await api.createAgency();
  admin = await api.clientFor(agency, 'ADMIN');
});
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  await api.database.sql('DELETE FROM graphile_worker._private_jobs');
});
afterAll(() => api.close());

async function follow(...subscribers: Parameters<typeof handlerJobs>[0][number][]) {
  const stop = await workOn(api, { subscribers });
  stops.push(stop);
  return stop;
}

async function rename(client: GraphClient, id: string, version: number): Promise<string> {
  const input = { id: globalId('Client', id), version, name: `Renamed ${version}` };
  const { updateClient } = await client.ask<{ updateClient: { changeSetId: string } }>(UPDATE, {
    input,
  });
  return updateClient.changeSetId;
}

const failedJobs = async () => (await admin.ask<Failed>(FAILED)).backgroundJobs.nodes;
const afterPauses = async () => {
  await skipPauses(api);
  return failedJobs();
};
const notes = () =>
  api.database.sql<{ name: string }>(
    "SELECT name FROM client WHERE agency_id = $1 AND name LIKE 'Note%'",
    [agency.id],
  );

describe('what follows a change', () => {
  test('is told what was changed and runs as the system in its agency, once for a command', async () => {
    const told: { change: RecordedChange; who: object; clients: number }[] = [];
    const handler: Handler = {
      name: 'tell',
      async run({ database, viewer, account, agency: { id } }, change) {
        const { rows } = await database.read((db) => db.query('SELECT FROM client'));
        told.push({ change, who: { viewer, account, id }, clients: rows.length });
      },
    };
    await follow(on('client', 'updated', handler));
    await (await api.createAgency()).client();
    const client = await agency.client();
    await rename(admin, client.id, 1);
    await expect.poll(() => told, PATIENT).toHaveLength(1);
    expect(told).toEqual([
      {
        change: {
          changeSetId: expect.any(String),
          kind: 'client',
          action: 'updated',
          records: [{ id: client.id, version: 2 }],
        },
        who: { viewer: { kind: 'SYSTEM' }, account: null, id: agency.id },
        clients: 1,
      },
    ]);
  });

  test('is what it subscribed to, and leaves the live updates theirs', async () => {
    const told: string[] = [];
    const tell = (name: string): Handler => ({
      name,
      run: async (_, { kind, action }) => void told.push(`${name}: ${kind} ${action}`),
    });
    await follow(
      on('client', 'updated', tell('first')),
      on('client', 'updated', tell('second')),
      on('client', 'created', tell('third')),
      on('contact', 'updated', tell('fourth')),
    );
    const live = subscribe<object>(api.app, admin, 'subscription { recordChanged { kind id } }');
    await expect.poll(() => api.platform.live.subscriptions, PATIENT).toBe(1);
    const client = await agency.client();
    for (const version of [1, 2, 3]) await rename(admin, client.id, version);
    await expect.poll(() => told, PATIENT).toHaveLength(6);
    await expect.poll(() => live.events, PATIENT).toHaveLength(3);
    live.stop();
    expect(new Set(told)).toEqual(new Set(['first: client updated', 'second: client updated']));
    expect(await api.database.sql('SELECT FROM outbox_entry')).toEqual([]);
  });

  test('waits for a process that takes its topic while the live updates go out', async () => {
    const told: string[] = [];
    const client = await agency.client();
    await rename(admin, client.id, 1);
    const waiting = () =>
      api.database.sql('SELECT DISTINCT topic FROM outbox_entry WHERE agency_id = $1', [agency.id]);
    await expect.poll(waiting, PATIENT).toEqual([{ topic: 'change' }]);
    await follow(
      on('client', 'updated', { name: 'late', run: async () => void told.push('late') }),
    );
    await expect.poll(() => told, PATIENT).toEqual(['late']);
  });

  test('must exist', () => {
    const handler: Handler = { name: 'nowhere', run: async () => {} };
    expect(() => handlerJobs([on('clientt', 'updated', handler)])).toThrow('clientt');
    expect(() => handlerJobs([on('assignment', 'approove', handler)])).toThrow(
      'nowhere follows assignment.approove',
    );
    expect(() => handlerJobs([on('assignment', 'approve', handler)])).not.toThrow();
    expect(() =>
      handlerJobs([on('client', 'updated', handler), on('client', 'created', { ...handler })]),
    ).toThrow('Two handlers are named nowhere');
  });
});

describe('a handler that fails', () => {
  /** Fails so often, after it has written its note. */
  function failing(times: number): Handler {
    let calls = 0;
    return {
      name: 'write-note',
      label: 'Note of a change',
      attempts: 2,
      async run(ctx, { records }) {
        calls += 1;
        const written = await ctx.database.write((tx) =>
          once(tx, ctx, async () => {
            await tx.manager.insert(ClientEntity, {
              agencyId: agency.id,
              id: records[0]!.id.replace(/^.{8}/, 'aaaaaaaa'),
              name: `Note ${calls}`,
            });
          }),
        );
        if (calls <= times) throw new Error(`No mail to "Ann Ash" at ann@ash.example: ${written}`);
      },
    };
  }

  test('is tried again, and is forgotten when it succeeds', async () => {
    await follow(on('client', 'updated', failing(1)));
    const client = await agency.client();
    await rename(admin, client.id, 1);
    await expect.poll(failedJobs, PATIENT).toMatchObject([{ state: 'RETRYING', attempts: 1 }]);
    await expect.poll(afterPauses, PATIENT).toEqual([]);
    expect(await notes()).toEqual([{ name: 'Note 1' }]);
  });

  test('for good is shown to administrators, who run it again', async () => {
    await follow(on('client', 'updated', failing(2)));
    const client = await agency.client();
    await rename(admin, client.id, 1);
    await expect.poll(afterPauses, PATIENT).toEqual([
      {
        id: expect.stringMatching(/^bgj_/),
        name: 'on:write-note',
        label: 'Note of a change',
        state: 'FAILED',
        attempts: 2,
        error: 'No mail to "…" at …@…: false',
        since: '2026-11-21T18:00:00Z',
        failedAt: '2026-11-21T18:00:00Z',
        askedBy: null,
      },
    ]);
    const [job] = await failedJobs();
    expect(await admin.ask(AGAIN, { id: job!.id })).toMatchObject({
      runBackgroundJobAgain: { __typename: 'BackgroundJobQueued' },
    });
    await expect.poll(failedJobs, PATIENT).toEqual([]);
    expect(await notes()).toEqual([{ name: 'Note 1' }]);
  });

  test('is not run again by hand while it is tried again by itself', async () => {
    await follow(on('client', 'updated', failing(5)));
    const client = await agency.client();
    await rename(admin, client.id, 1);
    await expect.poll(failedJobs, PATIENT).toHaveLength(1);
    const [job] = await failedJobs();
    expect(await admin.ask(AGAIN, { id: job!.id })).toEqual({
      runBackgroundJobAgain: { __typename: 'ActionRefused', refusals: [{ code: 'JOB_WAITS' }] },
    });
  });

  test('is nobody’s business but the administrators’', async () => {
    const { errors } = await (await api.clientFor(agency, 'ALL_IN')).send(FAILED);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});
