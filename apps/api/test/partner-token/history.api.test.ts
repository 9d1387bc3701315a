import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { subscribe, type Told } from '../support/live-client.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { createToken, PartnerClient, revoke } from '../support/partner-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

const start = '2026-11-21T18:00:00Z';
const PATIENT = { timeout: 30_000 };
const CHANGES = 'subscription { recordChanged { kind id version } }';
const TOKENS = `{ partnerTokens { nodes {
  name prefix permissions clients { name } expiresOn expired status lastUsedAt lastUsedFrom
  createdBy { displayName } timeline { actor sentence reason } } } }`;

let api: TestApi;
let agency: AgencyRows;
let admin: GraphClient;
const opened: Told<unknown>[] = [];

beforeAll(async () => {
  api = await createTestApi({ signInLimits: { perAddress: 10_000 } });
  await api.app.listen({ port: 0, host: '127.0.0.1' });
});
beforeEach(async () => {
  api.setNow(start);
  agency = await api.createAgency();
  const { userName } = await agency.staff('ADMIN', { displayName: 'Ada Brandt' });
  admin = await api.signedIn(agency, { kind: 'STAFF', userName });
});
afterEach(() => {
  for (const each of opened.splice(0)) each.stop();
});
afterAll(() => api.close());

interface Tokens {
  partnerTokens: { nodes: Record<string, unknown>[] };
}

