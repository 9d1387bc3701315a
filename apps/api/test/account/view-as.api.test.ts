import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { SESSIONS_CHANGED } from '../../src/context/session-cache.ts';
import { globalId } from '../../src/graphql/global-id.ts';
import { closedPortal, manage } from '../support/accounts.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { subscribe } from '../support/live-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

const NOON = '2026-11-21T18:00:00Z';

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
afterEach(() => {
  vi.useRealTimers();
  api.setNow(NOON);
});
afterAll(() => api.close());

interface ViewAsAnswer {
  __typename: string;
  path?: string;
  refusals?: { code: string }[];
}

const VIEW_AS = `mutation ($id: ID!) { viewAs(accountId: $id) { __typename
  ... on ViewingAs { path } ... on ActionRefused { refusals { code } } } }`;

const viewAs = async (client: GraphClient, id: string) =>
  (await client.ask<{ viewAs: ViewAsAnswer }>(VIEW_AS, { id })).viewAs;

const WHO = `{ viewer { viewedBy mustChangePassword permissions account { userName lastSignInAt } } }`;

interface Who {
  viewer: {
    viewedBy: string | null;
    mustChangePassword: boolean;
    permissions: string[];
    account: { userName: string; lastSignInAt: string | null };
  } | null;
}

const who = async (client: GraphClient) => (await client.ask<Who>(WHO)).viewer;

/** Who sees the job orders on which they are the contact: one of two. */
async function narrowContact(status = 'ACTIVE') {
  const contact = await agency.customerContact();
  const { clientId } = contact;
  const account = await agency.account({
    kind: 'CLIENT_CONTACT',
    contactId: contact.id,
    status,
    preferences: {
      jobOrders: { access: 'READ', showForThisContactOnly: true, ownerId: null, mailOwner: false },
    },
  });
  const seen = await agency.jobOrder({ clientId, contactId: contact.id });
  const other = await agency.jobOrder({ clientId });
  return { account, id: globalId('Account', account.id), seen, other };
}

