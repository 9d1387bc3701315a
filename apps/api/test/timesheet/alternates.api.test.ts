import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ApproverAlternateEntity } from '../../src/approver-alternate/approver-alternate.entity.ts';
import { globalId } from '../../src/graphql/global-id.ts';
import { manage } from '../support/accounts.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { portalContact } from '../support/portal-contact.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { timesheetRow } from '../support/time-rows.ts';
import {
  readSheet,
  refusedWith,
  section,
  workplace,
  type Workplace,
} from '../support/timesheets.ts';

/* Who approves in place of whom, and who no longer does. Sam stands in for Carla from 24 to 26 November 2026. */

let api: TestApi;
let agency: AgencyRows;
let office: GraphClient;
let admin: GraphClient;
let place: Workplace;
let sheet: string;

beforeAll(async () => {
  api = await createTestApi({ signInLimits: { perAddress: 10_000 } });
});
beforeEach(async () => {
  api.setNow('2026-11-24T18:00:00Z');
  agency = await api.createAgency();
  office = await api.clientFor(agency, 'BACK_OFFICE');
  admin = await api.clientFor(agency, 'ADMIN');
  place = await workplace(api, agency);
  const week = { startDate: '2026-11-16', endDate: '2026-11-22' };
  sheet = globalId('Timesheet', (await timesheetRow(agency, place.work, week)).id);
});
afterAll(() => api.close());

const days = { startDate: '2026-11-24', endDate: '2026-11-26' };

/** An account at the client of a contact. */
async function account(clientId = place.work.clientId, over: object = {}) {
  const { id: contactId } = await agency.contact({ clientId });
  const made = await agency.account({
    kind: 'CLIENT_CONTACT',
    contactId,
    preferences: { timesheets: section(over) },
  });
  return { contactId, id: made.id, signIn: () => api.signedIn(agency, made) };
}

const standsIn = (alternateId: string, over: object = {}) =>
  agency.insert(ApproverAlternateEntity, {
    contactId: place.contact.contactId,
    alternateId,
    ...days,
    ...over,
  });

async function deactivate(accountId: string) {
  const targets = [{ id: globalId('Account', accountId) }];
  const { outcomes } = await manage(admin, 'deactivateAccounts', { targets });
  expect(outcomes).toMatchObject([{ done: true }]);
}

const reactivate = (accountId: string) =>
  api.database.sql(`UPDATE account SET status = 'ACTIVE' WHERE id = $1`, [accountId]);

async function expectNothing(client: GraphClient) {
  expect(await readSheet(client, sheet)).toBeNull();
  expect(await refusedWith(client, 'approve', { id: sheet })).toEqual(['NOT_FOUND']);
  const { timesheets } = await client.ask<{ timesheets: { totalCount: number } }>(
    '{ timesheets { totalCount } }',
  );
  expect(timesheets.totalCount).toBe(0);
}

const decided = async () => {
  const { status, decidedVia } = (await readSheet(office, sheet))!;
  return [status, decidedVia];
};

describe('whoever stands in', () => {
  // The office is in Chicago: its days begin at six in the morning by UTC.
  test.each(['2026-11-24T05:59:00Z', '2026-11-27T06:00:00Z'])('sees nothing at %s', async (now) => {
    const sam = await account();
    await standsIn(sam.contactId);
    api.setNow(now);
    await expectNothing(await sam.signIn());
  });

  test.each(['2026-11-24T06:00:00Z', '2026-11-27T05:59:00Z'])('approves at %s', async (now) => {
    const sam = await account();
    await standsIn(sam.contactId);
    api.setNow(now);
    expect(await refusedWith(await sam.signIn(), 'approve', { id: sheet })).toEqual([]);
    office = await api.clientFor(agency, 'BACK_OFFICE');
    expect(await decided()).toEqual(['APPROVED', 'ALTERNATE']);
  });

  test('rejects, also for the job-reports-to, and in their own name what they are asked for themselves', async () => {
    const sam = await account();
    const client = await sam.signIn();
    await standsIn(sam.contactId);
    const asked = (contactId: string | null, reportsToId: string | null) =>
      api.database.sql('UPDATE assignment SET contact_id = $2, reports_to_id = $3 WHERE id = $1', [
        place.work.assignmentId,
        contactId,
        reportsToId,
      ]);
    await asked(null, place.contact.contactId);
    expect(await refusedWith(client, 'reject', { id: sheet }, { reason: 'No' })).toEqual([]);
    expect(await decided()).toEqual(['REJECTED', 'ALTERNATE']);
    await api.database.sql(`UPDATE timesheet SET status = 'SUBMITTED' WHERE agency_id = $1`, [
      agency.id,
    ]);
    await asked(place.contact.contactId, sam.contactId);
    expect(await refusedWith(client, 'approve', { id: sheet })).toEqual([]);
    expect(await decided()).toEqual(['APPROVED', 'CONTACT']);
  });

  test('may do so as soon as the office says so, and no longer once it is taken back', async () => {
    const sam = await account();
    const client = await sam.signIn();
    await expectNothing(client);
    const { approverAlternate } = await commanded('createApproverAlternate', {
      clientId: globalId('Client', place.work.clientId),
      contactId: globalId('Contact', place.contact.contactId),
      alternateId: globalId('Contact', sam.contactId),
      startDate: days.startDate,
    });
    await expect.poll(() => readSheet(client, sheet)).not.toBeNull();
    await office.ask('mutation ($id: ID!) { removeApproverAlternate(id: $id) { __typename } }', {
      id: approverAlternate.id,
    });
    await expect.poll(() => readSheet(client, sheet)).toBeNull();
    await expectNothing(client);
  });

  test('without an account can do nothing, and keeps nobody else from it', async () => {
    const { id } = await agency.contact({ clientId: place.work.clientId });
    await standsIn(id);
    expect(await refusedWith(place.contact.client, 'approve', { id: sheet })).toEqual([]);
    expect(await decided()).toEqual(['APPROVED', 'CONTACT']);
  });

  test('needs a section that approves, and the location', async () => {
    const reads = await account(undefined, { access: 'READ' });
    await standsIn(reads.contactId);
    const client = await reads.signIn();
    expect((await readSheet(client, sheet))!.status).toBe('SUBMITTED');
    await expect(refusedWith(client, 'approve', { id: sheet })).rejects.toThrow();
    const closed = await account(undefined, { access: 'NONE' });
    await standsIn(closed.contactId);
    const { data } = await (
      await closed.signIn()
    ).send('query ($id: ID!) { timesheet(id: $id) { id } }', { id: sheet });
    expect(data?.['timesheet'] ?? null).toBeNull();
  });
});

