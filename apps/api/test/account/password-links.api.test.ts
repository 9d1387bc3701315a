import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { issueLink } from '../../src/account/one-time-link.commands.ts';
import { passwordResetJob } from '../../src/account/password-reset.commands.ts';
import { systemContext } from '../../src/context/system-context.ts';
import { globalId } from '../../src/graphql/global-id.ts';
import type { Door } from '../../src/context/sign-in-channel.ts';
import { openedLink } from '../../src/mail/secret-link.ts';
import { manage } from '../support/accounts.ts';
import { workOn } from '../support/background-work.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { type AgencyRows, PASSWORD } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

const NOW = '2026-11-21T18:00:00Z';
const NEW_PASSWORD = 'a quiet river bends north';

let api: TestApi;
let agency: AgencyRows;

beforeAll(async () => {
  api = await createTestApi({ signInLimits: { perAddress: 10_000 } });
});
beforeEach(async () => {
  api.setNow(NOW);
  agency = await api.createAgency();
});
afterAll(() => api.close());

interface Answer {
  __typename: string;
  code?: string;
  message?: string;
  retryAfterSeconds?: number | null;
  viewer?: { kind: string; mustChangePassword: boolean; account: { displayName: string } };
  problems?: { path: string }[];
}

const CHOOSE = `mutation ($input: ChoosePasswordInput!) { result: choosePassword(input: $input) {
  __typename ... on SignedIn { viewer { kind mustChangePassword account { displayName } } }
  ... on SignInRefused { code message retryAfterSeconds } ... on InvalidInput { problems { path } } } }`;

const REQUEST = `mutation ($input: RequestPasswordResetInput!) {
  result: requestPasswordReset(input: $input) {
    __typename ... on PasswordResetRequested { userName }
    ... on SignInRefused { code retryAfterSeconds } } }`;

async function choose(token: string, client: GraphClient, newPassword = NEW_PASSWORD) {
  const { result } = await client.ask<{ result: Answer }>(CHOOSE, {
    input: { token, newPassword },
  });
  return result;
}

async function request(userName: string, companyId = agency.companyId, door: Door = 'console') {
  const { result } = await api
    .visitor(door)
    .ask<{ result: Answer }>(REQUEST, { input: { companyId, userName } });
  return result;
}

/** The token of a new link, as the mail holds it. */
async function linkFor(accountId: string, purpose: 'INVITATION' | 'PASSWORD_RESET' = 'INVITATION') {
  const { value } = await api.platform.tenants
    .of(agency.id)
    .write((tx) => issueLink(tx, { accountId, purpose, now: NOW }));
  return value;
}

const enter = (userName: string, password: string) =>
  api.visitor().signIn({ companyId: agency.companyId, userName, password });

