import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ActivityEntity } from '../../src/activity/activity.entity.ts';
import { exportedLists } from '../../src/application/exported-lists.ts';
import { ApproverAlternateEntity } from '../../src/approver-alternate/approver-alternate.entity.ts';
import { routes } from '../../src/application/routes.ts';
import { globalId } from '../../src/graphql/global-id.ts';
import { closedPortal } from '../support/accounts.ts';
import { BackOffice } from '../support/back-office.ts';
import { waitingRequest } from '../support/change-request-rows.ts';
import type { GraphClient } from '../support/graph-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { MailEntity } from '../../src/mail/mail.entity.ts';
import { PartnerTokenEntity } from '../../src/partner-token/partner-token.entity.ts';
import { DocumentEntity } from '../../src/document/document.entity.ts';
import { TaskEntity } from '../../src/task/task.entity.ts';
import { oneOfTime } from '../support/time-rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let agency: AgencyRows;
let ada: GraphClient;

beforeAll(async () => {
  api = await createTestApi({ routes, signInLimits: { perAddress: 10_000 } });
});
beforeEach(async () => {
  agency = await api.createAgency();
  ada = await api.clientFor(agency, 'ADMIN');
});
afterAll(() => api.close());

async function download(client: GraphClient, file: string, asked: Record<string, unknown> = {}) {
  const question = new URLSearchParams(
    Object.entries(asked).map(([name, value]) => [name, JSON.stringify(value)] as [string, string]),
  );
  const answer = await api.app.inject({
    url: `/export/${file}?${question}`,
    headers: { 'x-stint-door': client.door, cookie: client.cookie },
  });
  return { status: answer.statusCode, headers: answer.headers, body: answer.rawPayload };
}

async function rowsOf(client: GraphClient, file: string, asked = {}) {
  const { status, body } = await download(client, file, asked);
  if (status !== 200) throw new Error(body.toString());
  return parse(body, { bom: true, columns: true }) as Record<string, string>[];
}

test('every list is exported, in both formats', async () => {
  const { id: clientId } = await agency.client({ name: 'Acme', isAccountingCustomer: true });
  await agency.location({ clientId, name: 'Dock' });
  const { id: contactId } = await agency.contact({ clientId });
  const { id: jobOrderId } = await agency.jobOrder({ clientId, title: 'Welder' });
  const { id: candidateId } = await agency.candidate({ firstName: 'Zoë', skills: ['TIG', 'MIG'] });
  const { id: employeeId } = await agency.employee({ candidateId });
  await agency.insert(DocumentEntity, {
    employeeId,
    type: 'LICENSE',
    title: 'Forklift license',
    fileName: 'license.pdf',
    contentType: 'application/pdf',
    size: 1,
  });
  await waitingRequest(agency, { employeeId, street: '12 Oak Street' });
  const work = { clientId, jobOrderId, candidateId, employeeId };
  const { id: assignmentId } = await agency.assignment(work);
  await oneOfTime(agency, { ...work, assignmentId });
  await agency.insert(ApproverAlternateEntity, {
    contactId,
    alternateId: (await agency.contact({ clientId })).id,
    startDate: '2026-11-23',
  });
  const { id: ownerId } = await agency.staff('FRONT_OFFICE');
  await agency.insert(TaskEntity, { title: 'Call back', status: 'OPEN', ownerId });
  await agency.insert(MailEntity, {
    status: 'QUEUED',
    template: 'NEW_ORDER',
    recipientName: 'Mia',
    recipientAddress: 'mia@agency.example',
    language: 'en',
    subject: 'New job order',
    body: 'Review it',
    queuedAt: '2026-11-21T12:00:00Z',
  });
  await agency.insert(PartnerTokenEntity, {
    name: 'Payroll bridge',
    prefix: 'stint_pat_01234567',
    tokenHash: 'x',
    permissions: ['client:read'],
    expiresOn: '2026-12-31',
    status: 'ACTIVE',
  });
  await agency.insert(ActivityEntity, {
    recordType: 'candidate',
    recordId: candidateId,
    kind: 'CALL',
    body: 'Spoke',
    occurredAt: '2026-11-20T15:00:00Z',
    authorId: (await agency.staff('ALL_IN', { displayName: 'Mia Reyes' })).id,
  });
  for (const name of exportedLists.keys()) {
    const rows = await rowsOf(ada, `${name}.csv`);
    // Accounts: those of the staff above.
    const made: Record<string, number> = { hiring: 0, accounts: 3, contacts: 2 };
    expect(rows, `make one row of ${name} above`).toHaveLength(made[name] ?? 1);
    const workbook = await download(ada, `${name}.xlsx`);
    expect(workbook.headers['content-disposition']).toBe(`attachment; filename="${name}.xlsx"`);
    const [{ data }] = (await readWorkbook(workbook.body)) as unknown as [{ data: unknown[][] }];
    const heading = exportedLists.get(name)!.columns.map(({ label }) => label);
    expect(data[0]).toEqual(heading);
    expect(data).toHaveLength(rows.length + 1);
  }
  expect(await rowsOf(ada, 'candidates.csv')).toMatchObject([
    { 'First name': 'Zoë', Skills: 'TIG; MIG', Status: 'Actively searching' },
  ]);
  expect(await rowsOf(ada, 'candidates.csv')).toMatchObject([
    { 'Last contacted at': '2026-11-20T15:00:00Z' },
  ]);
  expect(await rowsOf(ada, 'activities.csv')).toMatchObject([
    {
      Kind: 'Call',
      About: expect.stringMatching(/^Zoë /),
      Text: 'Spoke',
      By: 'Mia Reyes',
      Private: 'No',
    },
  ]);
  expect(await rowsOf(ada, 'job-orders.csv')).toMatchObject([
    { Client: 'Acme', 'Job type': 'Temp/contract', Candidates: '1', 'Pay rate': '20.0000' },
  ]);
});

