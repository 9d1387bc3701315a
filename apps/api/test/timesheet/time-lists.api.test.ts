import type {
  ClientPortalPreferences,
  EmployeePortalSection,
} from '@stint/domain/access/preferences.ts';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from '../../src/application/routes.ts';
import { ApproverAlternateEntity } from '../../src/approver-alternate/approver-alternate.entity.ts';
import { globalId, parseGlobalId } from '../../src/graphql/global-id.ts';
import { portalEmployee } from '../support/employee-portal.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { createToken, PartnerClient } from '../support/partner-client.ts';
import { type PortalContact, portalContact } from '../support/portal-contact.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { oneOfTime } from '../support/time-rows.ts';
import { ClientTimeSettingsEntity } from '../../src/time-settings/client-time-settings.entity.ts';

type Rows = Awaited<ReturnType<typeof oneOfTime>>;
type List = keyof Rows;

const lists: readonly List[] = [
  'shifts',
  'shiftOffers',
  'punches',
  'punchCorrections',
  'timesheets',
  'timesheetLines',
  'expenseReports',
  'expenseLines',
];
const addresses: Readonly<Record<List, string>> = {
  shifts: 'shifts',
  shiftOffers: 'shift-offers',
  punches: 'punches',
  punchCorrections: 'punch-corrections',
  timesheets: 'timesheets',
  timesheetLines: 'timesheet-lines',
  expenseReports: 'expense-reports',
  expenseLines: 'expense-lines',
};

const section = { access: 'APPROVE', disclaimer: null, mailPending: false } as const;
const everything = (scope: 'ALL' | 'REPORTS_ONLY'): Partial<ClientPortalPreferences> => ({
  assignments: scope,
  timesheets: { ...section, scope },
  expenses: { ...section, scope },
  reports: { timesheets: true, assignments: true },
});

let api: TestApi;
let agency: AgencyRows;
let rita: PortalContact;
let sam: PortalContact;
let clientId: string;
let southId: string;
/** What is on the assignment in the north, which reports to Rita; in the south; and at another client. */
let north: Rows;
let south: Rows;
let other: Rows;
let worker: { candidateId: string; employeeId: string };
let closed: Rows;
let ana: { id: string; kind: string; userName: string };

beforeAll(async () => {
  api = await createTestApi({ routes, signInLimits: { perAddress: 10_000 } });
  agency = await api.createAgency();
  clientId = (await agency.client()).id;
  rita = await portalContact(api, agency, clientId, everything('REPORTS_ONLY'));
  sam = await portalContact(api, agency, clientId, everything('REPORTS_ONLY'));
  const candidate = await agency.candidate({ firstName: 'Ana', lastName: 'Ortiz' });
  const employee = await agency.employee({ candidateId: candidate.id });
  worker = { candidateId: candidate.id, employeeId: employee.id };
  ana = await agency.account({ kind: 'EMPLOYEE', employeeId: employee.id });
  const northId = (await agency.location({ clientId })).id;
  southId = (await agency.location({ clientId })).id;
  const of = async (over: Parameters<AgencyRows['assignment']>[0]) => {
    const { id: assignmentId, jobOrderId, ...work } = await agency.assignment(over);
    const employeeId = work.employeeId!;
    return oneOfTime(agency, { ...work, jobOrderId, assignmentId, employeeId });
  };
  north = await of({ clientId, locationId: northId, reportsToId: rita.contactId, ...worker });
  south = await of({ clientId, locationId: southId });
  closed = await of({ clientId, locationId: northId, status: 'CLOSED' });
  other = await of({});
});
afterAll(() => api.close());

interface Asker {
  ask: GraphClient['ask'];
  send: GraphClient['send'];
}

