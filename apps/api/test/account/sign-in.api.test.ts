import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { routes } from '../../src/application/routes.ts';
import { demoPassword } from '../../src/demo/sign-ins.ts';
import { type AgencyRows, PASSWORD } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

const VIEWER = '{ viewer { kind account { userName } agency { companyId } permissions today } }';

let api: TestApi;
let agency: AgencyRows;

beforeAll(async () => {
  api = await createTestApi({ routes, signInLimits: { perAddress: 10_000 } });
});
beforeEach(async () => {
  api.setNow('2026-11-21T18:00:00Z');
  agency = await api.createAgency();
});
afterAll(() => api.close());

const type = (userName: string, password = PASSWORD) => ({
  companyId: agency.companyId,
  userName,
  password,
});

describe('signing in', () => {
  test('takes company, user name and password, whatever their case, and says who one is', async () => {
    const { userName } = await agency.staff('FRONT_OFFICE', { userName: 'mia' });
    const client = api.visitor();
    expect(await client.ask(VIEWER)).toEqual({ viewer: null });
    const answer = await client.signIn({
      companyId: ` ${agency.companyId.toUpperCase()} `,
      userName: 'Mia',
      password: PASSWORD,
    });
    expect(answer).toMatchObject({ __typename: 'SignedIn', viewer: { kind: 'STAFF' } });
    expect(await client.ask(VIEWER)).toMatchObject({
      viewer: {
        account: { userName },
        agency: { companyId: agency.companyId },
        permissions: expect.arrayContaining(['placement:place']),
        today: '2026-11-21',
      },
    });
  });

  test('today is the office’s', async () => {
    const sydney = await api.createAgency({ timeZone: 'Australia/Sydney' });
    const client = await api.clientFor(sydney, 'ADMIN');
    expect(await client.ask(VIEWER)).toMatchObject({ viewer: { today: '2026-11-22' } });
  });

  test('whatever is wrong, the answer is the same', async () => {
    const { userName } = await agency.staff('ADMIN');
    const gone = await agency.staff('ADMIN', { status: 'DEACTIVATED' });
    const answers = await Promise.all([
      api.visitor().signIn(type(userName, 'not the password')),
      api.visitor().signIn(type('nobody')),
      api.visitor().signIn({ ...type(userName), companyId: 'no-such-company' }),
      api.visitor().signIn(type(gone.userName)),
    ]);
    expect(answers[0]).toMatchObject({ __typename: 'SignInRefused', retryAfterSeconds: null });
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
  });

  test('a refusal speaks the reader’s language', async () => {
    const { data } = await api
      .visitor()
      .send(
        'mutation ($i: SignInInput!) { signIn(input: $i) { ... on SignInRefused { message } } }',
        { i: type('nobody') },
        { 'accept-language': 'es-US' },
      );
    expect(data['signIn']).toEqual({ message: expect.stringMatching(/^El ID de la empresa/) });
  });

  test('another agency’s account is unknown here', async () => {
    const other = await api.createAgency();
    const { userName } = await other.staff('ADMIN');
    const answer = await api.visitor().signIn(type(userName));
    expect(answer).toMatchObject({ __typename: 'SignInRefused' });
  });
});

describe('doors', () => {
  test('each kind of account has its own, and is told so', async () => {
    const contact = await agency.contact();
    const { userName } = await agency.account({ kind: 'CLIENT_CONTACT', contactId: contact.id });
    const answer = await api.visitor('console').signIn(type(userName));
    expect(answer.message).toBe('This account is for the client portal.');
    const wrong = await api.visitor('console').signIn(type(userName, 'not the password'));
    expect(wrong.message).not.toContain('portal');
    expect(await api.visitor('portal').signIn(type(userName))).toMatchObject({
      __typename: 'SignedIn',
      viewer: { kind: 'CLIENT_CONTACT' },
    });
  });

  test('a session is good for its own door only', async () => {
    const client = await api.clientFor(agency, 'ADMIN');
    const elsewhere = client.at('ess');
    expect(await elsewhere.ask(VIEWER)).toEqual({ viewer: null });
    const renamed = api.visitor('ess');
    const { data } = await renamed.send(VIEWER, {}, { cookie: `stint_ess=${client.token}` });
    expect(data).toEqual({ viewer: null });
  });

  test('the cookie is out of reach of scripts and other sites', async () => {
    const { userName } = await agency.staff('ADMIN');
    const { headers } = await api
      .visitor()
      .send('mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', {
        input: type(userName),
      });
    const cookie = String(headers['set-cookie']);
    expect(cookie).toMatch(/^stint_console=/);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Strict');
  });
});

