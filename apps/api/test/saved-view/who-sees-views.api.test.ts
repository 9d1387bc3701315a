import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { staffRoleLabels, type StaffRole } from '@stint/domain/access/staff-role.ts';
import { SavedViewEntity } from '../../src/saved-view/saved-view.entity.ts';
import { BackOffice } from '../support/back-office.ts';
import { planOf } from '../support/page-plan.ts';
import { DELETE, namesOf, remove, SAVE, saved, VIEWS, viewsOf } from '../support/saved-views.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let office: BackOffice;

beforeAll(async () => {
  api = await createTestApi({ signInLimits: { perAddress: 10_000 } });
  office = await BackOffice.open(api);
});
afterAll(() => api.close());

describe('views are for the staff', () => {
  test.each(Object.keys(staffRoleLabels) as StaffRole[])('of the role %s', async (role) => {
    const client = await api.clientFor(office.agency, role);
    const { id } = await saved(client, { name: `Of ${role}` });
    expect(await namesOf(client)).toEqual([`Of ${role}`]);
    expect(await remove(client, id)).toMatchObject({ id });
  });

  test('neither employees nor client contacts see or save any', async () => {
    const { agency } = office;
    const mia = await api.clientFor(agency, 'FRONT_OFFICE');
    const { id } = await saved(mia, { shared: true });
    const { employeeId } = await office.assigned();
    const client = await agency.client();
    const contact = await agency.contact({ clientId: client.id });
    const portals = [
      await agency.account({ kind: 'EMPLOYEE', employeeId: employeeId!.slice(4) }),
      await agency.account({ kind: 'CLIENT_CONTACT', contactId: contact.id }),
    ];
    const input = { list: 'candidates', name: 'Mine', query: {} };
    for (const account of portals) {
      const portal = await api.signedIn(agency, account);
      for (const [document, variables] of [
        [VIEWS, { list: 'candidates' }],
        [SAVE, { input }],
        [DELETE, { id }],
      ] as const) {
        const { errors } = await portal.send(document, variables);
        expect(errors?.length).toBeGreaterThan(0);
      }
      const node = await portal.ask('query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(node).toEqual({ node: null });
    }
    expect(await namesOf(mia)).toEqual(['Nurses']);
    await remove(mia, id);
  });

  test('another agency’s shared views are not among them', async () => {
    const stranger = await BackOffice.open(api);
    const other = await api.clientFor(stranger.agency, 'ADMIN');
    const { id } = await saved(other, { shared: true });
    const mia = await api.clientFor(office.agency, 'ADMIN');
    expect(await viewsOf(mia)).toEqual([]);
    expect(await remove(mia, id)).toMatchObject({ refusals: [{ code: 'NOT_FOUND' }] });
    expect(await namesOf(other)).toEqual(['Nurses']);
  });

  test.each(['Job orders', '', 'x'.repeat(100), "'; --", 'a\u0000'])(
    'a list that cannot be has none: %j',
    async (list) => {
      const mia = await api.clientFor(office.agency, 'FRONT_OFFICE');
      expect(await viewsOf(mia, list)).toEqual([]);
    },
  );
});

test('one statement finds them in two indexes, among many of colleagues', async () => {
  const { agency } = office;
  const owner = await agency.staff('FRONT_OFFICE');
  await api.database.sql(
    `INSERT INTO saved_view (agency_id, id, owner_id, list, name, query, shared)
     SELECT $1, gen_random_uuid(), $2, 'list-' || n % 10, 'View ' || n, '{}', n % 50 = 0
     FROM generate_series(1, 20000) AS n`,
    [agency.id, owner.id],
  );
  await agency.insert(SavedViewEntity, {
    ownerId: owner.id,
    list: 'candidates',
    name: 'Own',
    query: {},
  });
  await api.database.sql('ANALYZE saved_view');
  const plan = await planOf(api, agency.id, await api.clientFor(agency, 'FRONT_OFFICE'), {
    table: 'saved_view',
    query: VIEWS,
    variables: { list: 'list-1' },
  });
  const indexes = plan.map((node) => node['Index Name']);
  expect(indexes).toEqual(expect.arrayContaining(['saved_view_name', 'saved_view_shared']));
  expect(plan.map((node) => node['Node Type'])).not.toContain('Seq Scan');
});