describe('a token in the list', () => {
  test('shows all about it but its value, of which only the hash is kept', async () => {
    const client = await agency.client({ name: 'Acme' });
    const { value } = await createToken(admin, {
      permissions: ['client:read', 'client:read'],
      clientIds: [globalId('Client', client.id)],
    });
    const { partnerTokens } = await admin.ask<Tokens>(TOKENS);
    expect(partnerTokens.nodes).toEqual([
      {
        name: 'Payroll bridge',
        prefix: value.slice(0, 18),
        permissions: ['client:read'],
        clients: [{ name: 'Acme' }],
        expiresOn: '2026-12-31',
        expired: false,
        status: 'ACTIVE',
        lastUsedAt: null,
        lastUsedFrom: null,
        createdBy: { displayName: 'Ada Brandt' },
        timeline: [
          { actor: 'Ada Brandt', sentence: 'Ada Brandt created this partner token', reason: null },
        ],
      },
    ]);
    const [stored] = await api.database.sql('SELECT * FROM partner_token WHERE agency_id = $1', [
      agency.id,
    ]);
    expect(JSON.stringify(stored)).not.toContain(value.slice(18, 74));
    const history = await api.database.sql('SELECT * FROM audit_entry WHERE agency_id = $1', [
      agency.id,
    ]);
    expect(JSON.stringify(history)).not.toContain(value.slice(18, 74));
    api.setNow('2027-01-01T12:00:00Z');
    expect((await admin.ask<Tokens>(TOKENS)).partnerTokens.nodes[0]).toMatchObject({
      expired: true,
    });
  });

  test('tells when it was used last and from where, once a minute at most', async () => {
    const { value } = await createToken(admin);
    const used = async (now: string) => {
      api.setNow(now);
      // As if the look-up was no longer known: it is kept for half a minute of real time.
      api.platform.sessions.forget(agency.id);
      await new PartnerClient(api.app, value).ask('{ agencySettings { version } }');
      const { partnerTokens } = await admin.ask<Tokens>(TOKENS);
      const { lastUsedAt, lastUsedFrom } = partnerTokens.nodes[0]!;
      return [lastUsedAt, lastUsedFrom];
    };
    expect(await used(start)).toEqual([start, '127.0.0.1']);
    expect(await used('2026-11-21T18:00:59Z')).toEqual([start, '127.0.0.1']);
    expect(await used('2026-11-21T18:01:00Z')).toEqual(['2026-11-21T18:01:00Z', '127.0.0.1']);
  });

  test('is an administrator’s alone', async () => {
    await createToken(admin);
    for (const role of ['FRONT_OFFICE', 'BACK_OFFICE', 'ALL_IN'] as const) {
      const { errors } = await (await api.clientFor(agency, role)).send(TOKENS);
      expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
  });
});

describe('a new token', () => {
  test('is refused by name of the field, and nothing is made', async () => {
    const client = await agency.client();
    const foreign = await (await api.createAgency()).client();
    const ids = (id: string) => ({ clientIds: [globalId('Client', id)] });
    const refused = async (input: object) => {
      const { refusals, problems } = await createToken(admin, input as never);
      return [
        ...(refusals ?? []).map(({ code, field }) => `${code} ${field}`),
        ...(problems ?? []).map(({ path }) => path),
      ];
    };
    const some = { permissions: ['client:read'] };
    expect(await refused({ expiresOn: '2026-11-20' })).toEqual(['TOKEN_EXPIRY expiresOn']);
    expect(await refused({ expiresOn: '2027-11-22' })).toEqual(['TOKEN_EXPIRY expiresOn']);
    expect(await refused(ids(client.id))).toEqual(['TOKEN_BEYOND_CLIENTS permissions']);
    expect(await refused({ ...some, ...ids(foreign.id) })).toEqual(['NOT_FOUND clientIds']);
    expect(await refused({ ...some, clientIds: [] })).toEqual(['clientIds']);
    expect(await refused({ permissions: [] })).toEqual(['permissions']);
    expect(await refused({ permissions: ['account:manage'] })).toEqual(['permissions.0']);
    expect(await refused({ name: ' ' })).toEqual(['name']);
    expect((await admin.ask<Tokens>(TOKENS)).partnerTokens.nodes).toEqual([]);
  });
});

describe('what a token does', () => {
  test('stands in the history under its name, and belongs to no account', async () => {
    const { value } = await createToken(admin);
    const partner = new PartnerClient(api.app, value);
    const CREATE = `mutation { createClient(input: { name: "Globex" }) {
      ... on ClientCreated { client { id timeline { actor sentence undoable } } } } }`;
    const { createClient } = await partner.ask<{ createClient: { client: object } }>(CREATE);
    expect(createClient.client).toMatchObject({
      timeline: [
        {
          actor: 'Payroll bridge (partner)',
          sentence: 'Payroll bridge (partner) created this client',
          undoable: false,
        },
      ],
    });
    const changes = await api.database.sql(
      `SELECT account_id, actor_name FROM change_set WHERE agency_id = $1 AND command = 'client:write'`,
      [agency.id],
    );
    expect(changes).toEqual([{ account_id: null, actor_name: 'Payroll bridge (partner)' }]);
  });

  test('is refused by rule where only a person can: an owner, a session, a language', async () => {
    const { value } = await createToken(admin);
    const partner = new PartnerClient(api.app, value);
    const { createTask } = await partner.ask<{ createTask: object }>(
      `mutation { createTask(input: { title: "Call" }) {
        __typename ... on ActionRefused { refusals { code field } } } }`,
    );
    expect(createTask).toEqual({
      __typename: 'ActionRefused',
      refusals: [{ code: 'NEEDS_OWNER', field: 'ownerId' }],
    });
    const owner = globalId('Account', (await agency.staff('ALL_IN')).id);
    const { createTask: made } = await partner.ask<{ createTask: object }>(
      `mutation ($owner: ID) { createTask(input: { title: "Call", ownerId: $owner }) { __typename } }`,
      { owner },
    );
    expect(made).toEqual({ __typename: 'TaskCreated' });
    for (const asked of [
      '{ sessions { id } }',
      'mutation { setLanguage(language: es) { kind } }',
      'mutation { revokeSession(id: "ses_x") { __typename } }',
      `mutation { changePassword(input: { currentPassword: "x", newPassword: "y" }) { __typename } }`,
    ]) {
      const { errors } = await partner.send(asked);
      expect([asked, errors?.[0]?.extensions?.['code']]).toEqual([asked, 'FORBIDDEN']);
    }
  });
});

describe('a socket', () => {
  async function watch(value: string, as: 'header' | 'parameter') {
    const before = api.platform.live.subscriptions;
    const told = subscribe<{ recordChanged: { kind: string } }>(api.app, api.visitor(), CHANGES, {
      [as === 'header' ? 'headers' : 'connectionParams']: { authorization: `Bearer ${value}` },
    });
    opened.push(told);
    await expect.poll(() => api.platform.live.subscriptions, PATIENT).toBe(before + 1);
    return told;
  }

  test.each(['header', 'parameter'] as const)(
    'with the token as %s hears of changes, and ends at once when it is revoked',
    async (as) => {
      const { value, partnerToken } = await createToken(admin);
      const told = await watch(value, as);
      await admin.ask(`mutation { createClient(input: { name: "Initech" }) { __typename } }`);
      await expect
        .poll(() => told.events, PATIENT)
        .toMatchObject([{ recordChanged: { kind: 'Client' } }]);
      const revokedAt = Date.now();
      await revoke(admin, partnerToken);
      expect(await told.ended).toMatchObject({ code: 4403 });
      expect(Date.now() - revokedAt).toBeLessThan(5_000);
    },
  );

  test('with a token that does not work is not opened', async () => {
    for (const as of ['headers', 'connectionParams'] as const) {
      const told = subscribe(api.app, admin, CHANGES, {
        [as]: { authorization: 'Bearer stint_pat_nonsense' },
      });
      opened.push(told);
      expect(await told.ended, as).not.toBe('complete');
      expect(told.events).toEqual([]);
    }
  });
});
