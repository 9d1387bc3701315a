import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { closedPortal, manage } from '../support/accounts.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { type AgencyRows, PASSWORD } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let agency: AgencyRows;
let admin: GraphClient;

beforeAll(async () => {
  api = await createTestApi({ signInLimits: { perAddress: 10_000 } });
});
beforeEach(async () => {
  agency = await api.createAgency();
  const { userName } = await agency.staff('ADMIN', { displayName: 'Ada Admin' });
  admin = await api.signedIn(agency, { kind: 'STAFF', userName });
});
afterAll(() => api.close());

interface Event {
  action: string;
  actor: string;
  sentence: string;
  changes: { label: string; beforeLabel: string | null; afterLabel: string | null }[];
}

const TIMELINE = `query ($id: ID!) { account(id: $id) { timeline {
  action actor sentence changes { label beforeLabel afterLabel } } } }`;

async function timeline(id: string, client = admin) {
  const { account } = await client.ask<{ account: { timeline: Event[] } }>(TIMELINE, { id });
  return account.timeline;
}

/** Each change as “label: before → after”. */
const inWords = ({ changes }: Event) =>
  changes.map(
    ({ label, beforeLabel, afterLabel }) =>
      `${label}: ${beforeLabel ?? '—'} → ${afterLabel ?? '—'}`,
  );

describe('the history of preferences', () => {
  async function contactAccount() {
    const contact = await agency.customerContact();
    const account = await agency.account({ kind: 'CLIENT_CONTACT', contactId: contact.id });
    return { id: globalId('Account', account.id), clientId: contact.clientId };
  }

  test('tells each switch that changed, old and new, in words', async () => {
    const { id, clientId } = await contactAccount();
    const owner = await agency.staff('FRONT_OFFICE', {
      displayName: 'Mia Front',
      email: 'mia@agency.test',
    });
    const yard = await agency.location({ clientId, name: 'Yard' });
    const preferences = {
      ...closedPortal,
      jobOrders: {
        access: 'CREATE',
        showForThisContactOnly: false,
        ownerId: globalId('Account', owner.id),
        mailOwner: true,
      },
      timesheets: { access: 'APPROVE', scope: 'ALL', disclaimer: 'I looked.', mailPending: false },
      locationIds: [globalId('Location', yard.id)],
    };
    await manage(admin, 'updateClientPortalPreferences', { id, version: 1, preferences });
    const [opened] = await timeline(id);
    expect(inWords(opened!)).toEqual([
      'Job orders: Off → See and submit them',
      'Job orders of this contact only: — → Off',
      'Owner of new job orders: — → Mia Front',
      'Email to the owner: — → On',
      'Timesheets: Off → See and approve them',
      'Which timesheets: — → All active assignments of the client',
      'Disclaimer for timesheets: — → I looked.',
      'Email for pending timesheets: — → Off',
      'Locations: All → Yard',
    ]);
    expect(opened!.sentence).toMatch(/^Change preferences by Ada Admin: job orders, /);

    const fewer = { ...preferences, locationIds: null, assignments: 'REPORTS_ONLY' };
    await manage(admin, 'updateClientPortalPreferences', { id, version: 2, preferences: fewer });
    const [changed] = await timeline(id);
    expect(inWords(changed!)).toEqual([
      'Assignments: Off → As job-reports-to only',
      'Locations: Yard → All',
    ]);
    await admin.ask('mutation { setLanguage(language: es) { kind } }');
    const [inSpanish] = await timeline(id);
    expect(inWords(inSpanish!)).toEqual([
      'Asignaciones: Desactivado → Solo como persona a la que se reporta',
      'Ubicaciones: Yard → Todas',
    ]);
  });

  test('tells the sections of an employee', async () => {
    const employee = await agency.employee();
    const account = await agency.account({ kind: 'EMPLOYEE', employeeId: employee.id });
    const id = globalId('Account', account.id);
    const save = (version: number, sections: string[]) =>
      manage(admin, 'updateEmployeePortalPreferences', {
        id,
        version,
        preferences: { sections, timesheetDisclaimer: null },
      });
    await save(1, ['timesheets', 'documents']);
    await save(2, ['documents', 'schedule']);
    const [second, first] = await timeline(id);
    expect(inWords(first!)).toEqual(['Timesheets: Off → On', 'Documents: Off → On']);
    expect(inWords(second!)).toEqual(['Timesheets: On → Off', 'Schedule: Off → On']);
  });
});

describe('the history of sessions', () => {
  const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';
  const SESSIONS = '{ sessions { id current } }';

  async function ownerOfTwo() {
    const { id, userName } = await agency.staff('ALL_IN', { displayName: 'Al Allin' });
    const here = await api.signedIn(agency, { kind: 'STAFF', userName });
    await api
      .visitor()
      .send(
        'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
        { input: { companyId: agency.companyId, userName, password: PASSWORD } },
        { 'user-agent': FIREFOX },
      );
    return { id: globalId('Account', id), here };
  }

  test('tells who ended which session of whom', async () => {
    const { id, here } = await ownerOfTwo();
    const { sessions } = await here.ask<{ sessions: { id: string; current: boolean }[] }>(SESSIONS);
    const other = sessions.find(({ current }) => !current)!;
    await here.ask('mutation ($id: ID!) { revokeSession(id: $id) { __typename } }', {
      id: other.id,
    });
    const [event, ...rest] = await timeline(id);
    expect(rest).toEqual([]);
    expect(event).toMatchObject({ action: 'endSessions', actor: 'Al Allin' });
    expect(inWords(event!)).toEqual(['Devices: Firefox · Linux · 127.0.0.1 → —']);
  });

  test('tells of all that an administrator ended at once', async () => {
    const { id } = await ownerOfTwo();
    const answer = await manage(admin, 'endAccountSessions', { accountId: id });
    expect(answer).toMatchObject({ ended: 2 });
    const [event] = await timeline(id);
    expect(event).toMatchObject({ action: 'endSessions', actor: 'Ada Admin' });
    expect(event!.changes[0]!.beforeLabel).toContain('Firefox · Linux · 127.0.0.1');
    expect(event!.changes[0]!.beforeLabel!.split(', ')).toHaveLength(2);

    await manage(admin, 'endAccountSessions', { accountId: id });
    expect(await timeline(id)).toHaveLength(1);
  });

  test('tells nothing of signing out', async () => {
    const { id, here } = await ownerOfTwo();
    await here.ask('mutation { signOut }');
    expect(await timeline(id)).toEqual([]);
  });
});
