import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createClient } from 'graphql-ws';
import { MOST_SUBSCRIPTIONS } from '../../src/server/open-subscriptions.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { subscribe } from '../support/live-client.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let staff: GraphClient;

beforeAll(async () => {
  api = await createTestApi();
  await api.app.listen({ port: 0 });
  staff = await api.clientFor(await api.createAgency(), 'FRONT_OFFICE');
});
afterAll(() => api.close());

test('a variable that does not fit is the client’s fault, and says so', async () => {
  const KINDS = 'subscription ($kinds: [String!]) { recordChanged(kinds: $kinds) { id } }';
  const { ended } = subscribe(api.app, staff, KINDS, { variables: { kinds: 5 } });
  expect(await ended).toMatchObject([{ message: expect.stringContaining('$kinds') }]);
});

test('a wrong name is not put right for whoever guesses', async () => {
  const { ended } = subscribe(api.app, staff, 'subscription { recordChange { id } }');
  expect(JSON.stringify(await ended)).not.toContain('Did you mean');
});

test('one socket takes as many subscriptions as a page could want, and no more', async () => {
  const { port } = api.app.server.address() as AddressInfo;
  const headers = { cookie: staff.cookie };
  const socket = createClient({
    url: `ws://localhost:${port}/graphql?door=${staff.door}`,
    retryAttempts: 0,
    webSocketImpl: class extends WebSocket {
      constructor(url: string, protocols: string) {
        super(url, { protocols, headers } as never);
      }
    },
  });
  const refusals = await new Promise<unknown>((resolve) => {
    for (let count = 0; count < 60; count += 1)
      socket.subscribe(
        { query: 'subscription { recordChanged { id } }' },
        { next: () => {}, error: resolve, complete: () => {} },
      );
    setTimeout(() => resolve('none'), 3000);
  });
  await socket.dispose();
  expect(refusals).toMatchObject([{ message: expect.stringContaining('subscriptions') }]);
});

test('the sockets of one session have no more together; others have their own', async () => {
  const CHANGES = 'subscription { recordChanged { id } }';
  const live = () =>
    expect.poll(() => api.platform.live.subscriptions, { timeout: 15_000, interval: 100 });
  await live().toBe(0);
  const opened = Array.from({ length: MOST_SUBSCRIPTIONS }, () =>
    subscribe(api.app, staff, CHANGES),
  );
  await live().toBe(MOST_SUBSCRIPTIONS);
  const { ended } = subscribe(api.app, staff, CHANGES);
  expect(await ended).toMatchObject([{ message: expect.stringContaining('subscriptions') }]);

  const colleague = await api.clientFor(await api.createAgency(), 'FRONT_OFFICE');
  opened.push(subscribe(api.app, colleague, CHANGES));
  await live().toBe(MOST_SUBSCRIPTIONS + 1);

  // Those that have closed do not count.
  opened[0]!.stop();
  await live().toBe(MOST_SUBSCRIPTIONS);
  opened.push(subscribe(api.app, staff, CHANGES));
  await live().toBe(MOST_SUBSCRIPTIONS + 1);
  for (const each of opened) each.stop();
}, 60_000);
