import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { issueLink } from '../../src/account/one-time-link.commands.ts';
import { globalId } from '../../src/graphql/global-id.ts';
import { manage } from '../support/accounts.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { type AgencyRows, PASSWORD } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let agency: AgencyRows;
let now: number;

beforeAll(async () => {
  api = await createTestApi({ signInLimits: { perAddress: 10_000 } });
});
beforeEach(async () => {
  now = Date.parse('2026-11-21T18:00:00Z');
  api.setNow(new Date(now).toISOString());
  agency = await api.createAgency();
});
afterAll(() => api.close());

interface Answer {
  __typename: string;
  code?: string;
  challenge?: string;
  secret?: string;
  address?: string;
  recoveryCodes?: string[];
  refusals?: { code: string; field: string | null }[];
  problems?: { path: string; code: string }[];
  viewer?: { recoveryCodesLeft: number | null; mustSetUpSecondFactor: boolean };
}

const REFUSED = `... on ActionRefused { refusals { code field } }
  ... on InvalidInput { problems { path code } }`;
const SIGNED_IN = `__typename ... on SignedIn { viewer { recoveryCodesLeft mustSetUpSecondFactor } }
  ... on SecondFactorRequired { challenge } ... on SignInRefused { code }`;
const documents = {
  signIn: `mutation ($input: SignInInput!) { result: signIn(input: $input) { ${SIGNED_IN} } }`,
  signInWithCode: `mutation ($input: SignInWithCodeInput!) {
    result: signInWithCode(input: $input) { ${SIGNED_IN} } }`,
  choosePassword: `mutation ($input: ChoosePasswordInput!) {
    result: choosePassword(input: $input) { ${SIGNED_IN} } }`,
  startSecondFactor: `mutation ($input: OwnPasswordInput!) { result: startSecondFactor(input: $input) {
    __typename ... on SecondFactorStarted { secret address } ${REFUSED} } }`,
  confirmSecondFactor: `mutation ($input: ConfirmSecondFactorInput!) {
    result: confirmSecondFactor(input: $input) { __typename ... on SecondFactorConfirmed {
      recoveryCodes viewer { recoveryCodesLeft mustSetUpSecondFactor } } ${REFUSED} } }`,
  renewRecoveryCodes: `mutation ($input: RenewRecoveryCodesInput!) {
    result: renewRecoveryCodes(input: $input) { __typename ... on RecoveryCodesRenewed {
      recoveryCodes viewer { recoveryCodesLeft mustSetUpSecondFactor } } ${REFUSED} } }`,
  turnOffSecondFactor: `mutation ($input: TurnOffSecondFactorInput!) {
    result: turnOffSecondFactor(input: $input) { __typename ... on SecondFactorTurnedOff {
      viewer { recoveryCodesLeft mustSetUpSecondFactor } } ${REFUSED} } }`,
};

async function give(client: GraphClient, command: keyof typeof documents, input: object) {
  const { result } = await client.ask<{ result: Answer }>(documents[command], { input });
  return result;
}

/** What the app shows after so many seconds; the clock moves on to then. */
function codeAfter(secret: string, seconds: number): string {
  now += seconds * 1000;
  api.setNow(new Date(now).toISOString());
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now });
}

/** Somebody of the staff who uses codes. */
async function withCodes(role: 'ADMIN' | 'ALL_IN' = 'ALL_IN', account: object = {}) {
  const { id, userName } = await agency.staff(role, account);
  const client = await api.signedIn(agency, { kind: 'STAFF', userName });
  const { secret } = await give(client, 'startSecondFactor', { currentPassword: PASSWORD });
  const code = codeAfter(secret!, 30);
  const { recoveryCodes } = await give(client, 'confirmSecondFactor', { code });
  return { id, userName, client, secret: secret!, recoveryCodes: recoveryCodes! };
}

const password = (userName: string, client = api.visitor()) =>
  give(client, 'signIn', { companyId: agency.companyId, userName, password: PASSWORD });