describe('the first sign-in', () => {
  let companies = 0;
  const CHANGE = `mutation ($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      __typename
      ... on PasswordChanged { viewer { mustChangePassword } }
      ... on InvalidInput { problems { path message } }
    }
  }`;

  test('permits nothing but a new password', async () => {
    const account = await agency.staff('ADMIN', { status: 'FIRST_LOGIN' });
    const client = await api.signedIn(agency, account);
    expect(await client.ask('{ viewer { mustChangePassword permissions } }')).toEqual({
      viewer: { mustChangePassword: true, permissions: [] },
    });
    const { errors } = await client.send(
      'mutation { undo(changeSetId: "chg_01930000-0000-7000-8000-000000000001") { __typename } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    for (const [method, url] of [
      ['GET', '/export/candidates.csv?door=console'],
      ['GET', '/documents/doc_01930000-0000-7000-8000-000000000001/file?door=console'],
      ['POST', '/documents'],
      ['POST', '/receipts'],
      ['POST', '/import/upload'],
    ] as const) {
      const headers = { cookie: client.cookie, 'x-stint-door': 'console' };
      const { statusCode } = await api.app.inject({ method, url, headers });
      expect([url, statusCode]).toEqual([url, 403]);
    }
    const changed = await client.ask(CHANGE, {
      input: { currentPassword: PASSWORD, newPassword: 'a quiet river bends north' },
    });
    expect(changed).toMatchObject({
      changePassword: { __typename: 'PasswordChanged', viewer: { mustChangePassword: false } },
    });
    expect(await client.ask(VIEWER)).toMatchObject({
      viewer: { permissions: expect.arrayContaining(['account:manage']) },
    });
  });

  test.each([
    ['too short', 'elevenchars', 'at least 12'],
    ['one letter', 'aaaaaaaaaaaaaaa', 'different characters'],
    ['the company', 'our-COMPANYNAME-2026', 'Leave out'],
    ['the present one', PASSWORD, 'different password'],
    ['a sequence of digits', '123456789012', 'common password'],
    ['a row of keys', 'qwertyuiopas', 'common password'],
    ['a common password with digits', 'iloveyou1234', 'common password'],
    ['the alphabet', 'abcdefghijkl', 'alphabet'],
    ['a season with its year', 'Summer2026!!', 'common password'],
    ['a team with a year', 'GoBears2026!', 'common password'],
    ['a month with its year', 'january2026!', 'common password'],
    ['a month in Spanish', 'Febrero2026!', 'common password'],
    ['a phrase in Spanish', 'tequieromucho1', 'common password'],
    ['a word with signs instead of letters', '$umm3r2026!!', 'common password'],
    ['two walks on the keyboard', '1qaz!QAZ2wsx', 'common password'],
    ['what it is', 'thisisapassword', 'Leave out'],
    ['what it is, in Spanish', 'contraseña12', 'Leave out'],
    ['half a character', 'a quiet river \ud800 north', 'incomplete character'],
  ])('a new password may not be %s', async (_what, newPassword, message) => {
    const own = await api.createAgency({ companyId: `companyname${(companies += 1)}` });
    const client = await api.clientFor(own, 'ADMIN');
    const candidate = newPassword.replace('COMPANYNAME', own.companyId.toUpperCase());
    const { changePassword } = await client.ask<{
      changePassword: { problems: { path: string; message: string }[] };
    }>(CHANGE, { input: { currentPassword: PASSWORD, newPassword: candidate } });
    expect(changePassword.problems[0]?.path).toBe('newPassword');
    expect(changePassword.problems[0]?.message).toContain(message);
  });

  test.each([
    'my dog hates thunderstorms',
    'mi abuela cocina con leña',
    'river lamp cactus',
    'Zk4pWn7bQx2m',
    demoPassword,
  ])('a new password may be %s', async (newPassword) => {
    const client = await api.clientFor(agency, 'ADMIN');
    const input = { currentPassword: PASSWORD, newPassword };
    expect(await client.ask(CHANGE, { input })).toMatchObject({
      changePassword: { __typename: 'PasswordChanged' },
    });
  });
});

