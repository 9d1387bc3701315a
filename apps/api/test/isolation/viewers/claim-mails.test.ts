import { permissionsOf } from '@stint/domain/access/viewer.ts';
import type { StaffRole } from '@stint/domain/access/staff-role.ts';
import { recordNumber } from '@stint/domain/record/record-number.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expenseReportKind } from '../../../src/expense-report/expense-report.kind.ts';
import { expenseReportJobs } from '../../../src/expense-report/expense-report.jobs.ts';
import { globalId } from '../../../src/graphql/global-id.ts';
import { remindToApprove, tellOfSubmitted } from '../../../src/timesheet/approval-reminders.ts';
import { escalateWaiting } from '../../../src/timesheet/escalations.ts';
import { tellOfRejection } from '../../../src/timesheet/rejection-mails.commands.ts';
import { remindToSubmit } from '../../../src/timesheet/submission-reminders.ts';
import { timesheetJobs } from '../../../src/timesheet/timesheet.jobs.ts';
import { timesheetKind } from '../../../src/timesheet/timesheet.kind.ts';
import { act } from '../../../src/write/act.ts';
import { nowhere } from '../occupied-agency.ts';
import { ToldReaders, type Written } from './told-readers.ts';

/** Mails of timesheets and expense reports name and count what their reader sees, and nobody else gets one. */
let readers: ToldReaders;

beforeAll(async () => {
  readers = await ToldReaders.open();
}, 120_000);
afterAll(() => readers.close());

describe.each([
  { ...timesheetJobs, read: 'timesheet:read' as const },
  { ...expenseReportJobs, read: 'expense:read' as const },
])('$noun', ({ read, ...claims }) => {
  const { table, type } = claims;
  let all: { id: string; number: number; agencyId: string; contactId: string | null }[];

  const become = (status: string) =>
    readers.sql(
      `UPDATE ${table} SET status = $1, approval_mode = 'CLIENT', reason = 'Because of ' || id,
         submitted_at = '2026-11-10T18:00:00Z', submitted_on = '2026-11-10',
         reminded_on = NULL, escalated_on = NULL`,
      [status],
    );

  beforeAll(async () => {
    if (table === 'expense_report')
      await readers.sql(
        `UPDATE expense_report SET start_date = '2026-11-08', end_date = '2026-11-08'`,
      );
    all = await readers.sql(
      `SELECT claim.id, claim.number, claim.agency_id AS "agencyId", contact_id AS "contactId"
       FROM ${table} AS claim JOIN assignment ON assignment.id = assignment_id`,
    );
  });

  /** What each employee who may open them sees, by account. */
  const ofEmployees = () =>
    counted(
      readers
        .everybody()
        .filter(({ who, ctx }) => who.viewer.kind === 'EMPLOYEE' && ctx.permissions.has(read))
        .map(({ accountId, sees }) => [
          accountId,
          all.filter(({ id }) => sees(globalId(type, id))),
        ]),
    );

  /** What each contact who may approve sees of the assignments that are theirs, by account. */
  const ofContacts = () =>
    counted(
      readers.everybody().flatMap(({ accountId, who: { viewer }, ctx, sees }) => {
        if (viewer.kind !== 'CLIENT_CONTACT' || !ctx.permissions.has(claims.approve)) return [];
        const own = all.filter(({ contactId }) => contactId === viewer.contactId);
        return [[accountId, own.filter(({ id }) => sees(globalId(type, id)))]];
      }),
    );

  test('employees are told why their own came back', async () => {
    await become('REJECTED');
    const { run } = tellOfRejection(claims);
    const records = all.map(({ id }) => ({ id, version: 2 }));
    const event = { changeSetId: '', kind: claims.name, action: 'reject', records };
    const mails = await readers.told((ctx) => run(ctx, event));
    await areOf(mails, ofEmployees(), (mail, own) => {
      const named = own.map(({ id, number }) => `${recordNumber(type, number)}: Because of ${id}`);
      expect(mail.text.match(/^.*Because of.*$/gm)?.toSorted()).toEqual(named.toSorted());
    });
  });

  /** Staff may choose any: what is not of their agency is not there for them. */
  const byHand = (ctx: Ctx) => {
    const viewer = { kind: 'STAFF', accountId: nowhere, role: 'ALL_IN' } as const;
    const staff = { ...ctx, viewer, permissions: permissionsOf(viewer) };
    const request = { action: 'remind', targets: all, input: {} } as const;
    return table === 'timesheet'
      ? act(staff, timesheetKind, request)
      : act(staff, expenseReportKind, request);
  };

  const reminders: Reminder[] = [['by itself', (ctx) => remindToSubmit(ctx, claims)]];
  const askings: Reminder[] = [
    ['told of', (ctx) => tellOfSubmitted(ctx, claims, '2026-11-10T00:00:00Z')],
    ['reminded of', (ctx) => remindToApprove(ctx, claims)],
  ];
  // Employees are reminded of timesheets by hand, contacts of expense reports.
  if (table === 'timesheet') reminders.push(['by hand', byHand]);
  else askings.push(['reminded by hand of', byHand]);

  test.each(reminders)('employees are reminded of their own, %s', async (_how, run) => {
    await become('DRAFT');
    await areOf(await readers.told(run), ofEmployees(), countsThem);
  });

  test.each(askings)('contacts are %s what they see of their own', async (_what, run) => {
    await become('SUBMITTED');
    await areOf(await readers.told(run), ofContacts(), countsThem);
  });

  test('the agency’s own staff who may approve are asked to', async () => {
    await become('SUBMITTED');
    const staff = await readers.sql<{ id: string; agencyId: string; role: StaffRole }>(
      `SELECT id, agency_id AS "agencyId", role FROM account WHERE kind = 'STAFF'`,
    );
    const approving = staff.filter(
      ({ role }) =>
        role !== 'ADMIN' &&
        permissionsOf({ kind: 'STAFF', accountId: '', role }).has(claims.approve),
    );
    const mails = await readers.told((ctx) => escalateWaiting(ctx, claims));
    const expected = approving.map(
      ({ id, agencyId }) => [id, all.filter((claim) => claim.agencyId === agencyId)] as const,
    );
    await areOf(mails, counted(expected), countsThem);
  });
});

type Ctx = Parameters<typeof remindToApprove>[0];

type Reminder = [how: string, run: (ctx: Ctx) => Promise<unknown>];

type Claim = { id: string; number: number };

/** By account; who sees none is told nothing. */
function counted(seen: Iterable<readonly [string, readonly Claim[]]>): Map<string, Claim[]> {
  return new Map([...seen].filter(([, own]) => own.length > 0).map(([id, own]) => [id, [...own]]));
}

/** Each of them, and nobody else, gets one mail, which names nobody else. */
async function areOf(
  mails: readonly Written[],
  expected: ReadonlyMap<string, readonly Claim[]>,
  isAbout: (mail: Written, own: readonly Claim[]) => void,
): Promise<void> {
  expect(expected.size).toBeGreaterThan(1);
  expect(mails.map(({ accountId }) => accountId).toSorted()).toEqual(
    [...expected.keys()].toSorted(),
  );
  for (const mail of mails) {
    expect(mail.address).toBe(`${mail.accountId}@home.example`);
    expect(await readers.strangers(mail), mail.text).toEqual([]);
    isAbout(mail, expected.get(mail.accountId)!);
  }
}

/** The only number in it is how many there are. */
function countsThem({ subject, text }: Written, own: readonly Claim[]): void {
  const said = `${subject}\n${text}`.match(/\d+/g) ?? [];
  expect([...new Set(said)], text).toEqual([String(own.length)]);
}
