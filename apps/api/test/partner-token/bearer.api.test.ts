import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { routes } from '../../src/application/routes.ts';
import { newPartnerToken } from '../../src/context/partner-token-value.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { createToken, PartnerClient, revoke } from '../support/partner-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { withStatements } from '../support/statements.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

const CLIENTS = '{ clients { nodes { name } } }';
const start = '2026-11-21T18:00:00Z';

let api: TestApi;
let agency: AgencyRows;
let admin: GraphClient;

beforeAll(async () => {
  api = await createTestApi({ routes, signInLimits: { perAddress: 10_000 } });
});
beforeEach(async () => {
  api.setNow(start);
  agency = await api.createAgency();
  admin = await api.clientFor(agency, 'ADMIN');
  await agency.client({ name: 'Acme' });
});
afterAll(() => api.close());

const partner = (value: string, headers: Record<string, string> = {}) =>
  new PartnerClient(api.app, value, headers);

describe('a token', () => {
  test('opens the graph and the exports, without a door', async () => {
    const { value } = await createToken(admin);
    expect(value).toMatch(/^stint_pat_[0-9a-f]{64}_[0-9a-f]{32}$/);
    expect(await partner(value).ask(CLIENTS)).toEqual({ clients: { nodes: [{ name: 'Acme' }] } });
    const file = await partner(value).export('clients.csv');
    expect([file.status, file.body]).toEqual([200, expect.stringContaining('Acme')]);
  });

  test('does what its permissions say, and nothing else', async () => {
    const { value } = await createToken(admin, { permissions: ['contact:read'] });
    const { status, errors } = await partner(value).send(CLIENTS);
    expect([status, errors?.[0]?.extensions?.['code']]).toEqual([200, 'FORBIDDEN']);
    expect((await partner(value).export('clients.csv')).status).toBe(403);
    const CREATE = `mutation { createClient(input: { name: "New" }) { __typename } }`;
    expect((await partner(value).send(CREATE)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect(await admin.ask(CLIENTS)).toEqual({ clients: { nodes: [{ name: 'Acme' }] } });
    const account = await agency.staff('ALL_IN');
    const NODE = 'query ($id: ID!) { node(id: $id) { id } }';
    expect(await partner(value).ask(NODE, { id: `acc_${account.id}` })).toEqual({ node: null });
  });

  test('counts alone: neither cookie nor door of the same request do', async () => {
    const { value } = await createToken(admin, { permissions: ['contact:read'] });
    const both = { cookie: admin.cookie, 'x-stint-door': 'console' };
    expect((await partner(value, both).send(CLIENTS)).errors?.[0]?.message).toMatch(/client:read/);
    expect((await partner('stint_pat_nonsense', both).send(CLIENTS)).status).toBe(401);
    expect(await partner(value, both).ask('{ viewer { kind } }')).toEqual({ viewer: null });
    expect(await partner(value, both).ask('mutation { signOut }')).toEqual({ signOut: false });
    expect(await admin.ask('{ viewer { kind } }')).toEqual({ viewer: { kind: 'STAFF' } });
  });

  test('is sent from anywhere: rules about cookies are not about tokens', async () => {
    const { value } = await createToken(admin);
    const elsewhere = partner(value, { origin: 'https://payroll.example' });
    expect(await elsewhere.ask(CLIENTS)).toEqual({ clients: { nodes: [{ name: 'Acme' }] } });
    const { statusCode } = await api.app.inject({
      url: `/graphql?query=${encodeURIComponent(CLIENTS)}`,
      headers: { authorization: `Bearer ${value}`, accept: 'application/json' },
    });
    expect(statusCode).toBe(200);
    const another = await admin.send(CLIENTS, {}, { origin: 'https://payroll.example' });
    expect(another.status).toBe(403);
  });

  test('of another scheme is none of ours, such as a proxy’s', async () => {
    const { clients } = await admin
      .send<{ clients: object }>(CLIENTS, {}, { authorization: 'Basic eDp5' })
      .then(({ data }) => data);
    expect(clients).toEqual({ nodes: [{ name: 'Acme' }] });
  });
});

describe('a token that does not work', () => {
  async function bad(): Promise<Record<string, string>> {
    const { value, partnerToken } = await createToken(admin);
    await revoke(admin, partnerToken);
    const expired = await createToken(admin, { expiresOn: '2026-11-21' });
    const other = await api.createAgency();
    const [, secret] = /_([0-9a-f]{64})_/.exec(value)!;
    return {
      empty: '',
      malformed: 'stint_pat_zzz',
      'very long': `stint_pat_${'0'.repeat(12_000)}`,
      unknown: newPartnerToken(agency.id).value,
      'with a known prefix': `${value.slice(0, 20)}${'0'.repeat(54)}${value.slice(74)}`,
      'of no agency': newPartnerToken(crypto.randomUUID()).value,
      'of another agency': `stint_pat_${secret}_${other.id.replaceAll('-', '')}`,
      revoked: value,
      expired: expired.value,
    };
  }

  test('is answered alike, whatever is wrong with it, and changes nothing', async () => {
    const values = await bad();
    api.setNow('2026-11-22T06:00:00Z');
    const answers = new Set<string>();
    for (const value of Object.values(values)) {
      const { status, headers, body } = await partner(value).send(
        'mutation { createClient(input: { name: "New" }) { __typename } }',
      );
      answers.add(JSON.stringify([status, headers['www-authenticate'], body]));
      const file = await partner(value).export('clients.csv');
      expect([file.status, file.headers['www-authenticate']]).toEqual([
        401,
        'Bearer realm="stint", error="invalid_token"',
      ]);
    }
    expect([...answers]).toEqual([
      JSON.stringify([
        401,
        'Bearer realm="stint", error="invalid_token"',
        '{"errors":[{"message":"Sign in first.","extensions":{"code":"UNAUTHENTICATED"}}]}',
      ]),
    ]);
    const rows = await api.database.sql('SELECT name FROM client WHERE agency_id = $1', [
      agency.id,
    ]);
    expect(rows).toEqual([{ name: 'Acme' }]);
  });

  test('costs the same work, whether a token begins like it or not', async () => {
    const { 'with a known prefix': similar, unknown, revoked, expired, ...rest } = await bad();
    api.setNow('2026-11-22T06:00:00Z');
    const counted = [];
    for (const value of [similar, unknown, revoked, expired, rest['of another agency']]) {
      const { statements } = await withStatements(() => partner(value!).send(CLIENTS));
      counted.push(statements);
    }
    expect(counted[0]!.join()).toContain('partner_token');
    for (const each of counted) expect(each).toEqual(counted[0]);
  });

  test('works until its last day is over in the office, not in UTC', async () => {
    const { value } = await createToken(admin, { expiresOn: '2026-11-21' });
    api.setNow('2026-11-22T05:59:59Z');
    expect((await partner(value).send(CLIENTS)).status).toBe(200);
    api.setNow('2026-11-22T06:00:00Z');
    expect((await partner(value).send(CLIENTS)).status).toBe(401);
  });

  test('ends at once when it is revoked, for good', async () => {
    const { value, partnerToken } = await createToken(admin);
    expect((await partner(value).send(CLIENTS)).status).toBe(200);
    const { changeSetId } = await revoke(admin, partnerToken);
    await expect
      .poll(async () => (await partner(value).send(CLIENTS)).status, { timeout: 2_000 })
      .toBe(401);
    const UNDO = `mutation ($id: ID!) { undo(changeSetId: $id) { __typename
      ... on ActionRefused { refusals { code } } } }`;
    const { undo } = await admin.ask<{ undo: object }>(UNDO, { id: changeSetId });
    expect(undo).toMatchObject({ __typename: 'ActionRefused' });
    expect((await partner(value).send(CLIENTS)).status).toBe(401);
  });
});