describe('sessions', () => {
  const SESSIONS = '{ sessions { id door current } }';

  test('can be listed and revoked, and end at once', async () => {
    const account = await agency.staff('ADMIN');
    const here = await api.signedIn(agency, account);
    const there = await api.signedIn(agency, account);
    await there.ask(VIEWER);
    const { sessions } = await here.ask<{ sessions: { id: string; current: boolean }[] }>(SESSIONS);
    expect(sessions.map(({ current }) => current).toSorted()).toEqual([false, true]);
    const other = sessions.find(({ current }) => !current)!;
    await here.ask('mutation ($id: ID!) { revokeSession(id: $id) { __typename } }', {
      id: other.id,
    });
    await expect.poll(() => there.ask(VIEWER)).toEqual({ viewer: null });
    expect(await here.ask(VIEWER)).toMatchObject({ viewer: { kind: 'STAFF' } });
  });

  test('of somebody else look as if they were not there', async () => {
    const other = await api.clientFor(agency, 'ADMIN');
    const { sessions } = await other.ask<{ sessions: { id: string }[] }>(SESSIONS);
    const client = await api.clientFor(agency, 'ADMIN');
    const { revokeSession } = await client.ask<Record<string, object>>(
      `mutation ($id: ID!) { revokeSession(id: $id) { __typename ... on ActionRefused { refusals { code } } } }`,
      { id: sessions[0]!.id },
    );
    expect(revokeSession).toEqual({
      __typename: 'ActionRefused',
      refusals: [{ code: 'NOT_FOUND' }],
    });
    expect(await other.ask(VIEWER)).toMatchObject({ viewer: { kind: 'STAFF' } });
  });

  test('end when signing out', async () => {
    const client = await api.clientFor(agency, 'ADMIN');
    const token = client.token!;
    await client.ask('mutation { signOut }');
    const { data } = await api.visitor().send(VIEWER, {}, { cookie: `stint_console=${token}` });
    expect(data).toEqual({ viewer: null });
  });

  test('end when somebody signs in over them, whoever that is', async () => {
    const client = await api.clientFor(agency, 'ADMIN');
    const { token } = client;
    const other = await api.createAgency();
    const { userName } = await other.staff('ADMIN');
    const elsewhere = { companyId: other.companyId, userName, password: PASSWORD };
    await client.signIn({ ...elsewhere, password: 'wrong' });
    expect(await client.ask(VIEWER)).toMatchObject({ viewer: { kind: 'STAFF' } });
    await client.signIn(elsewhere);
    const old = await api.visitor().send(VIEWER, {}, { cookie: `stint_console=${token}` });
    expect(old.data).toEqual({ viewer: null });
    expect(await client.ask(VIEWER)).toMatchObject({ viewer: { account: { userName } } });
    const left = 'SELECT FROM session WHERE agency_id = $1';
    expect(await api.database.sql(left, [agency.id])).toEqual([]);
  });

  test('end when nobody uses them, and go on while somebody does', async () => {
    const client = await api.clientFor(agency, 'ADMIN');
    api.platform.sessions.forget(agency.id);
    api.setNow('2026-11-22T05:00:00Z');
    expect(await client.ask(VIEWER)).toMatchObject({ viewer: { kind: 'STAFF' } });
    api.platform.sessions.forget(agency.id);
    api.setNow('2026-11-22T16:00:00Z');
    expect(await client.ask(VIEWER)).toMatchObject({ viewer: { kind: 'STAFF' } });
    api.platform.sessions.forget(agency.id);
    api.setNow('2026-11-23T05:00:00Z');
    expect(await client.ask(VIEWER)).toEqual({ viewer: null });
  });

  test('the token itself is nowhere in the database', async () => {
    const client = await api.clientFor(agency, 'ADMIN');
    const rows = await api.database.sql('SELECT * FROM session');
    expect(JSON.stringify(rows)).not.toContain(client.token!.split('.')[1]);
  });
});
