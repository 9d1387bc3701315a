import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { routes } from '../../src/application/routes.ts';
import type { GraphClient } from '../support/graph-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let agency: AgencyRows;
let contact: GraphClient;
let staff: GraphClient;

/** A client's contact who sees all job orders and assignments of the client. */
beforeAll(async () => {
  api = await createTestApi({ routes });
  agency = await api.createAgency();
  const { id: clientId } = await agency.client();
  const { id: contactId } = await agency.contact({ clientId });
  await agency.jobOrder({ clientId, contactId });
  const preferences = {
    jobOrders: { access: 'READ', showForThisContactOnly: false, ownerId: null, mailOwner: false },
    assignments: 'ALL',
  };
  contact = await api.signedIn(
    agency,
    await agency.account({ kind: 'CLIENT_CONTACT', contactId, preferences }),
  );
  staff = await api.clientFor(agency, 'FRONT_OFFICE');
});
afterAll(() => api.close());

const ORDERS = `query ($orderBy: JobOrderOrder, $filter: JobOrderFilter) {
  jobOrders(orderBy: $orderBy, filter: $filter) { edges { cursor } } }`;

const refused = { errors: [{ extensions: { code: 'FORBIDDEN' } }] };

describe('what a client’s contact may not see', () => {
  const bySubmissions = { orderBy: { by: 'SUBMISSIONS', direction: 'ASC' } };

  test('is not told by the order of a list, nor by its cursors', async () => {
    const { data, errors } = await contact.send(ORDERS, bySubmissions);
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' }, message: expect.stringContaining('submission:read') },
    ]);
    const byNumber = { orderBy: { by: 'NUMBER', direction: 'ASC' } };
    expect(await contact.ask(ORDERS, byNumber)).toMatchObject({ jobOrders: { edges: [{}] } });
    expect(await staff.ask(ORDERS, bySubmissions)).toMatchObject({ jobOrders: { edges: [{}] } });
  });

  test('is not told by the order of an exported file', async () => {
    const orderBy = encodeURIComponent(JSON.stringify(bySubmissions.orderBy));
    const { statusCode } = await api.app.inject({
      url: `/export/job-orders.csv?orderBy=${orderBy}`,
      headers: { 'x-stint-door': 'portal', cookie: contact.cookie },
    });
    expect(statusCode).toBe(403);
  });

  test('is not told by what a filter finds', async () => {
    const { id: ownerId } = await agency.staff('FRONT_OFFICE');
    const filter = { ownerId: globalId('Account', ownerId) };
    expect(await contact.send(ORDERS, { filter })).toMatchObject(refused);
    const { id } = await agency.candidate();
    const FOUND = `query ($filter: AssignmentFilter) { assignments(filter: $filter) { totalCount } }`;
    const candidateId = { candidateId: globalId('Candidate', id) };
    expect(await contact.send(FOUND, { filter: candidateId })).toMatchObject(refused);
    const employeeId = { employeeId: globalId('Employee', id) };
    expect(await contact.send(FOUND, { filter: employeeId })).toMatchObject(refused);
  });

  test('is not told by the agency’s settings: its margin is nobody’s business', async () => {
    const SETTINGS = '{ viewer { agency { name settings { marginFloorPercent } } } }';
    expect(await contact.send(SETTINGS)).toMatchObject(refused);
    expect((await staff.send(SETTINGS)).errors).toBeUndefined();
  });
});
