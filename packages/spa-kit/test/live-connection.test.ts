import { setTimeout as pause } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { type LiveNews, makeLiveConnection } from '../src/live/live-connection.ts';
import { liveChanges } from '../src/testing/live-changes.ts';
import { server } from '../src/testing/server.ts';

/** What is told on a connection that is first opened so long after the screen began to be read. */
async function newsAfter(milliseconds: number): Promise<LiveNews[]> {
  const changes = liveChanges();
  server.use(changes.handler);
  const since = performance.now() - milliseconds;
  const connection = makeLiveConnection('console', since, 'http://stint.test');
  const news: LiveNews[] = [];
  const stop = connection.subscribe((one) => news.push(one));
  changes.tell({ kind: 'Client', id: 'cli_1', version: 2 });
  await vi.waitFor(() => expect(news.map(({ kind }) => kind)).toContain('change'), 20_000);
  await pause(50);
  stop();
  return news;
}

test('where the connection came late, what changed before it is read', async () => {
  expect((await newsAfter(5_000))[0]).toEqual({ kind: 'missed' });
});

test('where it came soon, nothing is read twice', async () => {
  expect(await newsAfter(100)).not.toContainEqual({ kind: 'missed' });
});