describe('an administrator who views as a contact', () => {
  test('sees exactly their rows, at their portal, and stays signed in at the console', async () => {
    const { account, id, seen } = await narrowContact();
    expect(await viewAs(admin, id)).toEqual({ __typename: 'ViewingAs', path: '/portal' });
    const viewing = admin.at('portal');
    const own = await api.signedIn(agency, account);
    const list = '{ jobOrders(first: 10) { totalCount nodes { id } } }';
    const expected = {
      jobOrders: { totalCount: 1, nodes: [{ id: globalId('JobOrder', seen.id) }] },
    };
    expect(await viewing.ask(list)).toEqual(expected);
    expect(await own.ask(list)).toEqual(expected);
    expect((await who(viewing))!.permissions).toEqual((await who(own))!.permissions);
    expect((await who(viewing))!.viewedBy).toEqual(expect.any(String));
    expect((await who(own))!.viewedBy).toBeNull();
    expect((await who(admin))!.viewedBy).toBeNull();
  });

  test('sees the portal of somebody who has not chosen a password, and is no sign-in of theirs', async () => {
    const { id } = await narrowContact('FIRST_LOGIN');
    await viewAs(admin, id);
    expect(await who(admin.at('portal'))).toMatchObject({
      mustChangePassword: false,
      account: { lastSignInAt: null },
    });
  });

  test('changes nothing, whatever is asked for, and is told so', async () => {
    const { id } = await narrowContact();
    await viewAs(admin, id);
    const viewing = admin.at('portal');
    const refused = [
      'mutation { setLanguage(language: es) { kind } }',
      'mutation { changePassword(input: { currentPassword: "a", newPassword: "b" }) { __typename } }',
      `mutation { signOut again: revokeSession(id: "${globalId('Session', agency.id)}") { __typename } }`,
    ];
    for (const mutation of refused) {
      const { errors } = await viewing.send(mutation);
      expect(
        errors?.map(({ extensions }) => extensions?.['code']),
        mutation,
      ).toEqual(['VIEW_ONLY']);
    }
    expect((await who(viewing))?.viewedBy).toEqual(expect.any(String));
  });

  test('is named in the history of the account, and not among its sessions', async () => {
    const { account, id } = await narrowContact();
    await viewAs(admin, id);
    const { account: shown } = await admin.ask<{ account: object }>(
      'query ($id: ID!) { account(id: $id) { sessions { id } timeline { action } } }',
      { id },
    );
    expect(shown).toEqual({ sessions: [], timeline: [{ action: 'viewAs' }] });
    const own = await api.signedIn(agency, account);
    const { sessions } = await own.ask<{ sessions: object[] }>('{ sessions { id } }');
    expect(sessions).toHaveLength(1);
  });

  test('is named in it once more on leaving', async () => {
    const { id } = await narrowContact();
    await viewAs(admin, id);
    await admin.at('portal').ask('mutation { signOut }');
    const { account } = await admin.ask<{ account: { timeline: { actor: string }[] } }>(
      'query ($id: ID!) { account(id: $id) { timeline { action actor } } }',
      { id },
    );
    const actor = account.timeline[1]!.actor;
    expect(account.timeline).toEqual([
      { action: 'endViewAs', actor },
      { action: 'viewAs', actor },
    ]);
  });

  test('stops by signing out, at the end of half an hour, and with the own session', async () => {
    const { id } = await narrowContact();
    await viewAs(admin, id);
    const first = admin.at('portal');
    expect(await first.ask('mutation { signOut }')).toEqual({ signOut: true });
    expect(await who(admin.at('portal'))).toBeNull();

    await viewAs(admin, id);
    const second = admin.at('portal');
    api.setNow('2026-11-21T18:31:00Z');
    expect(await who(second)).toBeNull();
    expect(await who(admin)).not.toBeNull();

    await viewAs(admin, id);
    const third = admin.at('portal');
    await admin.ask('mutation { signOut }');
    expect(await who(third)).toBeNull();
  });

  test('stops when the own session ends by itself, or may manage accounts no more', async () => {
    const { id } = await narrowContact();
    const { viewer } = await admin.ask<{ viewer: { account: { id: string } } }>(
      '{ viewer { account { id } } }',
    );
    await viewAs(admin, id);
    const viewing = admin.at('portal');
    await api.database.sql(
      `UPDATE session SET expires_at = $2::timestamptz + interval '10 minutes'
       WHERE agency_id = $1 AND viewed_from IS NULL`,
      [agency.id, NOON],
    );
    api.setNow('2026-11-21T18:11:00Z');
    expect(await who(viewing)).toBeNull();

    api.setNow(NOON);
    expect(await who(viewing)).not.toBeNull();
    const other = await api.clientFor(agency, 'ADMIN');
    const demoted = { id: viewer.account.id, version: 1, role: 'FRONT_OFFICE' };
    await manage(other, 'updateAccount', demoted);
    // Instances hear of it after the answer.
    await expect.poll(() => who(viewing)).toBeNull();
  });

  test.each([
    [
      'set up one-time codes',
      'UPDATE agency_settings SET require_second_factor = true WHERE agency_id = $1',
    ],
    [
      'choose a password',
      `UPDATE account SET status = 'FIRST_LOGIN' WHERE agency_id = $1 AND kind = 'STAFF'`,
    ],
  ])('stops when they have to %s, sockets included', async (_what, change) => {
    const { id } = await narrowContact();
    await viewAs(admin, id);
    const viewing = admin.at('portal');
    const { ended } = subscribe(api.app, viewing, 'subscription { recordChanged { id } }');
    await vi.waitFor(() => expect(api.platform.live.subscriptions).toBe(1), 10_000);
    expect(await who(viewing)).not.toBeNull();
    await api.database.sql(change, [agency.id]);
    await api.database.sql('SELECT pg_notify($1, $2)', [SESSIONS_CHANGED, agency.id]);
    expect(await ended).toMatchObject({ code: 4403 });
    expect(await who(viewing)).toBeNull();
  });

  test('hears no more of changes after half an hour', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'Date'] });
    const { id } = await narrowContact();
    await viewAs(admin, id);
    const viewing = admin.at('portal');
    const { ended } = subscribe(api.app, viewing, 'subscription { recordChanged { id } }');
    await vi.waitFor(() => expect(api.platform.live.subscriptions).toBe(1), 20_000);
    api.setNow('2026-11-21T18:31:00Z');
    vi.advanceTimersByTime(31_000);
    expect(await ended).toMatchObject({ code: 4403 });
  });

  test('is out at once when the account is deactivated, sockets included', async () => {
    const { id } = await narrowContact();
    await viewAs(admin, id);
    const viewing = admin.at('portal');
    const { ended } = subscribe(api.app, viewing, 'subscription { recordChanged { id } }');
    await manage(admin, 'deactivateAccounts', { targets: [{ id }] });
    expect(await ended).toMatchObject({ code: 4403 });
    expect(await who(viewing)).toBeNull();
  });
});

const PREVIEW = `query ($input: PreviewClientPortalPreferencesInput!) {
  result: previewClientPortalPreferences(input: $input) { __typename
    ... on PreferencesPreview { sections { section before after gainedCount lostCount gained { id } lost { id } } }
    ... on ActionRefused { refusals { code field } }
    ... on InvalidInput { problems { path code } } } }`;
const PREVIEW_OF_NEW = PREVIEW.replaceAll('reviewClientPortalPreferences', 'reviewContactAccount');

