import { permissionsOf } from '@stint/domain/access/viewer.ts';
import { anyClaim, type ClaimJobs } from './claim-jobs.commands.ts';
import { identityOf } from '../context/session-lookup.ts';
import { stateList } from '../database/state-list.ts';
import type { JobContext } from '../jobs/job.ts';
import type { Recipient } from '../mail/queue-mail.ts';
import { idsForCommand } from '../write/targets.ts';

/** A contact who is told of claims that wait for them. */
export interface ApprovingContact {
  to: Recipient;
  /** All that wait for them. */
  waiting: readonly string[];
}

/**
 * The claims that wait for a contact **of the assignment**, and the account that is told of them (S-10): with the
 * option on, allowed to approve, and of the claims those that it sees, as it would when it signs in.
 *
 * @returns `null` where nobody is told, or nothing waits
 */
export async function approvingContact(
  ctx: JobContext,
  claims: ClaimJobs,
  contactId: string,
): Promise<ApprovingContact | null> {
  const { rows } = await ctx.database.read(
    (db) => db.query<Found>(select(claims), [ctx.agency.id, contactId]),
    'primary',
  );
  const [found] = rows;
  if (!found?.address) return null;
  const { waiting, ...to } = found;
  const identity = await identityOf(ctx.tenants, ctx.agency.id, to.accountId, ctx.now);
  const viewer = identity?.viewer;
  if (viewer?.kind !== 'CLIENT_CONTACT') return null;
  if (!viewer.preferences[claims.section].mailPending) return null;
  if (!permissionsOf(viewer).has(claims.approve)) return null;
  const seen = await ctx.database.read(
    (db) => idsForCommand({ db, agencyId: ctx.agency.id }, { viewer }, claims.type, waiting),
    'primary',
  );
  return seen.size === 0 ? null : { to, waiting: waiting.filter((id) => seen.has(id)) };
}

type Found = Recipient & { accountId: string; waiting: string[] };

const select = ({ table }: ClaimJobs) => `
  SELECT account.id AS "accountId", account.display_name AS name, account.language,
    coalesce(account.email, contact.email) AS address,
    array(
      SELECT claim.id FROM ${table} AS claim
      JOIN assignment ON assignment.agency_id = $1 AND assignment.id = claim.assignment_id
        AND assignment.contact_id = $2
      WHERE claim.agency_id = $1 AND claim.approval_mode = 'CLIENT'
        AND claim.status IN (${stateList(anyClaim, 'SUBMITTED')})
      ORDER BY claim.start_date, claim.id LIMIT 1000
    ) AS waiting
  FROM account JOIN contact ON contact.agency_id = $1 AND contact.id = account.contact_id
  WHERE account.agency_id = $1 AND account.contact_id = $2 AND account.kind = 'CLIENT_CONTACT'`;
