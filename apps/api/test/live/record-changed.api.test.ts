import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ClientEntity } from '../../src/client/client.entity.ts';
import { patchRows } from '../../src/database/write-rows.ts';
import { globalId } from '../../src/graphql/global-id.ts';
import { recordChange } from '../../src/history/change.ts';
import { runCommand } from '../../src/history/command.ts';
import { actingFor } from '../support/acting.ts';
import { subscribe, type Told } from '../support/live-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

const CHANGES = 'subscription { recordChanged { kind id version } }';

/** What is not about speed may take its time on a busy machine. */
const PATIENT = { timeout: 30_000 };

interface Event {
  recordChanged: { kind: string; id: string; version: number | null };
}

let api: TestApi;
let agency: AgencyRows;
const opened: Told<Event>[] = [];

beforeAll(async () => {
  api = await createTestApi();
  await api.app.listen({ port: 0, host: '127.0.0.1' });
});
beforeEach(async () => {
  agency = await api.createAgency();
});
afterEach(async () => {
  for (const each of opened.splice(0)) each.stop();
  await expect.poll(() => api.platform.live.subscriptions, PATIENT).toBe(0);
});
afterAll(() => api.close());

async function watch(
  client: Parameters<typeof subscribe>[1],
  query = CHANGES,
  options: Parameters<typeof subscribe>[3] = {},
): Promise<Told<Event>> {
  const before = api.platform.live.subscriptions;
  const told = subscribe<Event>(api.app, client, query, options);
  opened.push(told);
  await expect.poll(() => api.platform.live.subscriptions, PATIENT).toBe(before + 1);
  return told;
}

async function rename(of: AgencyRows, ids: string[]) {
  const ctx = await actingFor(api, of, await of.staff('ADMIN'));
  await runCommand(ctx, async (tx) => {
    const patches = ids.map((id) => ({ id, set: { name: 'Renamed' } }));
    const patched = await patchRows(tx, ctx, ClientEntity, patches);
    const entries = patched.map((row) => ({ ...row, action: 'updated' }));
    return recordChange(tx, ctx, { command: 'client:write', entries });
  });
}

