import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AccountEntity } from '../../src/account/account.entity.ts';
import { globalId, parseGlobalId } from '../../src/graphql/global-id.ts';
import { manage } from '../support/accounts.ts';
import { succeeded } from '../support/answers.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { subscribe } from '../support/live-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

/* What ends somebody's access: the page that is open closes its socket, and its next request finds nobody signed in. */

const CHANGED = 'subscription { recordChanged { id } }';
const VIEWER = '{ viewer { kind } }';

let api: TestApi;
let agency: AgencyRows;
let admin: GraphClient;

beforeAll(async () => {
  api = await createTestApi({ signInLimits: { perAddress: 10_000 } });
  await api.app.listen({ port: 0 });
});
beforeEach(async () => {
  agency = await api.createAgency();
  admin = await api.clientFor(agency, 'ADMIN');
});
afterAll(() => api.close());

/** Somebody with an open page. */
async function openPage(account: Pick<AccountEntity, 'kind'> & Partial<AccountEntity>) {
  const made = await agency.account(account);
  const client = await api.signedIn(agency, made);
  const { ended } = subscribe(api.app, client, CHANGED);
  await vi.waitFor(() => expect(api.platform.live.subscriptions).toBeGreaterThan(0), 20_000);
  expect(await client.ask(VIEWER)).toEqual({ viewer: { kind: account.kind } });
  return { id: globalId('Account', made.id), client, ended };
}

async function employeePage() {
  const employee = await agency.employee();
  const page = await openPage({ kind: 'EMPLOYEE', employeeId: employee.id });
  return { ...page, employeeId: globalId('Employee', employee.id) };
}

async function contactPage() {
  const contact = await agency.customerContact();
  const page = await openPage({ kind: 'CLIENT_CONTACT', contactId: contact.id });
  return { ...page, clientId: contact.clientId, contactId: globalId('Contact', contact.id) };
}

async function expectClosed(page: { id: string; client: GraphClient; ended: Promise<unknown> }) {
  expect(await page.ended).toMatchObject({ code: 4403 });
  expect(await page.client.ask(VIEWER)).toEqual({ viewer: null });
  // By that the page knows that it has to let go of what it shows.
  const { errors } = await page.client.send('{ sessions { id } }');
  expect(errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED', sessionEnded: true });
  // Reactivating the account must not bring an old session back.
  const left = await api.database.sql('SELECT FROM session WHERE account_id = $1', [
    parseGlobalId(page.id)!.uuid,
  ]);
  expect(left).toHaveLength(0);
}

async function timelineOf(id: string) {
  const { account } = await admin.ask<{
    account: { status: string; timeline: { action: string; actor: string; undoable: boolean }[] };
  }>('query ($id: ID!) { account(id: $id) { status timeline { action actor undoable } } }', { id });
  return account;
}

describe('an open page is closed at once', () => {
  test('by deactivating the account', async () => {
    const page = await employeePage();
    await manage(admin, 'deactivateAccounts', { targets: [{ id: page.id }] });
    await expectClosed(page);
  });

  test('by resetting the password', async () => {
    const page = await contactPage();
    await manage(admin, 'resetPasswords', { targets: [{ id: page.id }] });
    await expectClosed(page);
  });

  test('by ending its session', async () => {
    const page = await openPage({ kind: 'STAFF', role: 'FRONT_OFFICE' });
    const { account } = await admin.ask<{ account: { sessions: { id: string; door: string }[] } }>(
      'query ($id: ID!) { account(id: $id) { sessions { id door current } } }',
      { id: page.id },
    );
    expect(account.sessions).toMatchObject([{ door: 'console', current: false }]);
    const [session] = account.sessions;
    const input = { accountId: page.id, sessionId: session!.id };
    expect(await manage(admin, 'endAccountSessions', input)).toMatchObject({ ended: 1 });
    await expectClosed(page);
  });

  test('by terminating the employee, which the system adds to the account’s history', async () => {
    const page = await employeePage();
    await succeeded(
      await api.clientFor(agency, 'BACK_OFFICE'),
      `mutation ($input: TerminateEmployeeInput!) { result: terminateEmployee(input: $input) {
        __typename ... on ActionRefused { message } } }`,
      { id: page.employeeId, version: 1, terminatedOn: '2026-11-20', reason: 'Left.' },
    );
    await expectClosed(page);
    expect(await timelineOf(page.id)).toMatchObject({
      status: 'DEACTIVATED',
      timeline: [{ action: 'endWithEmployment', actor: 'Stint', undoable: false }],
    });
    const again = await manage(admin, 'reactivateAccounts', { targets: [{ id: page.id }] });
    expect(again.outcomes).toMatchObject([{ refusals: [{ code: 'NOT_EMPLOYED' }] }]);
  });

  const UPDATE = `mutation ($input: UpdateContactInput!) { result: updateContact(input: $input) {
    __typename ... on ContactUpdated { changeSetId } ... on ActionRefused { message } } }`;

  test('by taking the contact off the accounting customer, also when that is undone', async () => {
    const page = await contactPage();
    const front = await api.clientFor(agency, 'FRONT_OFFICE');
    const off = { id: page.contactId, version: 1, onAccountingCustomer: false };
    const { changeSetId } = await succeeded<{ changeSetId: string }>(front, UPDATE, off);
    await expectClosed(page);
    expect(await timelineOf(page.id)).toMatchObject({
      status: 'DEACTIVATED',
      timeline: [{ action: 'endWithCustomerRecord', actor: 'Stint' }],
    });
    const UNDO = `mutation ($id: ID!) { result: undo(changeSetId: $id) { __typename } }`;
    expect(await front.ask(UNDO, { id: changeSetId })).toMatchObject({
      result: { __typename: 'Undone' },
    });
    // Taking the change back gives nobody access again: an administrator does.
    expect(await timelineOf(page.id)).toMatchObject({ status: 'DEACTIVATED' });
    const again = await manage(admin, 'reactivateAccounts', { targets: [{ id: page.id }] });
    expect(again.outcomes).toMatchObject([{ done: true }]);
  });

  test('by moving the contact to another client', async () => {
    const page = await contactPage();
    const other = await agency.client({ name: 'Globex', isAccountingCustomer: true });
    const input = { id: page.contactId, version: 1, clientId: globalId('Client', other.id) };
    await succeeded(await api.clientFor(agency, 'FRONT_OFFICE'), UPDATE, input);
    await expectClosed(page);
  });

  test('by taking billing from the client', async () => {
    const page = await contactPage();
    await succeeded(
      await api.clientFor(agency, 'FRONT_OFFICE'),
      `mutation ($input: UpdateClientInput!) { result: updateClient(input: $input) {
        __typename ... on ActionRefused { message } } }`,
      { id: globalId('Client', page.clientId), version: 1, isAccountingCustomer: false },
    );
    await expectClosed(page);
  });
});

test('other changes of a contact or an employee end nothing', async () => {
  const page = await contactPage();
  await succeeded(
    await api.clientFor(agency, 'FRONT_OFFICE'),
    `mutation ($input: UpdateContactInput!) { result: updateContact(input: $input) {
      __typename ... on ActionRefused { message } } }`,
    { id: page.contactId, version: 1, title: 'Plant manager', onAccountingCustomer: true },
  );
  expect(await page.client.ask(VIEWER)).toEqual({ viewer: { kind: 'CLIENT_CONTACT' } });
  expect(await timelineOf(page.id)).toMatchObject({ status: 'ACTIVE', timeline: [] });
});
