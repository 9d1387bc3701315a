import { MOST_WAITING_ORDERS } from '@stint/domain/job-order/waiting-orders.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { BackOffice, command } from '../support/back-office.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { orders, portalContact, type PortalContact } from '../support/portal-contact.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let office: BackOffice;
let clientId: string;
let ownerId: string;
let oscar: PortalContact;

beforeAll(async () => {
  api = await createTestApi();
});
beforeEach(async () => {
  office = await BackOffice.open(api);
  ({ id: clientId } = await office.agency.client());
  ({ id: ownerId } = await office.agency.staff('FRONT_OFFICE'));
  oscar = await contact(orders('CREATE', { ownerId, showForThisContactOnly: true }));
});
afterAll(() => api.close());

const contact = (preferences: Parameters<typeof portalContact>[3]) =>
  portalContact(api, office.agency, clientId, preferences);

interface OrderAnswer {
  __typename: string;
  refusals?: { code: string; field: string | null }[];
  problems?: { path: string; message: string }[];
  jobOrder?: { id: string; version: number; status: string; reviewRemarks: string | null };
}

const ANSWER = `__typename
  ... on JobOrderSubmitted { jobOrder {
    id version number title status positions openings reviewRemarks
    client { id } contact { id } location { id }
  } }
  ... on ActionRefused { refusals { code field } }
  ... on InvalidInput { problems { path message } }`;

async function submit(client: GraphClient, input: Record<string, unknown> = {}) {
  const { submitJobOrder } = await client.ask<{ submitJobOrder: OrderAnswer }>(
    `mutation ($input: SubmitJobOrderInput!) { submitJobOrder(input: $input) { ${ANSWER} } }`,
    { input: { title: 'Forklift operator', jobType: 'TEMP_CONTRACT', positions: 3, ...input } },
  );
  return submitJobOrder;
}

async function resubmit(client: GraphClient, input: Record<string, unknown>) {
  const { resubmitJobOrder } = await client.ask<{ resubmitJobOrder: OrderAnswer }>(
    `mutation ($input: ResubmitJobOrderInput!) { resubmitJobOrder(input: $input) { ${ANSWER} } }`,
    { input: { title: 'Forklift operator', jobType: 'TEMP_CONTRACT', positions: 3, ...input } },
  );
  return resubmitJobOrder;
}

async function review(id: string, version: number, action: 'open' | 'decline', reason?: string) {
  const { changeJobOrderStatus } = await office.staff.ask<{
    changeJobOrderStatus: { __typename: string };
  }>(
    `mutation ($input: ChangeJobOrderStatusInput!) { changeJobOrderStatus(input: $input) {
       __typename ... on JobOrderUpdated { jobOrder { id status } }
       ... on ActionRefused { refusals { code } }
     } }`,
    { input: { id, version, action, reason } },
  );
  return changeJobOrderStatus;
}

const submitted = async (input: Record<string, unknown> = {}) => {
  const { jobOrder } = await submit(oscar.client, input);
  return jobOrder!;
};

const ORDERS =
  '{ jobOrders { totalCount nodes { id status reviewRemarks actions { action allowed } } } }';
type Orders = {
  jobOrders: {
    totalCount: number;
    nodes: {
      id: string;
      status: string;
      reviewRemarks: string | null;
      actions: { action: string; allowed: boolean }[];
    }[];
  };
};

