import { approveTimesheetInPart } from '../../timesheet/approve-in-part.commands.ts';
import { commentOnTimesheet } from '../../timesheet/comment.commands.ts';
import { timesheetKind } from '../../timesheet/timesheet.kind.ts';
import { act } from '../../write/act.ts';
import { approvedBy, disputedBecause, sheetComments, rejectedBecause } from '../cast/time.ts';
import type { KnownClient } from '../crm.ts';
import { type DemoAgencyBuilder, done, idOf, type Planned } from '../demo-agency-builder.ts';
import type { DemoCalendar } from '../demo-calendar.ts';
import { correctPunches } from './correct-punches.ts';
import {
  beginSheets,
  type DemoSheet,
  linesOf,
  type SheetCounts,
  sheetsOfWeek,
} from './demo-sheets.ts';
import { demoWeeks, type DemoWeek } from './weeks.ts';

/** Findings that whoever hands in or approves has read. */
export const acknowledged = ['PUNCH_MISSING', 'SKEW_UNEXPLAINED', 'WEEK_TOO_LONG', 'RATE_MISSING'];

/** Whose time it is, and who decides on it. */
interface SheetPlan {
  client: KnownClient;
  /** In the back office. */
  clerk: string;
  /** User name of a contact who sees the crew's sheets alone, where there is one. */
  lead: string | undefined;
  /** Who has the account of the employee portal. */
  star: Planned;
}

const AFTERNOON = 14 * 60;

const MANY: SheetCounts = { crew: 9, others: 5 };
const SOME: SheetCounts = { crew: 4, others: 2 };
const FEW: SheetCounts = { crew: 0, others: 1 };

/**
 * Hands in the timesheets of four weeks: those of the earlier ones are approved, those of the last one wait for whoever
 * may approve them, but for a few with which something else has happened. The sheet of the portal's employee for that
 * week is still due, and the one before came back.
 */
export function enterTimesheets(
  calendar: DemoCalendar,
  office: DemoAgencyBuilder,
  plan: SheetPlan,
): void {
  const [latest, second, ...earlier] = demoWeeks(calendar);
  const at = (week: DemoWeek, minute: number, run: (now: string) => Promise<void>) =>
    calendar.schedule({ day: week.reviewedOn, minute }, run);
  for (const week of [...earlier, second!, latest!]) {
    const isLatest = week === latest;
    const counts = isLatest ? MANY : week === second ? SOME : FEW;
    at(week, 9 * 60, (now) => handIn(office, plan, { week, now, isLatest, counts }));
    if (isLatest) continue;
    const returned = week === second;
    at(week, AFTERNOON, (now) => approveWeek(office, plan, { week, now, returned }));
  }
  at(second!, AFTERNOON + 40, (now) => voidOne(office, plan, { week: second!, now }));
  at(latest!, AFTERNOON + 50, (now) => correctPunches(office, { ...plan, week: second!, now }));
  at(latest!, AFTERNOON, (now) => decideOnSome(office, plan, { week: latest!, now }));
}

interface Handled {
  week: DemoWeek;
  now: string;
}

/** A clerk hands in for everybody, as for an agency whose people send their time by text message. */
async function handIn(
  office: DemoAgencyBuilder,
  { client, clerk, star }: SheetPlan,
  { week, now, isLatest, counts }: Handled & { isLatest: boolean; counts: SheetCounts },
): Promise<void> {
  const ctx = await office.as(clerk, now);
  await beginSheets(office, ctx, { client, week, ...counts });
  const drafts = await sheetsOfWeek(office, { week, status: 'DRAFT' });
  const isStillDue = ({ candidateId }: DemoSheet, index: number) =>
    isLatest && (candidateId === star.id || index % 7 === 6);
  const targets = drafts.filter((sheet, index) => !isStillDue(sheet, index));
  await done(act(ctx, timesheetKind, { action: 'submit', targets, input: {}, acknowledged }));
}

async function approveWeek(
  office: DemoAgencyBuilder,
  { client, clerk, star }: SheetPlan,
  { week, now, returned }: Handled & { returned: boolean },
): Promise<void> {
  const sheets = await sheetsOfWeek(office, { week, status: 'SUBMITTED' });
  const isReturned = ({ candidateId }: DemoSheet) => returned && candidateId === star.id;
  const reason = rejectedBecause;
  const rejection = { targets: sheets.filter(isReturned), input: { reason }, reason };
  const ctx = await office.as(approvedBy, now);
  await done(act(ctx, timesheetKind, { action: 'reject', ...rejection }));
  for (const isClients of [true, false]) {
    const targets = sheets.filter(
      (sheet) => !isReturned(sheet) && (sheet.clientId === client.id) === isClients,
    );
    const approver = await office.as(isClients ? approvedBy : clerk, now);
    await done(
      act(approver, timesheetKind, { action: 'approve', targets, input: {}, acknowledged }),
    );
  }
}

/** The agency finds that a sheet was of the wrong week. */
async function voidOne(
  office: DemoAgencyBuilder,
  { client, clerk }: SheetPlan,
  { week, now }: Handled,
): Promise<void> {
  const ctx = await office.as(clerk, now);
  const sheets = await sheetsOfWeek(office, { week, status: 'APPROVED' });
  const sheet = sheets.findLast(({ clientId }) => clientId !== client.id);
  if (!sheet) return;
  const targets = [{ id: sheet.id }];
  const reason = 'Entered for the wrong assignment';
  await done(act(ctx, timesheetKind, { action: 'undoApproval', targets, input: {} }));
  for (const action of ['reject', 'void'] as const) {
    await done(act(ctx, timesheetKind, { action, targets, input: { reason }, reason }));
  }
}

/** Of the latest week, one is rejected, one approved in part, a few are approved, one is talked about. */
async function decideOnSome(
  office: DemoAgencyBuilder,
  { client, clerk, lead }: SheetPlan,
  { week, now }: Handled,
): Promise<void> {
  const sheets = await sheetsOfWeek(office, { week, status: 'SUBMITTED' });
  const theirs = sheets.filter(({ clientId }) => clientId === client.id);
  const approver = lead ?? approvedBy;
  const ctx = await office.as(approver, now);
  const [rejected, parted, talkedAbout, ...rest] = theirs.filter(
    ({ ofCrew }) => ofCrew === Boolean(lead),
  );
  if (!rejected || !parted || !talkedAbout) return;
  const reason = rejectedBecause;
  await done(
    act(ctx, timesheetKind, { action: 'reject', targets: [rejected], input: { reason }, reason }),
  );
  const lines = await linesOf(office, parted.id);
  if (lines.length > 1) {
    await done(
      approveTimesheetInPart(ctx, {
        id: idOf('Timesheet', parted),
        disputedLineIds: [idOf('TimesheetLine', lines.at(-1)!)],
        reason: disputedBecause,
        acknowledgedWarnings: acknowledged,
      }),
    );
  }
  for (const [index, text] of sheetComments.entries()) {
    const author = index % 2 === 0 ? approver : clerk;
    const comment = { id: idOf('Timesheet', talkedAbout), text };
    await done(commentOnTimesheet(await office.as(author, now), comment));
  }
  const targets = rest.slice(0, 4);
  await done(act(ctx, timesheetKind, { action: 'approve', targets, input: {}, acknowledged }));
}