describe('one-time codes', () => {
  test('are set up with an app, confirmed with a code, and asked for at the next sign-in', async () => {
    const { userName } = await agency.staff('ALL_IN', { displayName: 'Al Allin' });
    const client = await api.signedIn(agency, { kind: 'STAFF', userName });
    const wrong = await give(client, 'startSecondFactor', { currentPassword: 'wrong' });
    expect(wrong.problems).toEqual([{ path: 'currentPassword', code: 'PASSWORD_WRONG' }]);
    const started = await give(client, 'startSecondFactor', { currentPassword: PASSWORD });
    expect(started.address).toContain(`secret=${started.secret}`);
    expect(await password(userName)).toMatchObject({ __typename: 'SignedIn' });

    const bad = await give(client, 'confirmSecondFactor', { code: '000000' });
    expect(bad.problems).toEqual([{ path: 'code', code: 'CODE_WRONG' }]);
    const first = codeAfter(started.secret!, 0);
    const confirmed = await give(client, 'confirmSecondFactor', { code: first });
    expect(new Set(confirmed.recoveryCodes).size).toBe(10);
    expect(confirmed.viewer).toMatchObject({ recoveryCodesLeft: 10 });

    const browser = api.visitor();
    const { __typename, challenge } = await password(userName, browser);
    expect(__typename).toBe('SecondFactorRequired');
    expect(await browser.ask('{ viewer { kind } }')).toEqual({ viewer: null });
    // The code that confirmed it is used up.
    expect(await give(browser, 'signInWithCode', { challenge, code: first })).toMatchObject({
      code: 'CODE_WRONG',
    });
    const code = codeAfter(started.secret!, 30);
    expect(await give(browser, 'signInWithCode', { challenge, code })).toMatchObject({
      __typename: 'SignedIn',
    });
    expect(await browser.ask('{ viewer { kind } }')).toEqual({ viewer: { kind: 'STAFF' } });
  });

  test('are kept encrypted, and recovery codes as hashes; neither is in the history', async () => {
    const { secret, recoveryCodes } = await withCodes();
    const stored = JSON.stringify(
      await api.database.sql(
        `SELECT row_to_json(second_factor)::text FROM second_factor WHERE agency_id = $1
         UNION ALL SELECT row_to_json(audit_entry)::text FROM audit_entry WHERE agency_id = $1`,
        [agency.id],
      ),
    );
    expect(stored).toContain('turnOnSecondFactor');
    for (const shown of [secret, ...recoveryCodes]) expect(stored).not.toContain(shown);
  });

  test('are good once, also for two who use one at once', async () => {
    const { userName, secret } = await withCodes();
    const challenges = await Promise.all([password(userName), password(userName)]);
    const code = codeAfter(secret, 30);
    const answers = await Promise.all(
      challenges.map(({ challenge }) => give(api.visitor(), 'signInWithCode', { challenge, code })),
    );
    expect(answers.filter(({ __typename }) => __typename === 'SignedIn')).toHaveLength(1);
  });

  test('may come from a clock that is half a minute off, not more', async () => {
    const { userName, secret } = await withCodes();
    const { challenge } = await password(userName);
    const old = codeAfter(secret, 60);
    codeAfter(secret, 90);
    expect(await give(api.visitor(), 'signInWithCode', { challenge, code: old })).toMatchObject({
      code: 'CODE_WRONG',
    });
    const late = codeAfter(secret, 0);
    codeAfter(secret, 30);
    expect(await give(api.visitor(), 'signInWithCode', { challenge, code: late })).toMatchObject({
      __typename: 'SignedIn',
    });
  });

  test('are replaced by a recovery code, each of which is good once', async () => {
    const { userName, recoveryCodes } = await withCodes();
    const use = async (code: string) => {
      const { challenge } = await password(userName);
      return give(api.visitor(), 'signInWithCode', { challenge, code });
    };
    const first = recoveryCodes[0]!;
    expect(await use(` ${first.toUpperCase()} `)).toMatchObject({
      viewer: { recoveryCodesLeft: 9 },
    });
    expect(await use(first)).toMatchObject({ code: 'CODE_WRONG' });
  });

  test('cannot be guessed: wrong ones are counted by account, whoever makes them', async () => {
    const { userName, secret } = await withCodes();
    const { challenge } = await password(userName);
    const guess = (code: string) => give(api.visitor(), 'signInWithCode', { challenge, code });
    for (let count = 0; count < 5; count += 1) await guess(`00000${count}`);
    expect(await guess(codeAfter(secret, 30))).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    expect(await guess(codeAfter(secret, 60))).toMatchObject({ __typename: 'SignedIn' });
  });

  test('need the challenge of the account, within five minutes', async () => {
    const [one, other] = [await withCodes(), await withCodes()];
    const { challenge } = await password(one.userName);
    const forged = challenge!.replace(one.id, other.id);
    const code = codeAfter(one.secret, 30);
    const use = (text: string) => give(api.visitor(), 'signInWithCode', { challenge: text, code });
    for (const text of [forged, `${challenge!.slice(0, -1)}x`, 'nonsense', 'x'.repeat(5_000)]) {
      expect(await use(text)).toMatchObject({ code: 'CHALLENGE_OVER' });
    }
    const late = codeAfter(one.secret, 300);
    expect(
      await give(api.visitor(), 'signInWithCode', { challenge: challenge!, code: late }),
    ).toMatchObject({ code: 'CHALLENGE_OVER' });
  });

  test('are asked for after a link too: a mailbox is no second factor', async () => {
    const { id, secret } = await withCodes();
    const { value: token } = await api.platform.tenants.of(agency.id).write((tx) =>
      issueLink(tx, {
        accountId: id,
        purpose: 'PASSWORD_RESET',
        now: new Date(now).toISOString(),
      }),
    );
    const browser = api.visitor();
    const input = { token, newPassword: 'a quiet river bends north' };
    const { challenge } = await give(browser, 'choosePassword', input);
    expect(await browser.ask('{ viewer { kind } }')).toEqual({ viewer: null });
    const code = codeAfter(secret, 30);
    expect(await give(browser, 'signInWithCode', { challenge, code })).toMatchObject({
      __typename: 'SignedIn',
    });
  });

  test('recovery codes are replaced with a code of the app; those of before are void', async () => {
    const { userName, client, secret, recoveryCodes } = await withCodes();
    const renew = (code: string) => give(client, 'renewRecoveryCodes', { code });
    const wrong = [{ path: 'code', code: 'CODE_WRONG' }];
    for (const code of ['000000', recoveryCodes[0]!, 'x'.repeat(5_000)]) {
      expect((await renew(code)).problems).toEqual(wrong);
    }
    const current = codeAfter(secret, 30);
    const renewed = await renew(current);
    expect(renewed.viewer).toMatchObject({ recoveryCodesLeft: 10 });
    expect(new Set([...recoveryCodes, ...renewed.recoveryCodes!]).size).toBe(20);
    expect((await renew(current)).problems).toEqual(wrong);

    const use = async (code: string) => {
      const { challenge } = await password(userName);
      return give(api.visitor(), 'signInWithCode', { challenge, code });
    };
    expect(await use(recoveryCodes[0]!)).toMatchObject({ code: 'CODE_WRONG' });
    expect(await use(renewed.recoveryCodes![0]!)).toMatchObject({ __typename: 'SignedIn' });
    const actions = await api.database.sql<{ action: string }>(
      `SELECT action FROM audit_entry WHERE agency_id = $1 AND record_type = 'account'
       ORDER BY id DESC LIMIT 1`,
      [agency.id],
    );
    expect(actions).toEqual([{ action: 'renewRecoveryCodes' }]);
  });

  test('recovery codes are those of somebody who uses codes; guessing for them is counted', async () => {
    const plain = await api.clientFor(agency, 'ALL_IN');
    const { refusals } = await give(plain, 'renewRecoveryCodes', { code: '000000' });
    expect(refusals).toMatchObject([{ code: 'NO_SECOND_FACTOR' }]);
    const { client, secret } = await withCodes();
    const renew = (code: string) => give(client, 'renewRecoveryCodes', { code });
    for (let count = 0; count < 5; count += 1) await renew(`00000${count}`);
    expect((await renew(codeAfter(secret, 30))).problems).toEqual([
      { path: 'code', code: 'TOO_MANY_ATTEMPTS' },
    ]);
  });

  test('are turned off by their owner, and by an administrator for who has lost them', async () => {
    const { id, userName, client, secret } = await withCodes();
    const code = codeAfter(secret, 30);
    const off = await give(client, 'turnOffSecondFactor', { currentPassword: PASSWORD, code });
    expect(off.viewer).toMatchObject({ recoveryCodesLeft: null });
    expect(await password(userName)).toMatchObject({ __typename: 'SignedIn' });

    const lost = await withCodes();
    const admin = await api.clientFor(agency, 'ADMIN');
    const REMOVE = `mutation ($input: RemoveSecondFactorAccountsInput!) {
      result: removeSecondFactorAccounts(input: $input) {
        ... on BulkDone { outcomes { done refusals { code } effects { kind } } } } }`;
    const targets = [id, lost.id].map((each) => ({ id: globalId('Account', each) }));
    const { result } = await admin.ask<{ result: object }>(REMOVE, { input: { targets } });
    expect(result).toMatchObject({
      outcomes: [
        { done: false, refusals: [{ code: 'NO_SECOND_FACTOR' }] },
        { done: true, effects: [{ kind: 'SECOND_FACTOR_REMOVED' }, { kind: 'SESSIONS_ENDED' }] },
      ],
    });
    expect(await lost.client.ask('{ viewer { kind } }')).toEqual({ viewer: null });
    expect(await password(lost.userName)).toMatchObject({ __typename: 'SignedIn' });
  });

  test('are turned off with the password and a code, or a recovery code, and with neither alone', async () => {
    const { userName, client, recoveryCodes } = await withCodes();
    const off = (currentPassword: string, code: string) =>
      give(client, 'turnOffSecondFactor', { currentPassword, code });
    const [code] = recoveryCodes as [string];
    expect((await off('wrong', code)).problems).toEqual([
      { path: 'currentPassword', code: 'PASSWORD_WRONG' },
    ]);
    for (const wrong of ['', '000000', 'x'.repeat(5_000)]) {
      expect((await off(PASSWORD, wrong)).problems).toEqual([{ path: 'code', code: 'CODE_WRONG' }]);
    }
    expect(await password(userName)).toMatchObject({ __typename: 'SecondFactorRequired' });
    expect(await off(PASSWORD, code)).toMatchObject({ __typename: 'SecondFactorTurnedOff' });
    expect((await off(PASSWORD, code)).refusals).toMatchObject([{ code: 'NO_SECOND_FACTOR' }]);
  });

  test('end the other sessions of the account when they are turned on', async () => {
    const { userName } = await agency.staff('ALL_IN');
    const account = { kind: 'STAFF', userName };
    const [other, client] = [
      await api.signedIn(agency, account),
      await api.signedIn(agency, account),
    ];
    const { secret } = await give(client, 'startSecondFactor', { currentPassword: PASSWORD });
    expect(await other.ask('{ viewer { kind } }')).toEqual({ viewer: { kind: 'STAFF' } });
    await give(client, 'confirmSecondFactor', { code: codeAfter(secret!, 30) });
    expect(await other.ask('{ viewer { kind } }')).toEqual({ viewer: null });
    expect(await client.ask('{ viewer { kind } }')).toEqual({ viewer: { kind: 'STAFF' } });
  });

  test('are for the staff', async () => {
    const employee = await agency.employee();
    const account = await agency.account({ kind: 'EMPLOYEE', employeeId: employee.id });
    const client = await api.signedIn(agency, account);
    const { refusals } = await give(client, 'startSecondFactor', { currentPassword: PASSWORD });
    expect(refusals).toMatchObject([{ code: 'SECOND_FACTOR_OF_STAFF' }]);
  });
});

