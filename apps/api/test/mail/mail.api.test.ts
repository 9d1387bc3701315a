import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { systemContext } from '../../src/context/system-context.ts';
import { globalId } from '../../src/graphql/global-id.ts';
import { deliverMail } from '../../src/mail/deliver-mail.commands.ts';
import { dueMails, endedLinks, mailDelivery } from '../../src/mail/mail.jobs.ts';
import { MailServer } from '../../src/mail-server/mail-server.ts';
import { queueMail } from '../../src/mail/queue-mail.ts';
import { runCommand } from '../../src/history/command.ts';
import { workOn } from '../support/background-work.ts';
import type { GraphClient } from '../support/graph-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { openMailbox, type SmtpMailbox } from '../support/smtp-mailbox.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

const NOON = '2026-11-21T18:00:00Z';
const PATIENT = { timeout: 20_000 };
const LINK = '/ess/choose-password#s3cr3t';

let answer: number | null;
let box: SmtpMailbox;
let api: TestApi;
let agency: AgencyRows;
let ada: GraphClient;

beforeAll(async () => {
  box = await openMailbox({ refuse: () => answer });
  api = await createTestApi({ mailServer: serverAt(box.port) });
});
beforeEach(async () => {
  answer = null;
  box.received.length = 0;
  api.setNow(NOON);
  agency = await api.createAgency();
  ada = await api.clientFor(agency, 'ADMIN');
});
afterAll(async () => {
  await api.close();
  await box.close();
});

function serverAt(port: number): MailServer {
  return new MailServer({
    smtpUrl: `smtp://127.0.0.1:${port}`,
    mailFrom: 'no-reply@stint.example',
    publicUrl: 'https://stint.example',
  });
}

const system = (of: AgencyRows = agency) => systemContext(api.platform, of.id);

/** Queues a mail, as a command of the system would. */
async function queue(over: object = {}, of = agency): Promise<string> {
  const ctx = await system(of);
  return ctx.database.write(async (tx) => {
    const { id } = await queueMail(tx, ctx, {
      template: 'PASSWORD_RESET',
      to: { accountId: null, name: 'Ann', address: 'ann@client.example', language: 'en' },
      values: {},
      path: LINK,
      isSecret: true,
      usefulUntil: '2026-11-22T18:00:00Z',
      ...over,
    });
    return id;
  });
}

const job = (key: string) => ({ key, signal: new AbortController().signal, log: api.app.log });

/** What the job does that delivers a mail, at an instant. */
async function attempt(id: string, now = NOON): Promise<void> {
  api.setNow(now);
  await deliverMail({ ...(await system()), job: job(id) }, id);
}

interface Mail {
  id: string;
  version: number;
  status: string;
  text: string;
  subject: string;
  attempts: number;
  failure: string | null;
  failureDetail: string | null;
  nextAttemptAt: string | null;
  timeline: { sentence: string }[];
}

async function mails(client = ada): Promise<Mail[]> {
  const asked = await client.ask<{ mails: { nodes: Mail[] } }>(`{ mails { nodes { id version status
    text subject attempts failure failureDetail nextAttemptAt timeline { sentence } } } }`);
  return asked.mails.nodes;
}

async function resend({ id, version }: Mail, client = ada) {
  const { result } = await client.ask<{ result: { outcomes?: object[]; __typename: string } }>(
    `mutation ($input: ResendMailsInput!) { result: resendMails(input: $input) { __typename
       ... on BulkDone { outcomes { done refusals { code } } } } }`,
    { input: { targets: [{ id, version }] } },
  );
  return result;
}

