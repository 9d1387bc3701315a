import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemContext } from '../../src/context/system-context.ts';
import { globalId } from '../../src/graphql/global-id.ts';
import { deliverMail } from '../../src/mail/deliver-mail.commands.ts';
import { queueMail } from '../../src/mail/queue-mail.ts';
import { MailServer } from '../../src/mail-server/mail-server.ts';
import type { GraphClient } from '../support/graph-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { openMailbox, type SmtpMailbox } from '../support/smtp-mailbox.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

/* What became of a mail stands on the account that it went to and on the record that it is about. */

let answer: number | null = null;
let box: SmtpMailbox;
let api: TestApi;
let agency: AgencyRows;
let ada: GraphClient;

beforeAll(async () => {
  box = await openMailbox({ refuse: () => answer });
  api = await createTestApi({
    mailServer: new MailServer({
      smtpUrl: `smtp://127.0.0.1:${box.port}`,
      mailFrom: 'no-reply@stint.example',
      publicUrl: 'https://stint.example',
    }),
  });
  agency = await api.createAgency();
  ada = await api.clientFor(agency, 'ADMIN');
});
afterAll(async () => {
  await api.close();
  await box.close();
});

interface Line {
  sentence: string;
  toState: string | null;
  mailId: string | null;
  undoable: boolean;
}

const LINES = 'timeline { sentence toState mailId undoable }';

async function orderLines(client: GraphClient, id: string): Promise<Line[]> {
  const query = `query ($id: ID!) { jobOrder(id: $id) { ${LINES} } }`;
  const { jobOrder } = await client.ask<{ jobOrder: { timeline: Line[] } }>(query, { id });
  return jobOrder.timeline;
}

async function accountLines(id: string): Promise<Line[]> {
  const query = `query ($id: ID!) { account(id: $id) { ${LINES} } }`;
  const { account } = await ada.ask<{ account: { timeline: Line[] } }>(query, { id });
  return account.timeline;
}

/** A mail about an order, to the account of a contact. */
async function mailAbout(orderId: string, accountId: string): Promise<string> {
  const ctx = await systemContext(api.platform, agency.id);
  const { id } = await ctx.database.write((tx) =>
    queueMail(tx, ctx, {
      template: 'ORDER_OPENED',
      to: { accountId, name: 'Paula Kent', address: 'paula@client.example', language: 'en' },
      values: { order: 'Welder' },
      about: { recordType: 'job_order', recordId: orderId },
    }),
  );
  return id;
}

async function attempt(id: string): Promise<void> {
  const ctx = await systemContext(api.platform, agency.id);
  const job = { key: id, signal: new AbortController().signal, log: api.app.log };
  await deliverMail({ ...ctx, job }, id);
}

async function portalContact(preferences: object) {
  const client = await agency.client({ isAccountingCustomer: true });
  const contact = await agency.contact({ clientId: client.id, onAccountingCustomer: true });
  const account = await agency.account({
    kind: 'CLIENT_CONTACT',
    contactId: contact.id,
    preferences: preferences as never,
  });
  const order = await agency.jobOrder({ clientId: client.id, contactId: contact.id });
  return { account, order, signedIn: () => api.signedIn(agency, account) };
}

const everyOrder = {
  jobOrders: { access: 'READ', showForThisContactOnly: false, ownerId: null, mailOwner: false },
};

test('what waits, fails and is sent stands on both, with the reason and the way to the mail', async () => {
  const { account, order } = await portalContact(everyOrder);
  const id = await mailAbout(order.id, account.id);
  const [orderId, accountId] = [globalId('JobOrder', order.id), globalId('Account', account.id)];
  const mailId = globalId('Mail', id);
  const subject = 'Email to Paula Kent, “Your job order is open: Welder”';
  const waiting = { sentence: `${subject}: Waiting`, toState: 'QUEUED', mailId, undoable: false };
  expect(await orderLines(ada, orderId)).toEqual([waiting]);

  answer = 550;
  await attempt(id);
  const failed = `${subject}: Failed. The email server refused the email`;
  expect((await orderLines(ada, orderId)).map(({ sentence }) => sentence)).toEqual([
    failed,
    waiting.sentence,
  ]);

  answer = null;
  await ada.ask(
    'mutation ($input: ResendMailsInput!) { resendMails(input: $input) { __typename } }',
    { input: { targets: [{ id: mailId }] } },
  );
  await attempt(id);
  const lines = await accountLines(accountId);
  expect(lines).toEqual(await orderLines(ada, orderId));
  expect(lines.map(({ toState }) => toState)).toEqual(['SENT', 'QUEUED', 'FAILED', 'QUEUED']);
  expect(lines[0]!.sentence).toBe(`${subject}: Sent`);
});

test('it stands in Spanish for whoever reads Spanish', async () => {
  const { account, order } = await portalContact(everyOrder);
  answer = 550;
  await attempt(await mailAbout(order.id, account.id));
  answer = null;
  const staff = await agency.staff('ADMIN', { language: 'es' });
  const [line] = await orderLines(
    await api.signedIn(agency, staff),
    globalId('JobOrder', order.id),
  );
  expect(line!.sentence).toBe(
    'Correo a Paula Kent, “Your job order is open: Welder”: Fallido. El servidor de correo rechazó el correo',
  );
});

test('it keeps no change from being undone', async () => {
  const { account, order } = await portalContact(everyOrder);
  const id = globalId('JobOrder', order.id);
  await ada.ask(
    `mutation ($input: ChangeJobOrderStatusInput!) { changeJobOrderStatus(input: $input) { __typename } }`,
    { input: { id, version: 1, action: 'hold', reason: 'Moving' } },
  );
  await mailAbout(order.id, account.id);
  const lines = await orderLines(ada, id);
  expect(lines.map(({ toState, undoable }) => [toState, undoable])).toEqual([
    ['QUEUED', false],
    ['ON_HOLD', true],
  ]);
});

test('it is for those who read mail, and of their own agency', async () => {
  const { account, order, signedIn } = await portalContact(everyOrder);
  await mailAbout(order.id, account.id);
  const id = globalId('JobOrder', order.id);
  expect(await orderLines(ada, id)).toHaveLength(1);
  for (const role of ['FRONT_OFFICE', 'BACK_OFFICE', 'ALL_IN'] as const) {
    expect(await orderLines(await api.clientFor(agency, role), id)).toEqual([]);
  }
  const contact = await signedIn();
  expect(await contact.ask('query ($id: ID!) { jobOrder(id: $id) { id } }', { id })).toEqual({
    jobOrder: { id },
  });
  const asked = await contact.send(`query ($id: ID!) { jobOrder(id: $id) { ${LINES} } }`, { id });
  expect(asked.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  expect(JSON.stringify(asked)).not.toContain('Paula');
  const stranger = await api.clientFor(await api.createAgency(), 'ADMIN');
  expect(await stranger.ask('query ($id: ID!) { jobOrder(id: $id) { id } }', { id })).toEqual({
    jobOrder: null,
  });
});