describe('an agency that asks its staff for codes', () => {
  const REQUIRE = `mutation ($input: UpdateAgencySettingsInput!) {
    result: updateAgencySettings(input: $input) { __typename ${REFUSED} } }`;

  async function ask(admin: GraphClient) {
    const { agencySettings } = await admin.ask<{ agencySettings: { id: string; version: number } }>(
      '{ agencySettings { id version } }',
    );
    const input = { ...agencySettings, requireSecondFactor: true };
    return (await admin.ask<{ result: Answer }>(REQUIRE, { input })).result;
  }

  test('is asked to by an administrator who uses them', async () => {
    const plain = await api.clientFor(agency, 'ADMIN');
    expect((await ask(plain)).refusals).toEqual([
      { code: 'OWN_SECOND_FACTOR_FIRST', field: 'requireSecondFactor' },
    ]);
  });

  test('lets nobody do anything else before they have set them up, at once', async () => {
    const colleague = await api.clientFor(agency, 'ALL_IN');
    const employee = await agency.employee();
    const portal = await api.signedIn(
      agency,
      await agency.account({ kind: 'EMPLOYEE', employeeId: employee.id }),
    );
    const { client: admin } = await withCodes('ADMIN');
    expect(await ask(admin)).toMatchObject({ __typename: 'AgencySettingsUpdated' });
    const VIEWER = '{ viewer { mustSetUpSecondFactor permissions } }';
    await expect
      .poll(() => colleague.ask(VIEWER))
      .toEqual({ viewer: { mustSetUpSecondFactor: true, permissions: [] } });
    const { errors } = await colleague.send('{ clients(first: 1) { totalCount } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect(await portal.ask(VIEWER)).toMatchObject({ viewer: { mustSetUpSecondFactor: false } });

    const { secret } = await give(colleague, 'startSecondFactor', { currentPassword: PASSWORD });
    const code = codeAfter(secret!, 0);
    const confirmed = await give(colleague, 'confirmSecondFactor', { code });
    expect(confirmed.viewer).toMatchObject({ mustSetUpSecondFactor: false });
    expect(await colleague.ask('{ clients(first: 1) { totalCount } }')).toEqual({
      clients: { totalCount: 0 },
    });
    const off = await give(colleague, 'turnOffSecondFactor', {
      currentPassword: PASSWORD,
      code: '000000',
    });
    expect(off.refusals).toMatchObject([{ code: 'SECOND_FACTOR_REQUIRED' }]);
    expect(await manage(admin, 'deactivateAccounts', { targets: [] })).toMatchObject({
      problems: [{ path: 'targets' }],
    });
  });
});