describe('an order that a contact submits', () => {
  test('waits for review, for their client, with them as contact and the chosen owner', async () => {
    const { id: locationId } = await office.agency.location({ clientId });
    const answer = await submit(oscar.client, { locationId: globalId('Location', locationId) });
    expect(answer).toMatchObject({
      __typename: 'JobOrderSubmitted',
      jobOrder: {
        status: 'NEEDS_REVIEW',
        title: 'Forklift operator',
        positions: 3,
        openings: 3,
        client: { id: globalId('Client', clientId) },
        contact: { id: globalId('Contact', oscar.contactId) },
        location: { id: globalId('Location', locationId) },
      },
    });
    const [row] = await office.rows('job_order', 'owner_id', 'created_by_id', 'pay_rate');
    expect(row).toEqual({ owner_id: ownerId, created_by_id: oscar.accountId, pay_rate: null });
    const { jobOrders } = await oscar.client.ask<Orders>(ORDERS);
    expect(jobOrders).toMatchObject({ totalCount: 1, nodes: [{ status: 'NEEDS_REVIEW' }] });
  });

  test('is refused while many of theirs wait for review, and theirs alone', async () => {
    for (let count = 0; count < MOST_WAITING_ORDERS; count += 1) {
      await office.agency.jobOrder({
        clientId,
        status: 'NEEDS_REVIEW',
        createdById: oscar.accountId,
      });
    }
    expect(await submit(oscar.client)).toMatchObject({ refusals: [{ code: 'ORDERS_WAITING' }] });
    const colleague = await contact(orders('CREATE', { ownerId }));
    expect(await submit(colleague.client)).toMatchObject({ __typename: 'JobOrderSubmitted' });
    await api.database.sql(
      `UPDATE job_order SET status = 'OPEN' WHERE agency_id = $1 AND number =
         (SELECT min(number) FROM job_order WHERE agency_id = $1)`,
      [office.agency.id],
    );
    expect(await submit(oscar.client)).toMatchObject({ __typename: 'JobOrderSubmitted' });
  });

  test('says what is wrong with each field, and takes no rates', async () => {
    const answer = await submit(oscar.client, {
      title: ' ',
      positions: 0,
      startDate: '2026-12-02',
      endDate: '2026-12-01',
    });
    expect(answer.problems?.map(({ path }) => path).toSorted()).toEqual([
      'endDate',
      'positions',
      'title',
    ]);
    const { errors } = await oscar.client.send(
      'mutation ($input: SubmitJobOrderInput!) { submitJobOrder(input: $input) { __typename } }',
      { input: { title: 'Welder', jobType: 'DIRECT', positions: 1, billRate: '10' } },
    );
    expect(errors).toHaveLength(1);
    expect(await office.rows('job_order')).toEqual([]);
  });

  test('names nothing of another client, and no location beyond the account’s', async () => {
    const { id: own } = await office.agency.location({ clientId });
    const { id: other } = await office.agency.location({ clientId });
    const { id: foreign } = await office.agency.location();
    const { id: stranger } = await office.agency.contact();
    const lena = await contact({ ...orders('CREATE', { ownerId }), locationIds: [own] });
    const at = (id: string) => ({ locationId: globalId('Location', id) });
    for (const id of [other, foreign]) {
      expect(await submit(lena.client, at(id))).toMatchObject({
        refusals: [{ code: 'NOT_FOUND', field: 'locationId' }],
      });
    }
    expect(await submit(lena.client)).toMatchObject({ problems: [{ path: 'locationId' }] });
    expect(
      await submit(lena.client, { ...at(own), reportsToId: globalId('Contact', stranger) }),
    ).toMatchObject({ refusals: [{ code: 'NOT_FOUND', field: 'reportsToId' }] });
    expect(await office.rows('job_order')).toEqual([]);
    expect(await submit(lena.client, at(own))).toMatchObject({ __typename: 'JobOrderSubmitted' });
  });

  test('is not for who only reads, nor where the agency has turned orders or submitting off', async () => {
    const document =
      'mutation ($input: SubmitJobOrderInput!) { submitJobOrder(input: $input) { __typename } }';
    const input = { title: 'Welder', jobType: 'DIRECT', positions: 1 };
    const refused = async ({ client }: PortalContact) =>
      (await client.send(document, { input })).errors?.[0]?.extensions?.['code'];
    expect(await refused(await contact(orders('READ')))).toBe('FORBIDDEN');

    const { id } = await submitted();
    const admin = await api.clientFor(office.agency, 'ADMIN');
    const set = (version: number, settings: object) =>
      command(admin, 'updateAgencySettings', {
        id: globalId('AgencySettings', office.agency.id),
        version,
        ...settings,
      });
    const see = () => oscar.client.send<Orders>(ORDERS);
    await set(1, { portalOrderSubmission: false });
    await expect.poll(() => refused(oscar)).toBe('FORBIDDEN');
    expect((await see()).data.jobOrders.totalCount).toBe(1);
    await set(2, { portalOrders: false });
    await expect
      .poll(async () => (await see()).errors?.[0]?.extensions?.['code'])
      .toBe('FORBIDDEN');
    const { node } = await oscar.client.ask<{ node: null }>(
      'query ($id: ID!) { node(id: $id) { id } }',
      { id },
    );
    expect(node).toBeNull();
  });
});