describe('a one-time link', () => {
  test('chooses a password and signs in, once', async () => {
    const { id, userName } = await agency.staff('ALL_IN', {
      status: 'FIRST_LOGIN',
      passwordHash: null,
      displayName: 'Al Allin',
    });
    const token = await linkFor(id);
    const client = api.visitor();
    expect(await choose(token, client)).toMatchObject({
      viewer: { kind: 'STAFF', mustChangePassword: false, account: { displayName: 'Al Allin' } },
    });
    const { viewer } = await client.ask<{ viewer: object }>('{ viewer { mustChangePassword } }');
    expect(viewer).toEqual({ mustChangePassword: false });
    expect(await enter(userName, NEW_PASSWORD)).toMatchObject({ __typename: 'SignedIn' });
    expect(await choose(token, api.visitor())).toMatchObject({ code: 'LINK_INVALID' });
    const admin = await api.clientFor(agency, 'ADMIN');
    const { account } = await admin.ask<{ account: object }>(
      'query ($id: ID!) { account(id: $id) { status timeline { action actor } } }',
      { id: globalId('Account', id) },
    );
    expect(account).toEqual({
      status: 'ACTIVE',
      timeline: [{ action: 'choosePassword', actor: 'Al Allin' }],
    });
  });

  test('that is used twice at once opens one session', async () => {
    const { id } = await agency.staff('ALL_IN', { status: 'FIRST_LOGIN' });
    const token = await linkFor(id);
    const answers = await Promise.all([1, 2, 3].map(() => choose(token, api.visitor())));
    const names = answers.map(({ __typename }) => __typename);
    expect(names.filter((name) => name === 'SignedIn')).toHaveLength(1);
    const sessions = await api.database.sql('SELECT FROM session WHERE account_id = $1', [id]);
    expect(sessions).toHaveLength(1);
  });

  test('that never was, was used, has expired or was replaced is refused alike', async () => {
    const { id } = await agency.staff('ALL_IN');
    const replaced = await linkFor(id);
    const used = await linkFor(id);
    await choose(used, api.visitor());
    const voided = await linkFor(id, 'PASSWORD_RESET');
    await choose(await linkFor(id), api.visitor());
    const expired = await linkFor(id, 'PASSWORD_RESET');
    api.setNow('2026-11-21T19:00:01Z');
    const never = `${used.slice(0, -3)}abc`;
    const tokens = [replaced, used, voided, expired, never, 'nonsense', 'x'.repeat(5_000), ''];
    const answers = [];
    for (const token of tokens) answers.push(await choose(token, api.visitor()));
    expect(answers[0]).toMatchObject({ __typename: 'SignInRefused', code: 'LINK_INVALID' });
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  test('stays good after a password that cannot be used, and at the wrong door', async () => {
    const employee = await agency.employee();
    const { id } = await agency.account({ kind: 'EMPLOYEE', employeeId: employee.id });
    const token = await linkFor(id);
    expect(await choose(token, api.visitor('console'))).toMatchObject({ code: 'WRONG_DOOR' });
    expect(await choose(token, api.visitor('ess'), '123456789012')).toMatchObject({
      problems: [{ path: 'newPassword' }],
    });
    expect(await choose(token, api.visitor('ess'))).toMatchObject({ viewer: { kind: 'EMPLOYEE' } });
  });

  test('ends every session that was open', async () => {
    const { id, userName } = await agency.staff('ALL_IN');
    const open = await api.signedIn(agency, { kind: 'STAFF', userName });
    await choose(await linkFor(id, 'PASSWORD_RESET'), api.visitor());
    expect(await open.ask('{ viewer { kind } }')).toEqual({ viewer: null });
    expect(await enter(userName, PASSWORD)).toMatchObject({ __typename: 'SignInRefused' });
  });

  test('opens nothing once the account is deactivated', async () => {
    const { id } = await agency.staff('ALL_IN');
    const token = await linkFor(id);
    const admin = await api.clientFor(agency, 'ADMIN');
    await manage(admin, 'deactivateAccounts', { targets: [{ id: globalId('Account', id) }] });
    expect(await choose(token, api.visitor())).toMatchObject({ code: 'LINK_INVALID' });
    await manage(admin, 'reactivateAccounts', { targets: [{ id: globalId('Account', id) }] });
    expect(await choose(token, api.visitor())).toMatchObject({ code: 'LINK_INVALID' });
  });

  test('opens nothing once the account has another mail address', async () => {
    const { id } = await agency.staff('ALL_IN', { email: 'wrong@agency.test' });
    const admin = await api.clientFor(agency, 'ADMIN');
    const change = (version: number, input: object) =>
      manage(admin, 'updateAccount', { id: globalId('Account', id), version, ...input });
    const token = await linkFor(id);
    await change(1, { displayName: 'Al Other', email: 'wrong@agency.test' });
    expect(await choose(token, api.visitor('ess'))).toMatchObject({ code: 'WRONG_DOOR' });
    await change(2, { email: 'right@agency.test' });
    expect(await choose(token, api.visitor())).toMatchObject({ code: 'LINK_INVALID' });
  });

  test('of another agency opens nothing here', async () => {
    const other = await api.createAgency();
    const { id } = await agency.staff('ALL_IN');
    const token = (await linkFor(id)).replace(agency.id, other.id);
    expect(await choose(token, api.visitor())).toMatchObject({ code: 'LINK_INVALID' });
  });
});

interface Mail {
  id: string;
  template: string;
  address: string;
  body: string;
  secretLink: string;
}

const mails = () =>
  api.database.sql<Mail>(
    `SELECT id, template, recipient_address AS address, body, secret_link AS "secretLink"
     FROM mail WHERE agency_id = $1 ORDER BY id`,
    [agency.id],
  );

/** The token of the link in a mail, which is kept encrypted. */
function tokenOf(mail: Mail, door: Door): string {
  const link = openedLink(api.platform.encryption, agency.id, mail)!;
  const { pathname, hash } = new URL(link);
  expect(pathname).toBe(`/${door}/choose-password`);
  const token = hash.slice(1);
  expect(mail.body + mail.secretLink).not.toContain(token);
  return token;
}

test('an invitation goes by mail, in the transaction that makes the account', async () => {
  const candidate = await agency.candidate({
    firstName: 'Eve',
    lastName: 'Fir',
    email: 'e@home.test',
  });
  const employee = await agency.employee({ candidateId: candidate.id });
  const admin = await api.clientFor(agency, 'ADMIN');
  const { outcomes } = await manage(admin, 'createEmployeeAccounts', {
    employees: [{ employeeId: globalId('Employee', employee.id) }],
    invite: true,
  });
  expect(outcomes).toMatchObject([{ invitedAddress: 'e@home.test', password: null }]);
  const [mail, ...others] = await mails();
  expect(others).toEqual([]);
  expect(mail).toMatchObject({ template: 'INVITATION', address: 'e@home.test' });
  expect(mail!.body).toContain('eve.fir');
  expect(mail!.body).toContain(agency.companyId);
  expect(await choose(tokenOf(mail!, 'ess'), api.visitor('ess'))).toMatchObject({
    viewer: { kind: 'EMPLOYEE', mustChangePassword: false },
  });
});

describe('a forgotten password', () => {
  test('is asked for with the same answer for everybody', async () => {
    const { userName } = await agency.staff('ALL_IN', { email: 'al@agency.test' });
    const answers = [
      await request(userName),
      await request('nobody-here'),
      await request(userName, 'no-such-company'),
    ];
    expect(answers.map(({ __typename }) => __typename)).toEqual(
      Array(3).fill('PasswordResetRequested'),
    );
  });

  test('leads to one link for an account that may sign in and has a mail address', async () => {
    const known = await agency.staff('ALL_IN', { email: 'al@agency.test' });
    const silent = await agency.staff('ALL_IN');
    const gone = await agency.staff('ALL_IN', { email: 'g@agency.test', status: 'DEACTIVATED' });
    for (const { userName } of [silent, gone, known, known]) await request(userName);
    const stop = await workOn(api, { jobs: [passwordResetJob] });
    try {
      await vi.waitFor(async () => expect(await waiting()).toBe(0), { timeout: 10_000 });
    } finally {
      await stop();
    }
    const links = await api.database.sql<{ account_id: string; purpose: string }>(
      'SELECT account_id, purpose FROM one_time_link WHERE agency_id = $1',
      [agency.id],
    );
    expect(links).toEqual([{ account_id: known.id, purpose: 'PASSWORD_RESET' }]);
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ template: 'PASSWORD_RESET', address: 'al@agency.test' });
    const client = api.visitor();
    expect(await choose(tokenOf(mail!, 'console'), client)).toMatchObject({
      viewer: { kind: 'STAFF' },
    });
  });

  test('fills nobody’s mailbox, however often and from wherever it is asked for', async () => {
    const { userName } = await agency.staff('ALL_IN', { email: 'al@agency.test' });
    const askAt = async (minute: number) => {
      api.setNow(new Date(Date.parse(NOW) + minute * 60_000).toISOString());
      const job = { key: '', signal: new AbortController().signal, log: api.app.log };
      const ctx = { ...(await systemContext(api.platform, agency.id)), job };
      await passwordResetJob.run(ctx, { userName });
      return (await mails()).length;
    };
    const inTheFirstHour: number[] = [];
    for (const minute of [0, 0.5, 1, 2, 3, 6, 7, 14, 15]) inTheFirstHour.push(await askAt(minute));
    expect(inTheFirstHour).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5]);
    for (let minute = 20; minute < 1440; minute += 20) await askAt(minute);
    expect((await mails()).length).toBeLessThan(30);
    const before = (await mails()).length;
    expect(await askAt(2900)).toBe(before + 1);
    expect(await askAt(2901)).toBe(before + 2);
  });

  test('is asked for only so often from one network, existing or not', async () => {
    const { userName } = await agency.staff('ALL_IN', { email: 'al@agency.test' });
    for (const name of [userName, 'nobody-here']) {
      for (let count = 0; count < 5; count += 1) await request(name);
      expect(await request(name)).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    }
    const asked = await api.database.sql(
      'SELECT FROM graphile_worker._private_jobs WHERE payload::text LIKE $1',
      [`%${agency.id}%`],
    );
    expect(asked).toHaveLength(10);
  });

  const waiting = async () => {
    // The mails themselves stay in the queue.
    const rows = await api.database.sql(
      `SELECT FROM graphile_worker._private_jobs WHERE payload::text LIKE '%userName%'`,
    );
    return rows.length;
  };
});
