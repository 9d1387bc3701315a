import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import {
  accountCommands,
  type AccountCommand,
  accountDocument,
  closedPortal,
  manage,
} from '../support/accounts.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { type AgencyRows, PASSWORD } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let agency: AgencyRows;
let boss: { id: string; userName: string };
let admin: GraphClient;

beforeAll(async () => {
  api = await createTestApi({ signInLimits: { perAddress: 10_000 } });
});
beforeEach(async () => {
  api.setNow('2026-11-21T18:00:00Z');
  agency = await api.createAgency();
  const { id, userName } = await agency.staff('ADMIN', { displayName: 'Bo Boss' });
  boss = { id: globalId('Account', id), userName };
  admin = await api.signedIn(agency, { kind: 'STAFF', userName });
});
afterAll(() => api.close());

const staffMember = async (role: 'ADMIN' | 'ALL_IN' | 'FRONT_OFFICE', account: object = {}) => {
  const { id, userName } = await agency.staff(role, account);
  return { id: globalId('Account', id), userName };
};

const enter = (userName: string, password: string) =>
  api.visitor().signIn({ companyId: agency.companyId, userName, password });

const namesOf = async (args: string) => {
  const { accounts } = await admin.ask<{ accounts: { nodes: { displayName: string }[] } }>(
    `{ accounts(first: 20, ${args}) { nodes { displayName } } }`,
  );
  return accounts.nodes.map(({ displayName }) => displayName);
};

describe('the list of accounts', () => {
  test('is filtered, sorted and searched', async () => {
    const client = await agency.client({ name: 'Acme' });
    const contact = await agency.contact({ clientId: client.id });
    await agency.account({
      kind: 'CLIENT_CONTACT',
      contactId: contact.id,
      displayName: 'Paula Kent',
      email: 'pk@acme.test',
    });
    await agency.staff('ALL_IN', { displayName: 'José Ruiz', status: 'DEACTIVATED' });
    expect(await namesOf('orderBy: { by: NAME, direction: ASC }')).toEqual([
      'Bo Boss',
      'José Ruiz',
      'Paula Kent',
    ]);
    expect(await namesOf('filter: { search: "jose" }')).toEqual(['José Ruiz']);
    expect(await namesOf('filter: { search: "kent acme.test" }')).toEqual(['Paula Kent']);
    expect(await namesOf('filter: { kind: [STAFF], status: [ACTIVE] }')).toEqual(['Bo Boss']);
    expect(await namesOf('filter: { role: [ALL_IN] }')).toEqual(['José Ruiz']);
    const id = globalId('Client', client.id);
    expect(await namesOf(`filter: { clientId: "${id}" }`)).toEqual(['Paula Kent']);
    expect(await namesOf('filter: { hasNeverSignedIn: false }')).toEqual(['Bo Boss']);
    expect(
      await namesOf(
        'orderBy: { by: LAST_SIGN_IN, direction: DESC }, filter: { kindNot: [EMPLOYEE] }',
      ),
    ).toContain('Bo Boss');
  });
});

describe('changing an account', () => {
  test('takes a new name at the next sign-in, and is refused for an old version', async () => {
    const { id } = await staffMember('ALL_IN');
    const changed = { id, version: 1, userName: 'New.Name', displayName: 'New Name' };
    expect(await manage(admin, 'updateAccount', changed)).toMatchObject({
      account: { userName: 'new.name', displayName: 'New Name', version: 2 },
    });
    expect(await enter('new.name', PASSWORD)).toMatchObject({ __typename: 'SignedIn' });
    const late = await manage(admin, 'updateAccount', { ...changed, userName: 'other' });
    expect(late.refusals).toMatchObject([{ code: 'CHANGED_SINCE' }]);
    const taken = { id, version: 2, userName: boss.userName };
    expect((await manage(admin, 'updateAccount', taken)).refusals).toMatchObject([
      { code: 'USER_NAME_TAKEN', field: 'userName' },
    ]);
  });

  test('follows in the open session: a narrower role is felt with the next request', async () => {
    const { id, userName } = await staffMember('ALL_IN');
    const client = await api.signedIn(agency, { kind: 'STAFF', userName });
    await manage(admin, 'updateAccount', { id, version: 1, role: 'FRONT_OFFICE' });
    const { viewer } = await client.ask<{ viewer: { permissions: string[] } }>(
      '{ viewer { permissions } }',
    );
    expect(viewer.permissions).not.toContain('hiring:hire');
  });

  test('leaves an administrator', async () => {
    const demote = { id: boss.id, version: 1, role: 'ALL_IN' };
    expect((await manage(admin, 'updateAccount', demote)).refusals).toMatchObject([
      { code: 'LAST_ADMINISTRATOR', field: 'role' },
    ]);
    await staffMember('ADMIN');
    expect(await manage(admin, 'updateAccount', demote)).toMatchObject({
      account: { role: 'ALL_IN' },
    });
  });

  test('gives nobody but staff a role', async () => {
    const employee = await agency.employee();
    const account = await agency.account({ kind: 'EMPLOYEE', employeeId: employee.id });
    const input = { id: globalId('Account', account.id), version: 1, role: 'ADMIN' };
    expect((await manage(admin, 'updateAccount', input)).refusals).toMatchObject([
      { code: 'ROLE_OF_STAFF', field: 'role' },
    ]);
  });
});

