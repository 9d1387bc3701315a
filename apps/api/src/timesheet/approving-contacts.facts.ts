import { permissionsOf } from '@stint/domain/access/viewer.ts';
import { timesheetMachine } from '@stint/domain/timesheet/timesheet.machine.ts';
import { identityOf } from '../context/session-lookup.ts';
import { stateList } from '../database/state-list.ts';
import type { JobContext } from '../jobs/job.ts';
import type { Recipient } from '../mail/queue-mail.ts';
import { idsForCommand } from '../write/targets.ts';

/** A contact who is told of sheets that wait for them. */
export interface ApprovingContact {
  to: Recipient;
  /** All sheets that wait for them. */
  waiting: readonly string[];
}

/**
 * The sheets that wait for a contact **of the assignment**, and the account that is told of them (S-10): with the
 * option on, allowed to approve, and of the sheets those that it sees, as it would when it signs in.
 *
 * @returns `null` where nobody is told, or nothing waits
 */
export async function approvingContact(
  ctx: JobContext,
  contactId: string,
): Promise<ApprovingContact | null> {
  const { rows } = await ctx.database.read(
    (db) => db.query<Found>(SELECT, [ctx.agency.id, contactId]),
    'primary',
  );
  const [found] = rows;
  if (!found?.address) return null;
  const { waiting, ...to } = found;
  const identity = await identityOf(ctx.tenants, ctx.agency.id, to.accountId, ctx.now);
  const viewer = identity?.viewer;
  if (viewer?.kind !== 'CLIENT_CONTACT' || !viewer.preferences.timesheets.mailPending) return null;
  if (!permissionsOf(viewer).has('timesheet:approve')) return null;
  const seen = await ctx.database.read(
    (db) => idsForCommand({ db, agencyId: ctx.agency.id }, { viewer }, 'Timesheet', waiting),
    'primary',
  );
  return seen.size === 0 ? null : { to, waiting: waiting.filter((id) => seen.has(id)) };
}

type Found = Recipient & { accountId: string; waiting: string[] };

const SELECT = `
  SELECT account.id AS "accountId", account.display_name AS name, account.language,
    coalesce(account.email, contact.email) AS address,
    array(
      SELECT sheet.id FROM timesheet AS sheet
      JOIN assignment ON assignment.agency_id = $1 AND assignment.id = sheet.assignment_id
        AND assignment.contact_id = $2
      WHERE sheet.agency_id = $1 AND sheet.approval_mode = 'CLIENT'
        AND sheet.status IN (${stateList(timesheetMachine, 'SUBMITTED')})
      ORDER BY sheet.start_date, sheet.id LIMIT 1000
    ) AS waiting
  FROM account JOIN contact ON contact.agency_id = $1 AND contact.id = account.contact_id
  WHERE account.agency_id = $1 AND account.contact_id = $2 AND account.kind = 'CLIENT_CONTACT'`;