test('of Hiring Management, with all that each candidate waits for (P-8)', async () => {
  const office = await BackOffice.open(api);
  const { candidateId } = await office.placed({
    candidate: { firstName: 'Ana', lastName: 'Ortiz' },
    order: { title: 'Picker' },
  });
  const again = await office.submitted({
    candidate: { id: candidateId },
    order: { title: 'Packer' },
  });
  await office.place(again.submission, {
    jobType: 'TEMP_CONTRACT_TO_DIRECT',
    startDate: '2026-12-07',
    acknowledgedWarnings: ['FULL_TIME_OVERLAP'],
  });
  expect(await rowsOf(office.staff, 'hiring.csv')).toMatchObject([
    {
      'Last name': 'Ortiz',
      'Pending placements': 'Picker; Packer',
      'Job types': 'Temp/contract; Temp/contract to direct',
      'First day': '2026-12-07',
    },
  ]);
});

test('holds what the list shows: its filter and its order, over many pages', async () => {
  await api.platform.tenants.of(agency.id).write(({ db }) =>
    db.query(
      `INSERT INTO client (agency_id, id, name, is_accounting_customer)
       SELECT $1, gen_random_uuid(), 'Client ' || lpad(n::text, 4, '0'), n % 2 = 0
       FROM generate_series(1, 901) n`,
      [agency.id],
    ),
  );
  const rows = await rowsOf(ada, 'clients.csv', {
    filter: { accountingCustomer: true },
    orderBy: { by: 'NAME', direction: 'DESC' },
  });
  expect(rows).toHaveLength(450);
  expect(rows[0]).toMatchObject({ Name: 'Client 0900', 'Accounting customer': 'Yes' });
  expect(new Set(rows.map(({ Name }) => Name)).size).toBe(450);
});

describe('with chosen columns', () => {
  const columns = 'phone,owner.displayName,name';

  /** The question as a browser asks it. */
  async function chosen(client: GraphClient, format: string, paths = columns, list = 'clients') {
    const answer = await api.app.inject({
      url: `/export/${list}.${format}?columns=${paths}`,
      headers: { 'x-stint-door': client.door, cookie: client.cookie },
    });
    return { status: answer.statusCode, body: answer.rawPayload };
  }

  test('holds exactly these, in their order, in both formats', async () => {
    await agency.client({ name: 'Acme', phone: '+1 312 555 0100' });
    const expected = [
      ['Phone', 'Owner', 'Name'],
      ['+1 312 555 0100', '', 'Acme'],
    ];
    const csv = await chosen(ada, 'csv');
    expect(parse(csv.body, { bom: true })).toEqual(expected);
    const { body } = await chosen(ada, 'xlsx');
    const [{ data }] = (await readWorkbook(body)) as unknown as [{ data: unknown[][] }];
    expect(data).toEqual([expected[0], ['+1 312 555 0100', null, 'Acme']]);
  });

  test('without those that the viewer may not see, whoever asks for them', async () => {
    const { id: clientId } = await agency.client({ name: 'Own', notes: 'Pays late' });
    const { id: contactId } = await agency.contact({ clientId });
    const account = await agency.account({ kind: 'CLIENT_CONTACT', contactId });
    const contact = await api.signedIn(agency, account);
    const { body } = await chosen(contact, 'csv', 'notes,name');
    expect(parse(body, { bom: true })).toEqual([['Name'], ['Own']]);
  });

  test('for the assignment report of a contact: whom to see at the client stands in it', async () => {
    const office = await BackOffice.open(api);
    const contact = await office.agency.contact({ firstName: 'Rita', lastName: 'Moss' });
    const { clientId } = contact;
    const other = await office.agency.contact({ clientId, firstName: 'Ed', lastName: 'Ash' });
    await office.active(
      { order: { clientId }, candidate: { firstName: 'Ana', lastName: 'Ortiz' } },
      {
        contactId: globalId('Contact', other.id),
        reportsToId: globalId('Contact', contact.id),
        startDate: '2026-11-02',
      },
    );
    const account = await office.agency.account({
      kind: 'CLIENT_CONTACT',
      contactId: contact.id,
      preferences: {
        ...closedPortal,
        assignments: 'REPORTS_ONLY',
        reports: { timesheets: false, assignments: true },
      } as never,
    });
    const rita = await api.signedIn(office.agency, account);
    const paths = 'worker.name,startDate,contactName,reportsToName,payRate';
    const { body } = await chosen(rita, 'csv', paths, 'assignments');
    expect(parse(body, { bom: true })).toEqual([
      ['Employee', 'Start date', 'Contact', 'Reports to'],
      ['Ana Ortiz', '2026-11-02', 'Ed Ash', 'Rita Moss'],
    ]);
  });

  test.each(['agencyId', 'color', '__typename', 'name}', ''])(
    'refuses %j, which the list does not have, by its name',
    async (unknown) => {
      const { status, body } = await chosen(ada, 'csv', `name,${encodeURIComponent(unknown)}`);
      expect(status).toBe(400);
      expect(JSON.parse(body.toString())).toEqual({
        message: `This list has no column “${unknown}” to export.`,
      });
    },
  );
});