describe('deactivating', () => {
  test('keeps somebody out until they are reactivated, and then asks for a new password', async () => {
    const { id, userName } = await staffMember('ALL_IN');
    await manage(admin, 'deactivateAccounts', { targets: [{ id }] });
    expect(await enter(userName, PASSWORD)).toMatchObject({ __typename: 'SignInRefused' });
    await manage(admin, 'reactivateAccounts', { targets: [{ id }] });
    expect(await enter(userName, PASSWORD)).toMatchObject({ viewer: { mustChangePassword: true } });
  });

  test('is refused for the own account', async () => {
    const { outcomes } = await manage(admin, 'deactivateAccounts', { targets: [{ id: boss.id }] });
    expect(outcomes![0]!.refusals.map(({ code }) => code)).toEqual([
      'OWN_ACCOUNT',
      'LAST_ADMINISTRATOR',
    ]);
  });

  test('two administrators who deactivate each other at once leave one', async () => {
    for (let round = 0; round < 5; round += 1) {
      const own = await api.createAgency();
      const [one, other] = [await own.staff('ADMIN'), await own.staff('ADMIN')];
      const clients = [await api.signedIn(own, one), await api.signedIn(own, other)];
      // Whoever comes second may be signed out already.
      await Promise.allSettled([
        manage(clients[0]!, 'deactivateAccounts', {
          targets: [{ id: globalId('Account', other.id) }],
        }),
        manage(clients[1]!, 'deactivateAccounts', {
          targets: [{ id: globalId('Account', one.id) }],
        }),
      ]);
      const left = await api.database.sql(
        `SELECT FROM account WHERE agency_id = $1 AND status = 'ACTIVE'`,
        [own.id],
      );
      expect(left.length).toBeGreaterThan(0);
    }
  });
});

describe('resetting a password', () => {
  test('shows a new one once; the old one is void', async () => {
    const { id, userName } = await staffMember('ALL_IN');
    const { outcomes } = await manage(admin, 'resetPasswords', { targets: [{ id }] });
    const { password } = outcomes![0]!;
    expect(await enter(userName, PASSWORD)).toMatchObject({ __typename: 'SignInRefused' });
    expect(await enter(userName, password!)).toMatchObject({
      viewer: { mustChangePassword: true },
    });
  });

  test('by mail, nobody signs in until a new one is chosen', async () => {
    const { id, userName } = await staffMember('ALL_IN', { email: 'al@agency.test' });
    const { outcomes } = await manage(admin, 'resetPasswords', { targets: [{ id }], invite: true });
    expect(outcomes).toMatchObject([
      { invitedAddress: 'al@agency.test', password: null, userName },
    ]);
    expect(await enter(userName, PASSWORD)).toMatchObject({ __typename: 'SignInRefused' });
  });

  test('is refused for a deactivated account', async () => {
    const { id } = await staffMember('ALL_IN', { status: 'DEACTIVATED' });
    const { outcomes } = await manage(admin, 'resetPasswords', { targets: [{ id }] });
    expect(outcomes).toMatchObject([
      { outcome: { done: false, refusals: [{ code: 'WRONG_STATE' }] }, password: null },
    ]);
  });
});

test('failed sign-ins are forgotten, so that nobody has to wait', async () => {
  const { id, userName } = await staffMember('ALL_IN');
  const nothing = await manage(admin, 'unlockAccounts', { targets: [{ id }] });
  expect(nothing.outcomes).toMatchObject([{ refusals: [{ code: 'NOTHING_TO_UNLOCK' }] }]);
  for (let count = 0; count < 5; count += 1) await enter(userName, 'not the password');
  expect((await enter(userName, PASSWORD)).retryAfterSeconds).toBeGreaterThan(0);
  const { account } = await admin.ask<{ account: object }>(
    'query ($id: ID!) { account(id: $id) { failedAttempts actions { action allowed } } }',
    { id },
  );
  expect(account).toMatchObject({
    failedAttempts: 5,
    actions: expect.arrayContaining([{ action: 'unlock', allowed: true }]),
  });
  const { outcomes } = await manage(admin, 'unlockAccounts', { targets: [{ id }] });
  expect(outcomes).toMatchObject([{ done: true }]);
  expect(await enter(userName, PASSWORD)).toMatchObject({ __typename: 'SignedIn' });
});

