import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemContext } from '../../src/context/system-context.ts';
import { mailDelivery } from '../../src/mail/mail.jobs.ts';
import { queueMail } from '../../src/mail/queue-mail.ts';
import type { GraphClient } from '../support/graph-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let agency: AgencyRows;
let ada: GraphClient;

beforeAll(async () => {
  api = await createTestApi();
  agency = await api.createAgency();
  ada = await api.clientFor(agency, 'ADMIN');
});
afterAll(() => api.close());

test('mail waits where administrators read it, with the link while it can be used', async () => {
  const ctx = await systemContext(api.platform, agency.id);
  const { id } = await ctx.database.write((tx) =>
    queueMail(tx, ctx, {
      template: 'INVITATION',
      to: { accountId: null, name: 'Ann', address: 'ann@client.example', language: 'en' },
      values: { companyId: 'LAKE', userName: 'ann' },
      path: '/ess/choose-password#s3cr3t',
      isSecret: true,
      usefulUntil: '2026-11-22T18:00:00Z',
    }),
  );
  const job = { key: id, signal: new AbortController().signal, log: api.app.log };
  await mailDelivery.run({ ...ctx, job }, { mailId: id });
  const read = () =>
    ada.ask<{ mails: { nodes: { status: string; attempts: number; text: string }[] } }>(
      '{ mails { nodes { status attempts text } } }',
    );
  const [mail] = (await read()).mails.nodes;
  expect(mail).toMatchObject({ status: 'QUEUED', attempts: 0 });
  expect(mail!.text).toContain('http://stint.example/ess/choose-password#s3cr3t');
  expect(await ada.ask('{ mailServer { isSetUp from } }')).toEqual({
    mailServer: { isSetUp: false, from: null },
  });
  api.setNow('2026-11-22T18:00:00Z');
  ada = await api.clientFor(agency, 'ADMIN');
  expect((await read()).mails.nodes[0]!.text).not.toContain('s3cr3t');
});
