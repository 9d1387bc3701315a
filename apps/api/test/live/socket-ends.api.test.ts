import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { SESSIONS_CHANGED } from '../../src/context/session-cache.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { subscribe, type Told } from '../support/live-client.ts';
import { createToken } from '../support/partner-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

const NOON = '2026-11-21T18:00:00Z';
const CHANGES = 'subscription { recordChanged { id } }';

let api: TestApi;
let agency: AgencyRows;
let admin: GraphClient;
let opened: Told<unknown>[] = [];

beforeAll(async () => {
  api = await createTestApi();
  await api.app.listen({ port: 0 });
});
beforeEach(async () => {
  api.setNow(NOON);
  agency = await api.createAgency();
  admin = await api.clientFor(agency, 'ADMIN');
});
afterEach(() => {
  for (const each of opened) each.stop();
  opened = [];
  vi.useRealTimers();
});
afterAll(() => api.close());

async function open(client: GraphClient, options: Parameters<typeof subscribe>[3] = {}) {
  const before = api.platform.live.subscriptions;
  const told = subscribe(api.app, client, CHANGES, options);
  opened.push(told);
  await vi.waitFor(() => expect(api.platform.live.subscriptions).toBe(before + 1), 10_000);
  return told;
}

/** Some time later, when every socket has been looked at once more. */
function lookAt(instant: string) {
  api.setNow(instant);
  vi.advanceTimersByTime(31_000);
}

const expiry = () =>
  api.database.sql('SELECT expires_at FROM session WHERE agency_id = $1', [agency.id]);

const requireSecondFactor = () =>
  api.database.sql('UPDATE agency_settings SET require_second_factor = true WHERE agency_id = $1', [
    agency.id,
  ]);

describe('a socket ends within half a minute of', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'Date'] }));

  test('the idle end of its session', async () => {
    const { ended } = await open(admin);
    lookAt('2026-11-22T06:01:00Z');
    expect(await ended).toMatchObject({ code: 4403 });
  });

  test('the expiry of its partner’s token', async () => {
    const { value } = await createToken(admin, { expiresOn: '2026-11-22' });
    const headers = { authorization: `Bearer ${value}` };
    const { ended } = await open(api.visitor(), { headers });
    lookAt('2026-11-23T06:01:00Z');
    expect(await ended).toMatchObject({ code: 4403 });
  });

  test('the day on which one-time codes have to be set up', async () => {
    const { ended } = await open(admin);
    await requireSecondFactor();
    lookAt(NOON);
    expect(await ended).toMatchObject({ code: 4403 });
  });
});

test('an open socket does not prolong its session, whatever changes in the agency; a request does', async () => {
  const before = await expiry();
  const { ended } = await open(admin);
  api.setNow('2026-11-21T23:00:00Z');
  await requireSecondFactor();
  await api.database.sql('SELECT pg_notify($1, $2)', [SESSIONS_CHANGED, agency.id]);
  expect(await ended).toMatchObject({ code: 4403 });
  expect(await expiry()).toEqual(before);
  await admin.ask('{ viewer { kind } }');
  expect(await expiry()).not.toEqual(before);
});
