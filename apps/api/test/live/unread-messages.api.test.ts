import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { LIVE_CHANNEL } from '../../src/live/publish-changes.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { subscribe } from '../support/live-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { unreadSocket } from '../support/unread-socket.ts';

let api: TestApi;
let agency: AgencyRows;
let staff: GraphClient;

beforeAll(async () => {
  api = await createTestApi();
  await api.app.listen({ port: 0 });
});
beforeEach(async () => {
  agency = await api.createAgency();
  staff = await api.clientFor(agency, 'FRONT_OFFICE');
});
afterAll(() => api.close());

const fields = Array.from({ length: 20 }, (_, index) => `${'a'.repeat(400)}${index}: id`).join(' ');
/** Each of its messages has some kilobytes, since a network keeps many megabytes for a reader. */
const LARGE_CHANGES = `subscription { recordChanged { ${fields} } }`;

const isEnding = () =>
  [...api.app.websocketServer.clients].some((one) => one.readyState === one.CLOSING);

/** Tells of changes of one record until a socket is being ended for them. @returns how many */
async function tellUntilOneEnds(): Promise<number> {
  const { id } = await agency.client();
  const records = Array.from({ length: 100 }, () => [id, 1]);
  const message = JSON.stringify({ agencyId: agency.id, kind: 'client', records });
  let told = 0;
  for (; told < 20_000 && !isEnding(); told += records.length)
    await api.database.sql('SELECT pg_notify($1, $2)', [LIVE_CHANNEL, message]);
  return told;
}

async function follow() {
  const socket = await unreadSocket(api.app, staff);
  const before = api.platform.live.subscriptions;
  socket.say({ id: '1', type: 'subscribe', payload: { query: LARGE_CHANGES } });
  await vi.waitFor(() => expect(api.platform.live.subscriptions).toBe(before + 1), 40_000);
  return socket;
}

/** The end of a close frame: 1013, which is to try again later, and the reason. */
const NOT_READ = Buffer.concat([Buffer.from([0x03, 0xf5]), Buffer.from('Messages are not read')]);

test('who answers pings but does not read is told why and let go of, others are told on', async () => {
  const socket = await follow();
  const other = subscribe<unknown>(api.app, staff, 'subscription { recordChanged { id } }');
  await vi.waitFor(() => expect(api.platform.live.subscriptions).toBe(2), 40_000);
  socket.stopReading();
  const pongs = setInterval(() => socket.pong(), 500);
  const told = await tellUntilOneEnds();
  socket.readOn();
  expect((await socket.gone).subarray(-NOT_READ.length)).toEqual(NOT_READ);
  clearInterval(pongs);
  await vi.waitFor(() => expect(other.events).toHaveLength(told), 60_000);
  await vi.waitFor(() => expect(api.platform.live.subscriptions).toBe(1), 40_000);
  other.stop();
  await vi.waitFor(() => expect(api.platform.live.subscriptions).toBe(0), 40_000);
}, 180_000);

test('who never reads again is let go of all the same', async () => {
  const socket = await follow();
  socket.stopReading();
  await tellUntilOneEnds();
  await vi.waitFor(() => expect(api.platform.live.subscriptions).toBe(0), 40_000);
  socket.readOn();
  await socket.gone;
}, 180_000);

test('nor may answers to pings wait without end', async () => {
  const socket = await unreadSocket(api.app, staff);
  socket.stopReading();
  const payload = { text: 'x'.repeat(60_000) };
  for (let sent = 0; sent < 2_000 && !isEnding(); sent += 1) {
    socket.say({ type: 'ping', payload });
    await new Promise((resolve) => setImmediate(resolve));
  }
  socket.readOn();
  expect((await socket.gone).subarray(-NOT_READ.length)).toEqual(NOT_READ);
}, 180_000);
