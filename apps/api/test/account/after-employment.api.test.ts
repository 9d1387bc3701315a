import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { routes } from '../../src/application/routes.ts';
import { DocumentEntity } from '../../src/document/document.entity.ts';
import { documentKey } from '../../src/document/document-key.ts';
import { globalId } from '../../src/graphql/global-id.ts';
import { manage } from '../support/accounts.ts';
import { succeeded } from '../support/answers.ts';
import { everySection } from '../support/employee-portal.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { subscribe } from '../support/live-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

/* What is left to somebody whose employment has ended, where the agency lets them read the own documents (S-5). */

let api: TestApi;
let agency: AgencyRows;
let admin: GraphClient;
let clerk: GraphClient;

beforeAll(async () => {
  api = await createTestApi({ routes, signInLimits: { perAddress: 10_000 } });
  await api.app.listen({ port: 0 });
});
beforeEach(async () => {
  agency = await api.createAgency();
  admin = await api.clientFor(agency, 'ADMIN');
  clerk = await api.clientFor(agency, 'BACK_OFFICE');
});
afterAll(() => api.close());

const VIEWER = '{ viewer { kind isFormerEmployee permissions } }';
const DOCUMENTS = '{ documents { nodes { title } } }';

/** Somebody at work with a document, whose page is open. */
async function somebody(sections: readonly string[] = everySection) {
  const { id: employeeId } = await agency.employee();
  const account = await agency.account({
    kind: 'EMPLOYEE',
    employeeId,
    preferences: { sections: [...sections], timesheetDisclaimer: null } as never,
  });
  const document = await agency.insert(DocumentEntity, {
    employeeId,
    type: 'LICENSE',
    title: 'Forklift license',
    fileName: 'license.pdf',
    contentType: 'application/pdf',
    size: 4,
  });
  await api.platform.files.put(
    documentKey(agency.id, document.id),
    Buffer.from('%PDF'),
    'application/pdf',
  );
  const client = await api.signedIn(agency, account);
  const open = () => subscribe(api.app, client, 'subscription { recordChanged { id } }').ended;
  const ended = open();
  await vi.waitFor(() => expect(api.platform.live.subscriptions).toBeGreaterThan(0), 20_000);
  return {
    client,
    open,
    ended,
    account: { id: globalId('Account', account.id) },
    employee: { id: globalId('Employee', employeeId) },
    document: { id: globalId('Document', document.id) },
  };
}

async function allow(showDocumentsAfterTermination: boolean): Promise<void> {
  const { agencySettings } = await admin.ask<{ agencySettings: { id: string; version: number } }>(
    '{ agencySettings { id version } }',
  );
  await succeeded(
    admin,
    `mutation ($input: UpdateAgencySettingsInput!) { result: updateAgencySettings(input: $input) {
      __typename ... on InvalidInput { problems { path code } } ... on ActionRefused { message } } }`,
    { ...agencySettings, showDocumentsAfterTermination },
  );
}

const change = (action: 'Terminate' | 'Rehire') =>
  `mutation ($input: ${action}EmployeeInput!) { result: ${action.toLowerCase()}Employee(input: $input) {
    __typename ... on ActionRefused { message } ... on InvalidInput { problems { path code } } } }`;

async function versionOf(id: string): Promise<number> {
  const { employee } = await clerk.ask<{ employee: { version: number } }>(
    'query ($id: ID!) { employee(id: $id) { version } }',
    { id },
  );
  return employee.version;
}

async function terminate({ id }: { id: string }): Promise<void> {
  const input = { id, version: await versionOf(id), terminatedOn: '2026-11-20', reason: 'Left.' };
  await succeeded(clerk, change('Terminate'), input);
}

async function rehire({ id }: { id: string }): Promise<void> {
  const input = { id, version: await versionOf(id), hiredOn: '2026-11-23' };
  await succeeded(clerk, change('Rehire'), input);
}

async function download(client: GraphClient, { id }: { id: string }): Promise<number> {
  const { statusCode } = await api.app.inject({
    url: `/documents/${id}/file`,
    headers: { host: 'stint.test', 'x-stint-door': client.door, cookie: client.cookie },
  });
  return statusCode;
}

async function accountOf({ id }: { id: string }) {
  const { account } = await admin.ask<{ account: { status: string; timeline: object[] } }>(
    'query ($id: ID!) { account(id: $id) { status timeline { action actor } } }',
    { id },
  );
  return account;
}