describe('the review', () => {
  test('opens it, after the owner has adjusted it', async () => {
    const { id, version } = await submitted();
    const { updateJobOrder } = await office.staff.ask<{
      updateJobOrder: { jobOrder: { version: number; status: string; openings: number } };
    }>(
      `mutation ($input: UpdateJobOrderInput!) { updateJobOrder(input: $input) {
         ... on JobOrderUpdated { jobOrder { version status openings } } } }`,
      { input: { id, version, billRate: '31.5', positions: 2 } },
    );
    expect(updateJobOrder.jobOrder).toMatchObject({ status: 'NEEDS_REVIEW', openings: 2 });
    expect(await review(id, updateJobOrder.jobOrder.version, 'open')).toMatchObject({
      jobOrder: { status: 'OPEN' },
    });
  });

  test('declines it with remarks that the client reads, and it is submitted again, changed', async () => {
    const { id, version } = await submitted();
    await review(id, version, 'decline', 'Not for a single weekend.');
    const read = async () => (await oscar.client.ask<Orders>(ORDERS)).jobOrders.nodes[0]!;
    expect(await read()).toMatchObject({
      status: 'DECLINED',
      reviewRemarks: 'Not for a single weekend.',
      actions: [{ action: 'resubmit', allowed: true }],
    });
    const again = await resubmit(oscar.client, { id, version: version + 1, positions: 5 });
    expect(again.jobOrder).toMatchObject({
      status: 'NEEDS_REVIEW',
      positions: 5,
      openings: 5,
      reviewRemarks: null,
    });
    expect(await resubmit(oscar.client, { id, version: version + 2 })).toMatchObject({
      refusals: [{ code: 'WRONG_STATE' }],
    });
  });

  test('is asked for again by who asked for it alone', async () => {
    const { id, version } = await submitted();
    await review(id, version, 'decline', 'No.');
    const colleague = await contact(orders('CREATE', { ownerId }));
    const { jobOrders } = await colleague.client.ask<Orders>(ORDERS);
    expect(jobOrders.nodes[0]!.actions).toEqual([{ action: 'resubmit', allowed: false }]);
    const again = { id, version: version + 1 };
    expect(await resubmit(colleague.client, again)).toMatchObject({
      refusals: [{ code: 'NOT_YOUR_ORDER' }],
    });
    const outOfSight = await contact(orders('CREATE', { ownerId, showForThisContactOnly: true }));
    expect(await resubmit(outOfSight.client, again)).toMatchObject({
      refusals: [{ code: 'NOT_FOUND', field: 'id' }],
    });
    const [row] = await office.rows('job_order', 'status');
    expect(row).toEqual({ status: 'DECLINED' });
  });
});

describe('mail about orders', () => {
  const mails = () =>
    api.database.sql<{ template: string; address: string; subject: string; body: string }>(
      `SELECT template, recipient_address AS address, subject, body FROM mail
       WHERE agency_id = $1 ORDER BY queued_at, id`,
      [office.agency.id],
    );

  test('goes to the owner where the preferences say so, and to the contact about the review', async () => {
    await api.database.sql('UPDATE account SET email = $2 WHERE id = $1', [
      ownerId,
      'dana@ours.example',
    ]);
    await submitted();
    expect(await mails()).toEqual([]);

    const paula = await contact(orders('CREATE', { ownerId, mailOwner: true }));
    await api.database.sql('UPDATE contact SET email = $2 WHERE id = $1', [
      paula.contactId,
      'paula@client.example',
    ]);
    const { jobOrder } = await submit(paula.client, { title: 'Night nurse' });
    const { id, version } = jobOrder!;
    expect(await mails()).toMatchObject([
      {
        template: 'NEW_ORDER',
        address: 'dana@ours.example',
        subject: expect.stringContaining('Night nurse'),
      },
    ]);
    await review(id, version, 'decline', 'Nobody is free.');
    await resubmit(paula.client, { id, version: version + 1, title: 'Night nurse' });
    await review(id, version + 2, 'open');
    expect((await mails()).map(({ template, address }) => [template, address])).toEqual([
      ['NEW_ORDER', 'dana@ours.example'],
      ['ORDER_DECLINED', 'paula@client.example'],
      ['NEW_ORDER', 'dana@ours.example'],
      ['ORDER_OPENED', 'paula@client.example'],
    ]);
    expect((await mails())[1]!.body).toContain('Nobody is free.');
  });

  test.each([
    ['has moved to another client', 'UPDATE contact SET client_id = $2 WHERE id = $1', 'contactId'],
    [
      'sees no orders any more',
      `UPDATE account SET preferences = '{}' WHERE id = $1 AND $2::uuid IS NOT NULL`,
      'accountId',
    ],
  ] as const)('does not tell a contact of an order who %s', async (_, change, whose) => {
    await api.database.sql('UPDATE contact SET email = $2 WHERE id = $1', [
      oscar.contactId,
      'oscar@client.example',
    ]);
    const [told, untold] = [await submitted(), await submitted()];
    await review(told.id, told.version, 'decline', 'Nobody is free.');
    const { id: other } = await office.agency.client();
    await api.database.sql(change, [oscar[whose], other]);
    await review(untold.id, untold.version, 'decline', 'Nobody is free.');
    expect((await mails()).map(({ template }) => template)).toEqual(['ORDER_DECLINED']);
  });

  test('is not sent when the order is refused, nor about what staff have entered', async () => {
    const paula = await contact(orders('CREATE', { ownerId, mailOwner: true }));
    await submit(paula.client, { locationId: globalId('Location', ownerId) });
    const { id } = await office.agency.jobOrder({ clientId, status: 'NEEDS_REVIEW' });
    await review(globalId('JobOrder', id), 1, 'open');
    expect(await mails()).toEqual([]);
  });
});