/** Which of a list's rows somebody sees, as rows' ids; `null` where they may not ask. */
async function seen(asker: Asker, list: List): Promise<string[] | null> {
  const { data, errors } = await asker.send<Record<string, { nodes: { id: string }[] }>>(
    `{ list: ${list}(first: 50) { totalCount nodes { id } } }`,
  );
  if (errors) {
    expect(errors[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    return null;
  }
  return data['list']!.nodes.map(({ id }) => parseGlobalId(id)!.uuid).toSorted();
}

const allOf = (list: List, rows: readonly Rows[]) => rows.map((each) => each[list]).toSorted();

/** What somebody sees of each list: of everything, of shifts and punches, of claims. `null` for what they may not ask. */
async function expectSeen(
  asker: Asker,
  expected: Partial<Record<List, readonly Rows[] | null>> & { others: readonly Rows[] | null },
) {
  for (const list of lists) {
    const rows = list in expected ? expected[list]! : expected.others;
    expect(await seen(asker, list), list).toEqual(rows && allOf(list, rows));
  }
}

/** The worker in the north, with these sections of the portal. */
async function anaWith(...sections: EmployeePortalSection[]) {
  await api.database.sql('UPDATE account SET preferences = $3 WHERE agency_id = $1 AND id = $2', [
    agency.id,
    ana.id,
    { sections, timesheetDisclaimer: null },
  ]);
  return api.signedIn(agency, ana);
}

const claims = (rows: readonly Rows[] | null) => ({
  timesheets: rows,
  timesheetLines: rows,
  expenseReports: rows,
  expenseLines: rows,
});

describe('of time and expenses', () => {
  test('the back office sees everything, the front office shifts and punches', async () => {
    const all = [north, south, closed, other];
    await expectSeen(await api.clientFor(agency, 'BACK_OFFICE'), { others: all });
    const front = await api.clientFor(agency, 'FRONT_OFFICE');
    await expectSeen(front, { others: all, ...claims(null) });
  });

  test('employees see their own rows, with the section on', async () => {
    const all = await anaWith('timesheets', 'timeClock', 'expenses', 'schedule');
    await expectSeen(all, { others: [north] });
    const schedule = await anaWith('schedule');
    await expectSeen(schedule, { others: null, shifts: [north], shiftOffers: [north] });
    await expectSeen(await anaWith('documents'), { others: null });
    const { client } = await portalEmployee(api, agency);
    await expectSeen(client, { others: [] });
  });

  test('contacts see what the section and their locations show; of claims also what has ended', async () => {
    const of = async (preferences: Partial<ClientPortalPreferences>) =>
      (await portalContact(api, agency, clientId, preferences)).client;
    await expectSeen(await of(everything('ALL')), {
      others: [north, south],
      shiftOffers: [],
      ...claims([north, south, closed]),
    });
    const limited = await of({ ...everything('ALL'), locationIds: [southId] });
    await expectSeen(limited, { others: [south], shiftOffers: [] });
    await expectSeen(rita.client, { others: [north], shiftOffers: [] });
    await expectSeen(await of({}), { others: null });
    const { timesheets } = everything('ALL');
    await expectSeen(await of({ timesheets: timesheets! }), {
      others: null,
      timesheets: [north, south, closed],
      timesheetLines: [north, south, closed],
    });
  });

  test('a token sees the rows of its clients', async () => {
    const permissions = ['shift:read', 'punch:read', 'timesheet:read', 'expense:read'];
    const admin = await api.clientFor(agency, 'ADMIN');
    const clientIds = [globalId('Client', clientId)];
    const { value } = await createToken(admin, { permissions, clientIds });
    const token = new PartnerClient(api.app, value) as unknown as Asker;
    await expectSeen(token, { others: [north, south, closed] });
  });
});

describe('who approves is decided when it is read', () => {
  test('whoever stands in sees the claims on the days of it', async () => {
    await expectSeen(sam.client, { others: [], shiftOffers: [] });
    const row = await agency.insert(ApproverAlternateEntity, {
      contactId: rita.contactId,
      alternateId: sam.contactId,
      startDate: '2026-11-20',
      endDate: '2026-11-21',
    });
    api.platform.sessions.forget(agency.id);
    await expectSeen(sam.client, { others: [], shiftOffers: [], ...claims([north]) });
    await api.database.sql(
      'UPDATE approver_alternate SET end_date = $3 WHERE agency_id = $1 AND id = $2',
      [agency.id, row.id, '2026-11-20'],
    );
    api.platform.sessions.forget(agency.id);
    await expectSeen(sam.client, { others: [], shiftOffers: [] });
  });

  test('an assignment that reports to somebody else takes its time along', async () => {
    const report = (contactId: string) =>
      api.database.sql(
        'UPDATE assignment SET reports_to_id = $3 WHERE agency_id = $1 AND employee_id = $2',
        [agency.id, worker.employeeId, contactId],
      );
    await report(sam.contactId);
    await expectSeen(rita.client, { others: [], shiftOffers: [] });
    await expectSeen(sam.client, { others: [north], shiftOffers: [] });
    await report(rita.contactId);
  });
});

describe('a client (S-13)', () => {
  test('reads the worker by name, and where the work is', async () => {
    const { punches } = await rita.client.ask<{ punches: { nodes: object[] } }>(
      '{ punches(first: 5) { nodes { kind geofence work { worker { name } workplace { clientName } } } } }',
    );
    const workplace = { clientName: expect.stringContaining('Client') };
    expect(punches.nodes).toMatchObject([
      { kind: 'IN', work: { worker: { name: 'Ana Ortiz' }, workplace } },
    ]);
  });

  test.each([
    '{ punches(first: 5) { nodes { latitude } } }',
    '{ punches(first: 5) { nodes { distanceMeters } } }',
    '{ punches(first: 5) { nodes { deviceId } } }',
    '{ punchCorrections(first: 5) { nodes { reason } } }',
    '{ punchCorrections(first: 5) { nodes { madeBy { displayName } } } }',
    '{ timesheets(first: 5) { nodes { payrollStatus } } }',
    '{ timesheets(first: 5) { nodes { billingStatus } } }',
    '{ timesheets(first: 5) { nodes { employee { id } } } }',
    '{ shifts(first: 5) { nodes { reason } } }',
    '{ assignments(first: 5) { nodes { timesheetPeriod } } }',
    '{ locations(first: 5) { nodes { latitude } } }',
  ])('does not read %s', async (query) => {
    const { errors } = await rita.client.send(query);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });

  test('the worker reads for which periods timesheets are begun', async () => {
    const client = await anaWith('timesheets');
    const periods = async () =>
      (
        await client.ask<{ assignments: { nodes: { timesheetPeriod: string }[] } }>(
          '{ assignments(first: 5) { nodes { timesheetPeriod } } }',
        )
      ).assignments.nodes.map(({ timesheetPeriod }) => timesheetPeriod);
    expect(await periods()).toEqual(['WEEK']);
    await agency.insert(ClientTimeSettingsEntity, { clientId, settings: { period: 'DAY' } });
    expect(await periods()).toEqual(['DAY']);
  });

  test('the worker reads where they were', async () => {
    const client = await anaWith('timeClock');
    const answer = await client.ask('{ punches(first: 5) { nodes { latitude } } }');
    expect(answer).toEqual({ punches: { nodes: [{ latitude: 41.878 }] } });
  });
});

describe('files', () => {
  const file = async ({ door, cookie }: GraphClient, list: List) => {
    const url = `/export/${addresses[list]}.csv`;
    const headers = { 'x-stint-door': door, cookie };
    const { statusCode, body } = await api.app.inject({ url, headers });
    if (statusCode !== 200) return statusCode;
    return parse(body, { bom: true, columns: true }) as Record<string, string>[];
  };

  test('hold the rows of the lists', async () => {
    const back = await api.clientFor(agency, 'BACK_OFFICE');
    for (const list of lists) {
      expect(await file(back, list), list).toHaveLength(4);
      if (list === 'shiftOffers') continue;
      expect(await file(rita.client, list), list).toMatchObject([{ Employee: 'Ana Ortiz' }]);
    }
  });

  test('of timesheets are for contacts with the report', async () => {
    const { timesheets } = everything('ALL');
    const { client } = await portalContact(api, agency, clientId, { timesheets: timesheets! });
    expect(await file(client, 'timesheets')).toBe(403);
  });
});