/** Nothing of the account can be used any more, and the history says why. */
async function expectEnded(person: Awaited<ReturnType<typeof somebody>>): Promise<void> {
  expect(await person.client.ask('{ viewer { kind } }')).toEqual({ viewer: null });
  expect(await download(person.client, person.document)).toBe(401);
  const { status, timeline } = await accountOf(person.account);
  expect(status).toBe('DEACTIVATED');
  expect(timeline[0]).toEqual({ action: 'endWithEmployment', actor: 'Stint' });
}

describe('where the agency allows it', () => {
  test('the own documents are left, and nothing else', async () => {
    await allow(true);
    const person = await somebody();
    const colleague = await somebody();
    await terminate(person.employee);
    // What was open shows too much: it is closed, and opens again with less.
    expect(await person.ended).toMatchObject({ code: 4403 });
    expect(await person.client.ask(VIEWER)).toEqual({
      viewer: {
        kind: 'EMPLOYEE',
        isFormerEmployee: true,
        permissions: ['agency:read', 'document:read'],
      },
    });
    expect(await person.client.ask(DOCUMENTS)).toEqual({
      documents: { nodes: [{ title: 'Forklift license' }] },
    });
    expect(await download(person.client, person.document)).toBe(200);
    expect(await download(person.client, colleague.document)).toBe(404);
    for (const query of [
      '{ assignments { totalCount } }',
      '{ changeRequests { totalCount } }',
      '{ employees { totalCount } }',
      '{ documents { nodes { employee { id } } } }',
    ]) {
      expect((await person.client.send(query)).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN' } },
      ]);
    }
    // The account page is everybody's.
    const { sessions } = await person.client.ask<{ sessions: object[] }>(
      '{ sessions { current } }',
    );
    expect(sessions).toContainEqual({ current: true });
    expect(await accountOf(person.account)).toMatchObject({ status: 'ACTIVE', timeline: [] });
  });

  test('forbidding it ends these accounts at once, and those of nobody else', async () => {
    await allow(true);
    const [person, colleague] = [await somebody(), await somebody()];
    await terminate(person.employee);
    await person.ended;
    const again = person.open();
    await vi.waitFor(() => expect(api.platform.live.subscriptions).toBeGreaterThan(1), 20_000);
    await allow(false);
    expect(await again).toMatchObject({ code: 4403 });
    await expectEnded(person);
    expect(await colleague.client.ask(VIEWER)).toMatchObject({
      viewer: { isFormerEmployee: false },
    });
    const refused = await manage(admin, 'reactivateAccounts', { targets: [person.account] });
    expect(refused.outcomes).toMatchObject([{ refusals: [{ code: 'NOT_EMPLOYED' }] }]);
    await allow(true);
    await vi.waitFor(async () => {
      const restored = await manage(admin, 'reactivateAccounts', { targets: [person.account] });
      expect(restored.outcomes).toMatchObject([{ done: true }]);
    }, 20_000);
  });

  test('rehiring gives back every section that is on', async () => {
    await allow(true);
    const person = await somebody();
    const before = await person.client.ask(VIEWER);
    await terminate(person.employee);
    await person.ended;
    expect(await person.client.ask(VIEWER)).not.toEqual(before);
    await rehire(person.employee);
    await vi.waitFor(async () => expect(await person.client.ask(VIEWER)).toEqual(before), 20_000);
  });

  test('an account without the section ends with the employment', async () => {
    await allow(true);
    const person = await somebody(['personalInformation']);
    await terminate(person.employee);
    expect(await person.ended).toMatchObject({ code: 4403 });
    await expectEnded(person);
  });

  test('an account ends with its last section', async () => {
    await allow(true);
    const person = await somebody();
    await terminate(person.employee);
    await person.ended;
    const again = person.open();
    await vi.waitFor(() => expect(api.platform.live.subscriptions).toBeGreaterThan(0), 20_000);
    const preferences = { sections: ['directDeposit'], timesheetDisclaimer: null };
    const changed = await manage(admin, 'updateEmployeePortalPreferences', {
      ...person.account,
      version: 1,
      preferences,
    });
    expect(changed.changeSetId).toEqual(expect.any(String));
    expect(await again).toMatchObject({ code: 4403 });
    await expectEnded(person);
  });

  test('nobody is given a new account after the employment', async () => {
    await allow(true);
    const { id } = await agency.employee({ status: 'TERMINATED', terminatedOn: '2026-11-20' });
    const { outcomes } = await manage(admin, 'createEmployeeAccounts', {
      employees: [{ employeeId: globalId('Employee', id) }],
    });
    expect(outcomes).toMatchObject([{ outcome: { refusals: [{ code: 'NOT_EMPLOYED' }] } }]);
  });
});

test('where the agency says nothing, an account ends with the employment', async () => {
  const person = await somebody();
  await terminate(person.employee);
  expect(await person.ended).toMatchObject({ code: 4403 });
  await expectEnded(person);
});