describe('delivering', () => {
  it('hands a mail over once, by the job that was queued with it, and forgets its link', async () => {
    await queue();
    const stop = await workOn(api, { jobs: [mailDelivery] });
    await expect.poll(() => box.received.length, PATIENT).toBe(1);
    await expect.poll(async () => (await mails())[0]!.status, PATIENT).toBe('SENT');
    await stop();
    const [mail] = await mails();
    await attempt(await rawId());
    expect(box.received).toHaveLength(1);
    expect(box.received[0]!.message).toContain('https://stint.example/ess/choose-password#s3cr3t');
    expect(mail!.timeline.length).toBe(2);
    const kept = await api.database.sql('SELECT secret_link FROM mail WHERE agency_id = $1', [
      agency.id,
    ]);
    expect(kept).toEqual([{ secret_link: null }]);
    expect(await resend(mail!)).toMatchObject({
      outcomes: [{ done: false, refusals: [{ code: 'MAIL_LINK_ENDED' }] }],
    });
  });

  it('tries again later what the mail server could not take, and not before', async () => {
    const id = await queue();
    answer = 451;
    await attempt(id);
    expect((await mails())[0]).toMatchObject({
      status: 'QUEUED',
      attempts: 1,
      failure: 'TEMPORARY',
      nextAttemptAt: '2026-11-21T18:01:00Z',
    });
    answer = null;
    await attempt(id, '2026-11-21T18:00:30Z');
    expect(box.received).toHaveLength(0);
    await attempt(id, '2026-11-21T18:01:00Z');
    expect(box.received).toHaveLength(1);
    expect((await mails())[0]).toMatchObject({ status: 'SENT', attempts: 2, failure: null });
  });

  it('fails what is refused for good; an administrator can send it again', async () => {
    const id = await queue();
    answer = 550;
    await attempt(id);
    const [mail] = await mails();
    expect(mail).toMatchObject({ status: 'FAILED', failure: 'REFUSED' });
    expect(mail!.failureDetail).toMatch(/^550/);
    answer = null;
    expect(await resend(mail!)).toMatchObject({ outcomes: [{ done: true }] });
    expect((await mails())[0]).toMatchObject({ status: 'QUEUED', attempts: 0, failure: null });
    await attempt(id);
    expect((await mails())[0]).toMatchObject({ status: 'SENT' });
  });

  it('is listed with the newest first', async () => {
    const [first, second] = [await queue(), await queue()];
    expect((await mails()).map(({ id }) => id)).toEqual(
      [second, first].map((id) => globalId('Mail', id)),
    );
  });

  it('does not send what is of no use any more', async () => {
    const id = await queue({ usefulUntil: '2026-11-21T19:00:00Z' });
    await attempt(id, '2026-11-21T19:00:00Z');
    expect((await mails())[0]).toMatchObject({ status: 'FAILED', failure: 'TOO_LATE' });
    expect(box.received).toHaveLength(0);
    const [mail] = await mails();
    expect(await resend(mail!)).toMatchObject({
      outcomes: [{ done: false, refusals: [{ code: 'MAIL_LINK_ENDED' }] }],
    });
  });

  it('of two processes at once, one hands it over', async () => {
    const id = await queue();
    await Promise.all([attempt(id), attempt(id), attempt(id)]);
    expect(box.received).toHaveLength(1);
  });

  it('a process that died while it attempted is followed by another', async () => {
    const id = await queue();
    await api.database.sql(
      `UPDATE mail SET attempts = 1, next_attempt_at = '2026-11-21T18:05:00Z' WHERE id = $1`,
      [id],
    );
    await attempt(id, '2026-11-21T18:04:59Z');
    expect(box.received).toHaveLength(0);
    api.setNow('2026-11-21T18:05:00Z');
    await api.database.sql('DELETE FROM graphile_worker._private_jobs');
    await dueMails.run({ ...(await system()), job: job('due') }, { dueAt: NOON } as never);
    const stop = await workOn(api, { jobs: [mailDelivery] });
    await expect.poll(() => box.received.length, PATIENT).toBe(1);
    await stop();
  });

  it('sends nothing for a change that was taken back', async () => {
    const ctx = await system();
    const taken = runCommand(ctx, async (tx) => {
      const to = { accountId: null, name: 'Ann', address: 'ann@client.example', language: null };
      await queueMail(tx, ctx, { template: 'TEST', to, values: {} });
      throw new Error('taken back');
    });
    await expect(taken).rejects.toThrow('taken back');
    expect(await mails()).toEqual([]);
    const waiting = await api.database.sql(
      `SELECT FROM graphile_worker.jobs WHERE task_identifier = 'mail:deliver' AND flags ? $1`,
      [agency.id],
    );
    expect(waiting).toEqual([]);
  });

  it('does not let one agency’s mail keep another’s waiting', async () => {
    const other = await api.createAgency();
    for (let n = 0; n < 40; n += 1) await queue();
    await queue(
      { to: { accountId: null, name: 'Bo', address: 'bo@x.example', language: 'es' } },
      other,
    );
    const stop = await workOn(api, { jobs: [mailDelivery] });
    await expect.poll(() => box.received.length, PATIENT).toBe(41);
    await stop();
    const place = box.received.findIndex(({ to }) => to[0] === 'bo@x.example');
    expect(place).toBeLessThan(20);
    expect(box.received[place]!.message).toContain('Elija');
  });
});

describe('reading', () => {
  it('shows no link that opens an account where a mail server is set up', async () => {
    await queue();
    const [mail] = await mails();
    expect(mail!.text).toContain('…');
    expect(JSON.stringify(mail)).not.toContain('s3cr3t');
    const rows = await api.database.sql('SELECT * FROM mail WHERE agency_id = $1', [agency.id]);
    expect(JSON.stringify(rows)).not.toContain('s3cr3t');
  });

  it('is for administrators', async () => {
    await queue();
    for (const role of ['FRONT_OFFICE', 'BACK_OFFICE'] as const) {
      const client = await api.clientFor(agency, role);
      await expect(mails(client)).rejects.toThrow();
    }
  });

  it('says whether a mail server is set up, and nothing of its address', async () => {
    expect(await ada.ask('{ mailServer { isSetUp from } }')).toEqual({
      mailServer: { isSetUp: true, from: 'no-reply@stint.example' },
    });
  });

  it('forgets links that have ended', async () => {
    await queue({ usefulUntil: '2026-11-21T19:00:00Z' });
    api.setNow('2026-11-21T19:00:00Z');
    await endedLinks.run({ ...(await system()), job: job('ended') }, { dueAt: NOON } as never);
    const kept = await api.database.sql('SELECT secret_link FROM mail WHERE agency_id = $1', [
      agency.id,
    ]);
    expect(kept).toEqual([{ secret_link: null }]);
  });
});

async function rawId(): Promise<string> {
  const [row] = await api.database.sql<{ id: string }>('SELECT id FROM mail WHERE agency_id = $1', [
    agency.id,
  ]);
  return row!.id;
}
