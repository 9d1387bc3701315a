import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemContext } from '../../src/context/system-context.ts';
import { addToQueue, type Job } from '../../src/jobs/job.ts';
import { mailDelivery } from '../../src/mail/mail.jobs.ts';
import { queueMail } from '../../src/mail/queue-mail.ts';
import { MailServer } from '../../src/mail-server/mail-server.ts';
import { workOn } from '../support/background-work.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

/* A mail server that takes connections and never says anything. */

const GREETING_MS = 4_000;

const sockets = new Set<Socket>();
let silent: Server;
let api: TestApi;

beforeAll(async () => {
  silent = createServer((socket) => {
    sockets.add(socket.on('error', () => {}));
  });
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as AddressInfo;
  api = await createTestApi({
    mailServer: new MailServer({
      smtpUrl: `smtp://127.0.0.1:${port}`,
      mailFrom: 'no-reply@stint.example',
      publicUrl: 'https://stint.example',
      timeouts: {
        connectionTimeout: GREETING_MS,
        greetingTimeout: GREETING_MS,
        socketTimeout: GREETING_MS,
        limit: GREETING_MS * 2,
      },
    }),
  });
});
afterAll(async () => {
  await api.close();
  for (const socket of sockets) socket.destroy();
  silent.close();
});

async function queueMails(agency: AgencyRows, count: number): Promise<void> {
  const ctx = await systemContext(api.platform, agency.id);
  const to = { accountId: null, name: 'Ann', address: 'ann@client.example', language: null };
  await ctx.database.write(async (tx) => {
    for (let n = 0; n < count; n += 1)
      await queueMail(tx, ctx, { template: 'TEST', to, values: {} });
  });
}

test('work of other agencies goes on beside mail that nobody takes, and the mail is tried again later', async () => {
  const [busy, other] = [await api.createAgency(), await api.createAgency()];
  const done: number[] = [];
  const quick: Job<Record<string, never>> = {
    name: 'test:quick',
    label: 'Quick work',
    run: async () => void done.push(performance.now()),
  };
  await queueMails(busy, 30);
  const stop = await workOn(api, { jobs: [mailDelivery, quick] });
  await expect.poll(() => sockets.size, { timeout: 20_000 }).toBeGreaterThan(0);
  const asked = performance.now();
  await api.platform.tenants.of(other.id).write(async (tx) => {
    const input = {};
    for (let n = 0; n < 5; n += 1) {
      await addToQueue(tx, quick, { accountId: null, at: api.platform.clock(), input });
    }
  });
  await expect.poll(() => done.length, { timeout: 20_000 }).toBe(5);
  expect(done.at(-1)! - asked).toBeLessThan(GREETING_MS);

  const admin = await api.clientFor(busy, 'ADMIN');
  const failures = async () => {
    const { mails } = await admin.ask<{
      mails: { nodes: { status: string; failure: string | null; nextAttemptAt: string | null }[] };
    }>('{ mails(first: 100) { nodes { status failure nextAttemptAt } } }');
    return mails.nodes.filter(({ failure }) => failure !== null);
  };
  await expect.poll(async () => (await failures()).length, { timeout: 30_000 }).toBeGreaterThan(0);
  expect((await failures())[0]).toEqual({
    status: 'QUEUED',
    failure: 'TIMEOUT',
    nextAttemptAt: '2026-11-21T18:01:00Z',
  });
  await stop();
}, 60_000);
