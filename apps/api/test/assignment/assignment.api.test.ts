import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { BackOffice, codesOf, command } from '../support/back-office.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let office: BackOffice;

beforeAll(async () => {
  api = await createTestApi();
  office = await BackOffice.open(api);
});
afterAll(() => api.close());

describe('changing an assignment', () => {
  const change = async (id: string, set: Record<string, unknown>, version?: number) => {
    const seen = version ?? (await office.assignment(id)).version;
    return command(office.staff, 'updateAssignment', { id, version: seen, ...set });
  };

  it('changes what is named, empties what is null, leaves the rest', async () => {
    const { assignment } = await office.assigned({}, { poNumber: 'PO 7', startDate: '2026-12-01' });
    const answer = await change(assignment, {
      payRate: '23.25',
      poNumber: null,
      schedule: { days: [5, 1, 1], startTime: '08:00', endTime: '16:30', breakMinutes: 30 },
    });
    expect(answer.assignment).toMatchObject({
      payRate: '23.2500',
      billRate: '30.0000',
      poNumber: null,
      startDate: '2026-12-01',
      schedule: { days: [1, 5], startTime: '08:00' },
    });
  });

  it('takes sites and contacts of the client only', async () => {
    const { assignment } = await office.assigned();
    const elsewhere = await office.agency.location();
    const answer = await change(assignment, { locationId: globalId('Location', elsewhere.id) });
    expect(answer.refusals).toMatchObject([{ code: 'NOT_FOUND', field: 'locationId' }]);
  });

  it('is refused once it has ended, and for dates out of order', async () => {
    const { assignment } = await office.active();
    const early = { startDate: '2026-12-02', endDate: '2026-12-01' };
    expect(codesOf(await change(assignment, early))).toEqual(['END_BEFORE_START']);
    await office.update({ action: 'CLOSE', assignmentIds: [assignment], endReason: 'COMPLETED' });
    expect(codesOf(await change(assignment, { poNumber: 'PO 8' }))).toEqual(['WRONG_STATE']);
  });

  it('keeps the start date of one that is active, and no date is a slip of the pen', async () => {
    const { assignment } = await office.active();
    expect((await change(assignment, { startDate: null })).refusals).toMatchObject([
      { code: 'START_DATE_MISSING', field: 'startDate' },
    ]);
    const absurd = await change(assignment, { startDate: '0001-01-01', endDate: '9999-12-31' });
    expect(absurd.problems).toMatchObject([{ path: 'startDate' }, { path: 'endDate' }]);
  });

  it('is refused on another version than was seen', async () => {
    const { assignment } = await office.assigned();
    expect(codesOf(await change(assignment, { poNumber: 'PO 8' }, 99))).toEqual(['CHANGED_SINCE']);
  });

  it('finds neither another agency’s nor one that never was, alike', async () => {
    const other = await BackOffice.open(api);
    const { assignment } = await other.assigned();
    const foreign = await change(assignment, { poNumber: 'x' }, 1);
    expect(foreign).toEqual(
      await change(globalId('Assignment', crypto.randomUUID()), { poNumber: 'x' }, 1),
    );
    expect(codesOf(foreign)).toEqual(['NOT_FOUND']);
  });

  it('is not for the front office', async () => {
    const { assignment } = await office.assigned();
    const front = await api.clientFor(office.agency, 'FRONT_OFFICE');
    const input = { id: assignment, version: 1, poNumber: 'x' };
    await expect(command(front, 'updateAssignment', input)).rejects.toThrow();
  });
});

