import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { closedPortal, manage } from '../support/accounts.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { subscribe } from '../support/live-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

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

async function contactAccount() {
  const contact = await agency.customerContact();
  const account = await agency.account({ kind: 'CLIENT_CONTACT', contactId: contact.id });
  return { account, id: globalId('Account', account.id), clientId: contact.clientId };
}

const save = (id: string, preferences: object, version = 1) =>
  manage(admin, 'updateClientPortalPreferences', {
    id,
    version,
    preferences: { ...closedPortal, ...preferences },
  });

const jobOrders = (over: object) => ({ jobOrders: { ...closedPortal.jobOrders, ...over } });

describe('preferences of a contact', () => {
  test('hold every switch, as they were saved', async () => {
    const { id, clientId } = await contactAccount();
    const owner = await agency.staff('FRONT_OFFICE', { email: 'mia@agency.test' });
    const location = await agency.location({ clientId });
    const preferences = {
      jobOrders: {
        access: 'CREATE',
        showForThisContactOnly: false,
        ownerId: globalId('Account', owner.id),
        mailOwner: true,
      },
      assignments: 'CONTACT_AND_REPORTS',
      timesheets: { access: 'APPROVE', scope: 'ALL', disclaimer: 'I looked.', mailPending: true },
      expenses: { access: 'READ', scope: 'REPORTS_ONLY', disclaimer: null, mailPending: false },
      billingManagement: true,
      reports: { timesheets: true, assignments: true },
      locationIds: [globalId('Location', location.id)],
    };
    expect(await save(id, preferences)).toMatchObject({ account: { version: 2 } });
    const { account } = await admin.ask<{ account: { clientPortalPreferences: object } }>(
      `query ($id: ID!) { account(id: $id) { clientPortalPreferences {
        jobOrders { access showForThisContactOnly ownerId mailOwner } assignments
        timesheets { access scope disclaimer mailPending }
        expenses { access scope disclaimer mailPending }
        billingManagement reports { timesheets assignments } locationIds } } }`,
      { id },
    );
    expect(account.clientPortalPreferences).toEqual(preferences);
    expect((await save(id, preferences)).refusals).toMatchObject([{ code: 'CHANGED_SINCE' }]);
    const { account: past } = await admin.ask<{ account: { timeline: object[] } }>(
      'query ($id: ID!) { account(id: $id) { timeline { action } } }',
      { id },
    );
    expect(past.timeline).toEqual([{ action: 'changePreferences' }]);
  });

  test('are refused with the switch that has to change', async () => {
    const { id } = await contactAccount();
    const [silent, gone, heard] = await Promise.all([
      agency.staff('FRONT_OFFICE'),
      agency.staff('FRONT_OFFICE', { status: 'DEACTIVATED', email: 'g@agency.test' }),
      agency.staff('FRONT_OFFICE', { email: 'h@agency.test' }),
    ]);
    const employee = await agency.employee();
    const other = await agency.account({ kind: 'EMPLOYEE', employeeId: employee.id });
    const owned = (owner: { id: string }, over = {}) =>
      jobOrders({ access: 'CREATE', ownerId: globalId('Account', owner.id), ...over });
    const foreign = await agency.location();
    const codesOf = async (preferences: object) =>
      (await save(id, preferences)).refusals?.map(({ code, field }) => [code, field]);
    const owner = 'jobOrders.ownerId';
    expect(await codesOf(jobOrders({ access: 'CREATE' }))).toEqual([['OWNER_REQUIRED', owner]]);
    expect(await codesOf(owned(gone))).toEqual([['OWNER_DEACTIVATED', owner]]);
    expect(await codesOf(owned(other))).toEqual([['NOT_FOUND', owner]]);
    expect(await codesOf(owned(silent, { mailOwner: true }))).toEqual([
      ['OWNER_WITHOUT_MAIL', 'jobOrders.mailOwner'],
    ]);
    expect(await codesOf({ locationIds: [globalId('Location', foreign.id)] })).toEqual([
      ['NOT_FOUND', 'locationIds.0'],
    ]);
    expect(await codesOf({ reports: { timesheets: true, assignments: true } })).toEqual([
      ['REPORT_WITHOUT_SECTION', 'reports.timesheets'],
      ['REPORT_WITHOUT_SECTION', 'reports.assignments'],
    ]);
    const long = { ...closedPortal.timesheets, disclaimer: 'x'.repeat(2_001) };
    expect((await save(id, { timesheets: long })).problems).toEqual([
      { path: 'preferences.timesheets.disclaimer', code: 'TOO_LONG' },
    ]);
    expect(await save(id, owned(heard, { mailOwner: true }))).toMatchObject({
      __typename: 'AccountUpdated',
    });
  });

  test('are those of a contact’s account alone', async () => {
    const staff = await agency.staff('FRONT_OFFICE');
    const answer = await save(globalId('Account', staff.id), {});
    expect(answer.refusals).toMatchObject([{ code: 'ACCOUNT_KIND', field: 'id' }]);
  });

  test('hold at once: the next question is answered by them, and an open socket ends', async () => {
    const { account, id } = await contactAccount();
    const contact = await api.signedIn(agency, account);
    const permissions = async () => {
      const { viewer } = await contact.ask<{ viewer: { permissions: string[] } }>(
        '{ viewer { permissions } }',
      );
      return viewer.permissions;
    };
    expect(await permissions()).not.toContain('assignment:read');
    const told = noNotifications();
    await save(id, { assignments: 'ALL' });
    expect(await permissions()).toContain('assignment:read');
    told.mockRestore();
    expect(await contact.ask('{ assignments(first: 1) { totalCount } }')).toEqual({
      assignments: { totalCount: 0 },
    });

    const { ended } = subscribe(api.app, contact, 'subscription { recordChanged { id } }');
    await vi.waitFor(() => expect(api.platform.live.subscriptions).toBe(1), 20_000);
    await save(id, {}, 2);
    expect(await ended).toMatchObject({ code: 4403 });
    expect(await permissions()).not.toContain('assignment:read');
    const { errors } = await contact.send('{ assignments(first: 1) { totalCount } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});

/** As if the database took long to notify anybody. */
function noNotifications() {
  const emit = pg.Client.prototype.emit;
  return vi.spyOn(pg.Client.prototype, 'emit').mockImplementation(function (
    this: pg.Client,
    ...event
  ) {
    return event[0] === ('notification' as string) || emit.apply(this, event);
  });
}

test('preferences of an employee hold at once', async () => {
  const employee = await agency.employee();
  const account = await agency.account({ kind: 'EMPLOYEE', employeeId: employee.id });
  const client = await api.signedIn(agency, account);
  const input = {
    id: globalId('Account', account.id),
    version: 1,
    preferences: { sections: ['timeClock', 'timeClock'], timesheetDisclaimer: ' ' },
  };
  expect(await manage(admin, 'updateEmployeePortalPreferences', input)).toMatchObject({
    account: { version: 2 },
  });
  const { viewer } = await client.ask<{ viewer: { permissions: string[] } }>(
    '{ viewer { permissions } }',
  );
  expect(viewer.permissions).toContain('punch:record');
  const { account: shown } = await admin.ask<{ account: object }>(
    'query ($id: ID!) { account(id: $id) { employeePortalPreferences { sections timesheetDisclaimer } } }',
    { id: input.id },
  );
  expect(shown).toEqual({
    employeePortalPreferences: { sections: ['timeClock'], timesheetDisclaimer: null },
  });
});