describe('before preferences are saved', () => {
  const ofOrders = (over: object) => ({
    ...closedPortal,
    jobOrders: { ...closedPortal.jobOrders, access: 'READ', ...over },
  });
  interface PreviewAnswer {
    refusals?: { code: string }[];
  }
  const preview = async (id: string, preferences: object) =>
    (await admin.ask<{ result: PreviewAnswer }>(PREVIEW, { input: { id, preferences } })).result;
  const previewOfNew = async (contactId: string, preferences: object) =>
    (
      await admin.ask<{ result: PreviewAnswer }>(PREVIEW_OF_NEW, {
        input: { contactId, preferences },
      })
    ).result;

  test('the rows that they add and take are counted and named, and nothing is written', async () => {
    const { account, id, other } = await narrowContact();
    await agency.jobOrder();
    const gained = [{ id: globalId('JobOrder', other.id) }];
    const widened = { section: 'job order', before: 1, after: 2, gainedCount: 1, lostCount: 0 };
    expect(await preview(id, ofOrders({ showForThisContactOnly: false }))).toEqual({
      __typename: 'PreferencesPreview',
      sections: [{ ...widened, gained, lost: [] }],
    });
    const own = await api.signedIn(agency, account);
    const { jobOrders } = await own.ask<{ jobOrders: object }>('{ jobOrders { totalCount } }');
    expect(jobOrders).toEqual({ totalCount: 1 });
    expect(await preview(id, closedPortal)).toMatchObject({
      sections: [{ before: 1, after: 0, gainedCount: 0, lostCount: 1 }],
    });
  });

  test('the rows that a contact without an account would see are counted and named', async () => {
    const contact = await agency.customerContact();
    const { clientId } = contact;
    const own = await agency.jobOrder({ clientId, contactId: contact.id });
    await agency.jobOrder({ clientId });
    await agency.jobOrder();
    const contactId = globalId('Contact', contact.id);
    const seenWith = (over: object) => previewOfNew(contactId, ofOrders(over));
    expect(await seenWith({ showForThisContactOnly: true })).toEqual({
      __typename: 'PreferencesPreview',
      sections: [
        {
          section: 'job order',
          before: 0,
          after: 1,
          gainedCount: 1,
          lostCount: 0,
          gained: [{ id: globalId('JobOrder', own.id) }],
          lost: [],
        },
      ],
    });
    expect(await seenWith({ showForThisContactOnly: false })).toMatchObject({
      sections: [{ before: 0, after: 2, gainedCount: 2 }],
    });
    expect(await previewOfNew(contactId, closedPortal)).toMatchObject({ sections: [] });
  });

  test('a contact who can have no account is refused as the account would be', async () => {
    const preferences = closedPortal;
    const { id: clientId } = await agency.client({ isAccountingCustomer: true });
    const outside = await agency.contact({ clientId });
    const withAccount = await agency.contact({ clientId, onAccountingCustomer: true });
    await agency.account({ kind: 'CLIENT_CONTACT', contactId: withAccount.id });
    const stranger = await (await api.createAgency()).contact();
    const codes = [];
    for (const { id } of [outside, withAccount, stranger]) {
      const contactId = globalId('Contact', id);
      codes.push((await previewOfNew(contactId, preferences)).refusals?.[0]?.code);
    }
    expect(codes).toEqual(['NOT_ON_CUSTOMER_RECORD', 'HAS_ACCOUNT', 'NOT_FOUND']);
  });

  test('what cannot be saved is refused as saving would be', async () => {
    const { id } = await narrowContact();
    expect(await preview(id, ofOrders({ access: 'CREATE' }))).toMatchObject({
      refusals: [{ code: 'OWNER_REQUIRED', field: 'jobOrders.ownerId' }],
    });
    const other = await api.createAgency();
    const stranger = globalId('Account', (await other.staff('FRONT_OFFICE')).id);
    expect(await preview(stranger, closedPortal)).toMatchObject({
      refusals: [{ code: 'NOT_FOUND' }],
    });
  });
});

describe('nobody else', () => {
  test('may view as somebody: not staff without the permission, not the portals', async () => {
    const { account, id } = await narrowContact();
    for (const role of ['FRONT_OFFICE', 'BACK_OFFICE', 'ALL_IN'] as const) {
      const { errors } = await (await api.clientFor(agency, role)).send(VIEW_AS, { id });
      expect(errors?.[0]?.extensions?.['code'], role).toBe('FORBIDDEN');
    }
    const { errors } = await (await api.signedIn(agency, account)).send(VIEW_AS, { id });
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  test('is viewed as: staff, deactivated accounts, those of another agency', async () => {
    const staff = await agency.staff('FRONT_OFFICE');
    expect(await viewAs(admin, globalId('Account', staff.id))).toMatchObject({
      refusals: [{ code: 'NO_PORTAL' }],
    });
    const { id } = await narrowContact('DEACTIVATED');
    expect(await viewAs(admin, id)).toMatchObject({ __typename: 'ActionRefused' });
    const other = await api.createAgency();
    const stranger = globalId('Account', (await other.staff('FRONT_OFFICE')).id);
    const unknown = globalId('Account', '01930000-0000-7000-8000-00000000abcd');
    expect(await viewAs(admin, stranger)).toEqual(await viewAs(admin, unknown));
    expect(await who(admin.at('portal'))).toBeNull();
  });
});