describe('what somebody changes', () => {
  test('reaches the others within a second, and nobody of another agency', async () => {
    const client = await agency.client();
    const told = await watch(await api.clientFor(agency, 'FRONT_OFFICE'));
    const stranger = await watch(await api.clientFor(await api.createAgency(), 'ADMIN'));
    await rename(agency, [client.id]);
    await expect
      .poll(() => told.events, { timeout: 1_000 })
      .toEqual([
        { recordChanged: { kind: 'Client', id: globalId('Client', client.id), version: 2 } },
      ]);
    expect(stranger.events).toEqual([]);
  });

  test('is told only to those who may see that record', async () => {
    const [own, other] = [await agency.client(), await agency.client()];
    const contact = await agency.contact({ clientId: own.id });
    const account = await agency.account({ kind: 'CLIENT_CONTACT', contactId: contact.id });
    const told = await watch(await api.signedIn(agency, account));
    await rename(agency, [other.id, own.id]);
    await rename(agency, [own.id]);
    await expect.poll(() => told.events.length, PATIENT).toBe(2);
    expect(told.events.map(({ recordChanged }) => recordChanged.id)).toEqual([
      globalId('Client', own.id),
      globalId('Client', own.id),
    ]);
  });

  test('can be narrowed to kinds', async () => {
    const client = await agency.client();
    const admin = await api.clientFor(agency, 'ADMIN');
    const query = CHANGES.replace('recordChanged', 'recordChanged(kinds: ["Assignment"])');
    const narrowed = await watch(admin, query);
    const all = await watch(admin);
    await rename(agency, [client.id]);
    await expect.poll(() => all.events.length, PATIENT).toBe(1);
    expect(narrowed.events).toEqual([]);
  });

  async function manyClients(): Promise<string[]> {
    const rows = await api.database.sql<{ id: string }>(
      `INSERT INTO client (agency_id, id, name)
       SELECT $1, gen_random_uuid(), 'Client ' || n FROM generate_series(1, 600) AS n RETURNING id`,
      [agency.id],
    );
    return rows.map(({ id }) => id);
  }

  test('in great numbers is told as one', async () => {
    const ids = await manyClients();
    const told = await watch(await api.clientFor(agency, 'ADMIN'));
    await rename(agency, ids);
    await expect
      .poll(() => told.events, PATIENT)
      .toEqual([{ recordChanged: { kind: 'Client', id: '*', version: null } }]);
  });

  test('in great numbers is told to those who see some of it as any change of theirs', async () => {
    const ids = await manyClients();
    const [own, other] = [await agency.client(), await agency.client()];
    const told: Awaited<ReturnType<typeof watch>>[] = [];
    for (const { id: clientId } of [own, other]) {
      const contact = await agency.contact({ clientId });
      const account = await agency.account({ kind: 'CLIENT_CONTACT', contactId: contact.id });
      told.push(await watch(await api.signedIn(agency, account)));
    }
    await rename(agency, [...ids, own.id]);
    await rename(agency, [other.id]);
    // Nobody waits for another one to be told.
    await expect
      .poll(() => told.map(({ events }) => events), PATIENT)
      .toMatchObject(
        [own, other].map(({ id }) => [
          { recordChanged: { id: globalId('Client', id), version: 2 } },
        ]),
      );
  });

  test('may be missed when the database is lost: sockets end, to connect anew and read again', async () => {
    const client = await agency.client();
    const admin = await api.clientFor(agency, 'ADMIN');
    const before = await watch(admin);
    await api.database.sql(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE application_name = 'stint listener' AND datname = current_database()`,
    );
    expect(await before.ended).toMatchObject({ code: 1012 });
    await expect.poll(() => api.platform.live.subscriptions, PATIENT).toBe(0);
    const after = await watch(admin);
    await expect
      .poll(async () => {
        await rename(agency, [client.id]);
        return after.events.length;
      }, PATIENT)
      .toBeGreaterThan(0);
  });
});

describe('a socket', () => {
  test('needs a session', async () => {
    const { ended } = subscribe(api.app, api.visitor(), CHANGES);
    expect(await ended).toMatchObject({ code: 4403 });
  });

  test('of another site’s page is refused, cookies or not', async () => {
    const client = await api.clientFor(agency, 'ADMIN');
    const { ended } = subscribe(api.app, client, CHANGES, { origin: 'https://evil.test' });
    // A browser tells its page no more than that there is no connection.
    expect(await ended).not.toMatchObject({ code: 4403 });
    const own = await watch(client);
    own.stop();
  });

  test('ends when its session does', async () => {
    const client = await api.clientFor(agency, 'ADMIN');
    const told = await watch(client);
    await client.ask('mutation { signOut }');
    expect(await told.ended).toMatchObject({ code: 4403, reason: 'Session ended' });
  });

  test('ends when its account is deactivated', async () => {
    const account = await agency.staff('ADMIN');
    const told = await watch(await api.signedIn(agency, account));
    await api.database.sql("UPDATE account SET status = 'DEACTIVATED' WHERE id = $1", [account.id]);
    await api.database.sql("SELECT pg_notify('stint_sessions', $1)", [agency.id]);
    expect(await told.ended).toMatchObject({ code: 4403 });
  });

  test('ends when its person has to set up one-time codes', async () => {
    const told = await watch(await api.clientFor(agency, 'ADMIN'));
    await api.database.sql(
      'UPDATE agency_settings SET require_second_factor = true WHERE agency_id = $1',
      [agency.id],
    );
    await api.database.sql("SELECT pg_notify('stint_sessions', $1)", [agency.id]);
    expect(await told.ended).toMatchObject({ code: 4403 });
  });

  test('carries nothing but subscriptions', async () => {
    const client = await api.clientFor(agency, 'ADMIN');
    const { ended } = subscribe(api.app, client, '{ viewer { kind } }');
    expect(JSON.stringify(await ended)).toContain('Sockets are for subscriptions');
  });
});