async function commanded(name: string, input: object) {
  const upper = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const { result } = await office.ask<{ result: { approverAlternate: { id: string } } }>(
    `mutation ($input: ${upper}Input!) { result: ${name}(input: $input) {
       ... on ApproverAlternateCreated { approverAlternate { id } } } }`,
    { input },
  );
  return result;
}

describe('nobody gets anything', () => {
  test('for a contact of another client, whoever wrote that down', async () => {
    const stranger = await account((await agency.client()).id, { scope: 'ALL' });
    await standsIn(stranger.contactId);
    await expectNothing(await stranger.signIn());
  });

  test('once the alternate has gone to another client, also with an account there', async () => {
    const sam = await account();
    await standsIn(sam.contactId);
    await sam.signIn();
    const clientId = globalId('Client', (await agency.client()).id);
    const input = { id: globalId('Contact', sam.contactId), version: 1, clientId };
    const { result } = await admin.ask<{ result: { __typename: string } }>(
      'mutation ($input: UpdateContactInput!) { result: updateContact(input: $input) { __typename } }',
      { input },
    );
    expect(result.__typename).toBe('ContactUpdated');
    await reactivate(sam.id);
    await expectNothing(await sam.signIn());
  });

  test('once the alternate’s account was deactivated', async () => {
    const sam = await account();
    await standsIn(sam.contactId);
    const client = await sam.signIn();
    expect(await readSheet(client, sheet)).not.toBeNull();
    await deactivate(sam.id);
    const whyNot = async () => {
      const { errors } = await client.send('{ timesheets { totalCount } }');
      return errors?.[0]?.extensions;
    };
    await expect.poll(whyNot).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('for whom the account was deactivated, or who has gone to another client', async () => {
    const sam = await account();
    await standsIn(sam.contactId);
    await deactivate(place.contact.accountId);
    await expectNothing(await sam.signIn());
    await reactivate(place.contact.accountId);
    expect(await readSheet(await sam.signIn(), sheet)).not.toBeNull();
    await api.database.sql('UPDATE contact SET client_id = $2 WHERE id = $1', [
      place.contact.contactId,
      (await agency.client()).id,
    ]);
    await expectNothing(await sam.signIn());
  });
});

describe('a contact who left the client after the sheet was submitted', () => {
  test('keeps nobody from approving: the job-reports-to does', async () => {
    const rita = await portalContact(api, agency, place.work.clientId, {
      timesheets: section({ scope: 'REPORTS_ONLY' }),
    });
    await api.database.sql('UPDATE assignment SET reports_to_id = $2 WHERE id = $1', [
      place.work.assignmentId,
      rita.contactId,
    ]);
    await deactivate(place.contact.accountId);
    expect(await refusedWith(rita.client, 'approve', { id: sheet })).toEqual([]);
    expect(await decided()).toEqual(['APPROVED', 'CONTACT']);
  });

  test('nor does a client without anybody else: the agency does', async () => {
    await deactivate(place.contact.accountId);
    expect(await refusedWith(office, 'approve', { id: sheet })).toEqual([]);
    expect(await decided()).toEqual(['APPROVED', 'AGENCY']);
  });
});
