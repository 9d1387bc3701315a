import { anyClaim, type ClaimJobs } from './claim-jobs.commands.ts';
import { toldApprover } from './told-approver.facts.ts';
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
 * The claims that wait for a contact **of the assignment**, and the account that is told of them (S-10): of the claims
 * those that it sees, as it would when it signs in.
 *
 * @returns `null` where nobody is told, or nothing waits
 */
export async function approvingContact(
  ctx: JobContext,
  claims: ClaimJobs,
  contactId: string,
): Promise<ApprovingContact | null> {
  const agencyId = ctx.agency.id;
  return ctx.database.read(async (db) => {
    const connection = { db, agencyId };
    const approver = await toldApprover(connection, ctx.now, claims, contactId);
    if (!approver) return null;
    const { rows } = await db.query<{ id: string }>(waitingFor(claims), [agencyId, contactId]);
    const waiting = rows.map(({ id }) => id);
    const seen = await idsForCommand(connection, approver, claims.type, waiting);
    if (seen.size === 0) return null;
    return { to: approver.to, waiting: waiting.filter((id) => seen.has(id)) };
  }, 'primary');
}

const waitingFor = ({ table }: ClaimJobs) => `
  SELECT claim.id FROM ${table} AS claim
  JOIN assignment ON assignment.agency_id = $1 AND assignment.id = claim.assignment_id
    AND assignment.contact_id = $2
  WHERE claim.agency_id = $1 AND claim.approval_mode = 'CLIENT'
    AND claim.status IN (${stateList(anyClaim, 'SUBMITTED')})
  ORDER BY claim.start_date, claim.id LIMIT 1000`;
