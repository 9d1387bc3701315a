import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAgencySettings } from '../../../src/agency/agency-settings.commands.ts';
import { expenseReportJobs } from '../../../src/expense-report/expense-report.jobs.ts';
import { globalId } from '../../../src/graphql/global-id.ts';
import { feedShifts } from '../../../src/shift/feed-shifts.queries.ts';
import { approvingContact } from '../../../src/timesheet/approving-contacts.facts.ts';
import { timesheetJobs } from '../../../src/timesheet/timesheet.jobs.ts';
import { Matrix } from './matrix.ts';

/** What is sent to people, or fetched without signing in, counts and holds what the domain's predicate shows them. */
let matrix: Matrix;

beforeAll(async () => {
  matrix = await Matrix.open();
  const { database } = matrix.world;
  const agencies = new Map(matrix.everybody().map(({ admin }) => [admin.agency!.id, admin]));
  for (const [agencyId, admin] of agencies) {
    await database.tenants.of(agencyId).write((tx) => createAgencySettings(tx, admin as never, {}));
  }
  for (const table of ['timesheet', 'expense_report']) {
    await database.sql(`UPDATE ${table} SET status = 'SUBMITTED', approval_mode = 'CLIENT'`);
  }
}, 120_000);
afterAll(() => matrix.close());

test.each([timesheetJobs, expenseReportJobs])(
  'a mail counts the $noun of the contact’s own assignments that they see, and no others',
  async (claims) => {
    let [told, hidden] = [0, 0];
    for (const { ctx, who, sees, name } of matrix.everybody()) {
      const { agencyId, viewer } = who;
      if (viewer.kind !== 'CLIENT_CONTACT') continue;
      const section = { ...viewer.preferences[claims.section], mailPending: true };
      const preferences = { ...viewer.preferences, [claims.section]: section };
      await matrix.world.database.sql(
        `UPDATE account SET preferences = $2, email = 'somebody@example.com' WHERE id = $1`,
        [viewer.accountId, preferences],
      );
      const ofTheirs = await matrix.world.database.sql<{ id: string }>(
        `SELECT claim.id FROM ${claims.table} AS claim JOIN assignment ON assignment.id = assignment_id
         WHERE claim.agency_id = $1 AND contact_id = $2 AND claim.status = 'SUBMITTED'
           AND approval_mode = 'CLIENT'`,
        [agencyId, viewer.contactId],
      );
      const ids = ofTheirs.map(({ id }) => id);
      const approves = ctx.permissions.has(claims.approve);
      const expected = approves ? ids.filter((id) => sees(globalId(claims.type, id))) : [];
      const contact = await approvingContact(ctx as never, claims, viewer.contactId);
      expect([...(contact?.waiting ?? [])].toSorted(), name).toEqual(expected.toSorted());
      told += expected.length;
      hidden += ids.length - expected.length;
    }
    expect(told).toBeGreaterThan(0);
    expect(hidden).toBeGreaterThan(0);
  },
  300_000,
);

test('a calendar holds the shifts that its owner sees', async () => {
  const type = matrix.predicted.types().find(({ name }) => name === 'Shift')!;
  let held = 0;
  for (const { ctx, who, sees, name } of matrix.everybody()) {
    const { agencyId, viewer } = who;
    if (viewer.kind !== 'EMPLOYEE') continue;
    const shifts = await ctx.tenants
      .of(agencyId)
      .read((db) => feedShifts({ db, agencyId }, viewer.employeeId, '2026-11-01T00:00:00Z'));
    const ids = shifts.map(({ id }) => globalId('Shift', id));
    expect(ids.toSorted(), name).toEqual(matrix.predicted.idsOf(type).filter(sees).toSorted());
    held += ids.length;
  }
  expect(held).toBeGreaterThan(5);
}, 300_000);