test('what was done stands in the history, and cannot be undone', async () => {
  const { id } = await staffMember('ALL_IN');
  await manage(admin, 'updateAccount', { id, version: 1, displayName: 'Al Allin' });
  const { changeSetId } = await manage(admin, 'deactivateAccounts', { targets: [{ id }] });
  const { account } = await admin.ask<{ account: object }>(
    'query ($id: ID!) { account(id: $id) { timeline { sentence undoable } } }',
    { id },
  );
  expect(account).toEqual({
    timeline: [
      { sentence: 'Deactivate by Bo Boss: Active → Deactivated', undoable: false },
      { sentence: 'Bo Boss changed this account: display name', undoable: false },
    ],
  });
  const { result } = await admin.ask<{ result: { refusals: object[] } }>(
    `mutation ($id: ID!) { result: undo(changeSetId: $id) {
      ... on ActionRefused { refusals { code message } } } }`,
    { id: changeSetId },
  );
  expect(result.refusals).toMatchObject([{ code: 'NOT_UNDOABLE' }]);
});

describe('who does not manage accounts', () => {
  const commands = Object.keys(accountCommands) as AccountCommand[];

  async function clients() {
    const employee = await agency.employee();
    const contact = await agency.contact();
    return {
      'the front office': await api.clientFor(agency, 'FRONT_OFFICE'),
      'the back office': await api.clientFor(agency, 'BACK_OFFICE'),
      'an all-in user': await api.clientFor(agency, 'ALL_IN'),
      'an employee': await api.signedIn(
        agency,
        await agency.account({ kind: 'EMPLOYEE', employeeId: employee.id }),
      ),
      'a contact': await api.signedIn(
        agency,
        await agency.account({ kind: 'CLIENT_CONTACT', contactId: contact.id }),
      ),
      nobody: api.visitor(),
    };
  }

  test('is refused every command, and learns nothing', async () => {
    const target = await staffMember('ALL_IN', { displayName: 'Secret Person' });
    const targets = [{ id: target.id }];
    const employeeId = globalId('Employee', (await agency.employee()).id);
    const inputs: Record<AccountCommand, object> = {
      createStaffAccount: { userName: 'x1', displayName: 'X', role: 'ADMIN' },
      createEmployeeAccounts: { employees: [{ employeeId }] },
      createContactAccount: { contactId: globalId('Contact', (await agency.contact()).id) },
      updateAccount: { id: target.id, version: 1, role: 'ADMIN' },
      updateEmployeePortalPreferences: {
        id: target.id,
        version: 1,
        preferences: { sections: ['documents'] },
      },
      updateClientPortalPreferences: { id: target.id, version: 1, preferences: closedPortal },
      resetPasswords: { targets },
      endAccountSessions: { accountId: target.id },
      deactivateAccounts: { targets },
      reactivateAccounts: { targets },
      unlockAccounts: { targets },
    };
    for (const [who, client] of Object.entries(await clients())) {
      for (const command of commands) {
        const { errors, data } = await client.send(accountDocument(command), {
          input: inputs[command],
        });
        expect(errors?.[0]?.extensions, `${who}: ${command}`).toMatchObject({
          code: expect.stringMatching(/^(FORBIDDEN|UNAUTHENTICATED)$/),
        });
        expect(JSON.stringify([errors, data])).not.toContain('Secret');
      }
    }
    const rows = await api.database.sql<{ role: string }>(
      `SELECT role FROM account WHERE agency_id = $1 AND display_name = 'Secret Person'`,
      [agency.id],
    );
    expect(rows).toEqual([{ role: 'ALL_IN' }]);
  });

  const QUESTIONS = [
    '{ accounts(first: 1) { totalCount } }',
    'query ($id: ID!) { account(id: $id) { id } }',
    'query ($id: ID!) { node(id: $id) { ... on Account { version } } }',
    'query ($id: ID!) { node(id: $id) { ... on Account { sessions { id } } } }',
    'query ($id: ID!) { node(id: $id) { ... on Account { timeline { sentence } } } }',
    'query ($id: ID!) { node(id: $id) { ... on Account { lastFailedFrom } } }',
    'query ($id: ID!) { node(id: $id) { ... on Account { clientPortalPreferences { billingManagement } } } }',
    '{ staff { actions { action } } }',
    '{ employees(first: 1, filter: { hasAccount: true }) { totalCount } }',
    '{ contacts(first: 1, filter: { hasAccount: true }) { totalCount } }',
    '{ contacts(first: 1) { nodes { account { id } } } }',
    '{ contacts(first: 1) { nodes { accountEligibility { allowed } } } }',
  ];

  test('reads nothing of what accounts are managed by', async () => {
    const { id } = await staffMember('ALL_IN');
    for (const [who, client] of Object.entries(await clients())) {
      for (const question of QUESTIONS) {
        const variables = question.includes('$id') ? { id } : {};
        const { data, errors } = await client.send(question, variables);
        const code = who === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
        expect(errors?.[0]?.extensions?.['code'], `${who}: ${question}`).toBe(code);
        expect(data ?? null, `${who}: ${question}`).toBeNull();
      }
    }
  });
});