describe('what an assignment shows', () => {
  it('its margin, as staff may see it', async () => {
    const { assignment } = await office.assigned({}, { burdenPercent: '12.5' });
    const { assignment: shown } = await office.staff.ask<{ assignment: unknown }>(
      'query ($id: ID!) { assignment(id: $id) { margin { spread marginPercent markupPercent cost } } }',
      { id: assignment },
    );
    expect(shown).toEqual({
      margin: { spread: '10.00', marginPercent: '25.00', markupPercent: '50.00', cost: '22.50' },
    });
  });

  it('who placed it, and a timeline that people can read', async () => {
    const { assignment } = await office.active();
    const { assignment: shown } = await office.staff.ask<{
      assignment: { placedBy: { displayName: string }; timeline: unknown };
    }>(
      `query ($id: ID!) { assignment(id: $id) {
         placedBy { displayName } createdBy { displayName } updatedBy { displayName }
         timeline { action fromState toState sentence undoable }
       } }`,
      { id: assignment },
    );
    expect(shown.placedBy.displayName).toMatch(/^Display/);
    expect(shown.timeline).toMatchObject([
      { action: 'approve', fromState: 'NEEDS_APPROVAL', toState: 'ACTIVE', undoable: true },
      { action: 'created', undoable: false },
    ]);
  });

  it('the worker and the contact at the client no more than their rows', async () => {
    const mine = await office.active();
    const other = await office.active();
    const worker = await office.agency.account({
      kind: 'EMPLOYEE',
      employeeId: mine.employeeId!.slice(4),
      preferences: { sections: ['schedule'], timesheetDisclaimer: null },
    } as never);
    const client = await api.signedIn(office.agency, worker);
    const { assignments } = await client.ask<{ assignments: { nodes: { id: string }[] } }>(
      '{ assignments { nodes { id payRate } totalCount } }',
    );
    expect(assignments.nodes.map(({ id }) => id)).toEqual([mine.assignment]);
    const hidden = await client.ask('query ($id: ID!) { assignment(id: $id) { id } }', {
      id: other.assignment,
    });
    expect(hidden).toEqual({ assignment: null });
    await expect(client.ask('{ assignments { nodes { billRate } } }')).rejects.toThrow();
  });
});

describe('what a contact at the client sees (S-9)', () => {
  const contactPreferences = (assignments: string) => ({
    jobOrders: { access: 'NONE', showForThisContactOnly: false, ownerId: null, mailOwner: false },
    assignments,
    timesheets: { access: 'NONE', scope: 'ALL', disclaimer: null, mailPending: false },
    expenses: { access: 'NONE', scope: 'ALL', disclaimer: null, mailPending: false },
    billingManagement: false,
    reports: { timesheets: false, assignments: false },
    locationIds: null,
  });

  it.each([
    ['ALL', ['mine', 'others']],
    ['REPORTS_ONLY', ['mine']],
    ['NONE', null],
  ] as const)('with %s: %j', async (scope, expected) => {
    const contact = await office.agency.contact();
    const order = { clientId: contact.clientId };
    const reportsToId = globalId('Contact', contact.id);
    const mine = await office.active({ order }, { reportsToId });
    const others = await office.active({ order });
    await office.active();
    const account = await office.agency.account({
      kind: 'CLIENT_CONTACT',
      contactId: contact.id,
      preferences: contactPreferences(scope),
    } as never);
    const client = await api.signedIn(office.agency, account);
    const asked = client.ask<{ assignments: { nodes: { id: string; actions: object[] }[] } }>(
      '{ assignments(orderBy: { by: NUMBER, direction: ASC }) { nodes { id actions { action } } } }',
    );
    if (expected === null) return expect(asked).rejects.toThrow();
    const ids = { mine: mine.assignment, others: others.assignment };
    expect((await asked).assignments.nodes).toEqual(
      expected.map((name) => ({ id: ids[name], actions: [] })),
    );
    await expect(client.ask('{ assignments { nodes { payRate } } }')).rejects.toThrow();
    await expect(client.ask('{ assignments { nodes { margin { cost } } } }')).rejects.toThrow();
  });
});