describe('a cell that begins like a formula', () => {
  const dangers = ['=HYPERLINK("http://x")', '+1+1', '-2+3', '@SUM(A1)', '\tx', '\rx'];

  test('is text in CSV, with an apostrophe in front', async () => {
    for (const name of dangers) await agency.client({ name });
    const names = (await rowsOf(ada, 'clients.csv')).map(({ Name }) => Name);
    expect(names.toSorted()).toEqual(dangers.map((name) => `'${name}`).toSorted());
  });

  test('also after what another program takes for a delimiter; a phone number is none', async () => {
    const other = await api.createAgency();
    const { id: clientId } = await other.client({ name: 'Smith;=1+1' });
    await other.contact({ clientId, phone: '+1 (312) 555-0100' });
    const reader = await api.clientFor(other, 'ADMIN');
    expect(await rowsOf(reader, 'clients.csv')).toMatchObject([{ Name: "Smith;'=1+1" }]);
    expect(await rowsOf(reader, 'contacts.csv')).toMatchObject([{ Phone: '+1 (312) 555-0100' }]);
  });

  test('is text in a workbook, never a formula', async () => {
    for (const name of dangers) await agency.client({ name });
    const { body } = await download(ada, 'clients.xlsx');
    const [{ data }] = (await readWorkbook(body, { trim: false })) as unknown as [
      { data: string[][] },
    ];
    expect(data.slice(1).map(([name]) => name)).toEqual(
      expect.arrayContaining(dangers.slice(0, 4)),
    );
  });
});

test('Excel is told that it is UTF-8', async () => {
  const { body, headers } = await download(ada, 'clients.csv');
  expect([...body.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(headers['content-type']).toBe('text/csv; charset=utf-8');
});

describe('who may', () => {
  test('nobody who is not signed in', async () => {
    expect(await download(api.visitor(), 'clients.csv')).toMatchObject({ status: 401 });
  });

  test('a viewer without permission for the list gets none of it', async () => {
    const account = await portalAccount();
    const contact = await api.signedIn(agency, account);
    expect((await download(contact, 'candidates.csv')).status).toBe(403);
  });

  test('a column without permission is absent, and rows out of sight too', async () => {
    const account = await portalAccount();
    const contact = await api.signedIn(agency, account);
    await agency.client({ name: 'Somebody else' });
    const rows = await rowsOf(contact, 'clients.csv');
    expect(rows).toHaveLength(1);
    expect(Object.keys(rows[0]!)).toEqual([
      'Name',
      'Industry',
      'Phone',
      'Website',
      'Accounting customer',
      'Payment terms (days)',
      'Added at',
      'Modified at',
    ]);
  });

  async function portalAccount() {
    const client = await agency.client({ name: 'Own' });
    const { id: contactId } = await agency.contact({ clientId: client.id });
    return agency.account({ kind: 'CLIENT_CONTACT', contactId });
  }
});

test('what the list does not take is refused with a reason', async () => {
  for (const asked of [
    { filter: { color: 'red' } },
    { filter: 'red' },
    { orderBy: { by: 'COLOUR', direction: 'ASC' } },
  ]) {
    const { status, body } = await download(ada, 'clients.csv', asked);
    expect(status).toBe(400);
    expect(JSON.parse(body.toString())).toMatchObject({ message: expect.stringMatching(/\w{3}/) });
  }
  expect((await download(ada, 'secrets.csv')).status).toBe(404);
});

test('another agency’s records are in no file', async () => {
  const other = await api.createAgency();
  const theirs = await other.client({ name: 'Theirs' });
  expect(await rowsOf(ada, 'clients.csv')).toEqual([]);
  const filter = { clientId: `cli_${theirs.id}` };
  expect(await rowsOf(ada, 'contacts.csv', { filter })).toEqual([]);
});