describe('the grid', () => {
  interface Page {
    assignments: { totalCount: number; nodes: { id: string; number: number; jobTitle: string }[] };
  }
  const list = (grid: BackOffice, variables: object) =>
    grid.staff.ask<Page>(
      `query ($filter: AssignmentFilter, $orderBy: AssignmentOrder, $first: Int, $after: String) {
         assignments(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
           totalCount nodes { id number jobTitle } pageInfo { endCursor }
         } }`,
      { ...variables },
    );
  let grid: BackOffice;
  let ids: Record<'active' | 'waiting' | 'closed', string>;

  beforeAll(async () => {
    grid = await BackOffice.open(api);
    const acme = await grid.agency.client({ name: 'Acme Foods' });
    const active = await grid.active(
      { order: { title: 'Welder' }, candidate: { firstName: 'Zoë', lastName: 'Abel' } },
      { startDate: '2026-10-01' },
    );
    const waiting = await grid.assigned(
      { order: { title: 'Cook', clientId: acme.id }, candidate: { lastName: 'Moss' } },
      { startDate: '2026-12-01', endDate: '2027-01-31' },
    );
    const closed = await grid.active({
      order: { title: 'Driver' },
      candidate: { lastName: 'Zweig' },
    });
    await grid.update({
      action: 'CLOSE',
      assignmentIds: [closed.assignment],
      endReason: 'COMPLETED',
    });
    ids = { active: active.assignment, waiting: waiting.assignment, closed: closed.assignment };
  });

  const found = async (filter: object) =>
    (await list(grid, { filter })).assignments.nodes.map(({ id }) => id);

  it('comes newest first', async () => {
    const { assignments } = await list(grid, {});
    expect(assignments.nodes.map(({ id }) => id)).toEqual([ids.closed, ids.waiting, ids.active]);
    expect(assignments.totalCount).toBe(3);
  });

  it.each([
    [{ status: ['ACTIVE', 'NEEDS_APPROVAL'] }, ['waiting', 'active']],
    [{ status: ['CLOSED'] }, ['closed']],
    [{ jobType: ['DIRECT'] }, []],
    [{ search: 'weld' }, ['active']],
    [{ search: 'ACME co' }, ['waiting']],
    [{ search: 'zoë abel' }, ['active']],
    [{ startFrom: '2026-11-01', startTo: '2026-11-30' }, ['closed']],
    [{ startTo: '2026-10-31' }, ['active']],
    [{ endFrom: '2027-01-31', endTo: '2027-01-31' }, ['waiting']],
    [{ notEndedBefore: '2027-01-31' }, ['waiting', 'active']],
    [{ notEndedBefore: '2027-02-01' }, ['active']],
    [{ notEndedBefore: '2026-11-21', startTo: '2026-12-01' }, ['closed', 'waiting', 'active']],
    [{ notEndedBefore: '2026-11-22', startTo: '2026-11-30' }, ['active']],
  ] as const)('finds by %j', async (filter, expected) => {
    expect(await found(filter)).toEqual(expected.map((name) => ids[name]));
  });

  it('finds by client, candidate, employee and job order', async () => {
    const { assignment } = await grid.staff.ask<{ assignment: Record<string, { id: string }> }>(
      `query ($id: ID!) { assignment(id: $id) {
         client { id } candidate { id } employee { id } jobOrder { id }
       } }`,
      { id: ids.waiting },
    );
    for (const noun of ['client', 'candidate', 'employee', 'jobOrder']) {
      expect(await found({ [`${noun}Id`]: assignment[noun]!.id })).toEqual([ids.waiting]);
    }
  });

  it.each([
    ['NUMBER', ['active', 'waiting', 'closed']],
    ['CLIENT', ['waiting', 'active', 'closed']],
    ['CANDIDATE', ['active', 'waiting', 'closed']],
    ['JOB_TITLE', ['waiting', 'closed', 'active']],
    ['START_DATE', ['active', 'closed', 'waiting']],
    ['STATUS', ['active', 'closed', 'waiting']],
  ] as const)('sorts by %s', async (by, expected) => {
    const { assignments } = await list(grid, { orderBy: { by, direction: 'ASC' } });
    expect(assignments.nodes.map(({ id }) => id)).toEqual(expected.map((name) => ids[name]));
  });
});
