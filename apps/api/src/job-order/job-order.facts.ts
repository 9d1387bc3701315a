import { numberedTitle } from '@stint/domain/record/record-number.ts';
import { placementMachine } from '@stint/domain/placement/placement.machine.ts';
import type { Viewer } from '@stint/domain/access/viewer.ts';
import type { JobOrderRecord, JobOrderStatus } from '@stint/domain/job-order/job-order.ts';
import type { JobOrderEntity } from './job-order.entity.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { globalId } from '../graphql/global-id.ts';
import { stateList } from '../database/state-list.ts';

/** A placement that waits in Hiring Management, called by its candidate's name. */
export interface PendingPlacement {
  id: string;
  label: string;
}

/** A job order as decisions see it. */
export function jobOrderOf({
  id,
  number,
  title,
  status,
  openings,
}: Pick<JobOrderEntity, 'id' | 'number' | 'title' | 'status' | 'openings'>): JobOrderRecord {
  const label = numberedTitle('JobOrder', title, number);
  return { id, label, status: status as JobOrderStatus, openings };
}

/** Whether the viewer is the contact who ordered. */
export function orderedBy(
  viewer: Viewer | null,
  { contactId }: Pick<JobOrderEntity, 'contactId'>,
): boolean {
  return viewer?.kind === 'CLIENT_CONTACT' && viewer.contactId === contactId;
}

/** The pending placements of these job orders, by job order. */
export async function loadPendingPlacements(
  { db, agencyId }: AgencyConnection,
  jobOrderIds: readonly string[],
): Promise<Map<string, PendingPlacement[]>> {
  const { rows } = await db.query<{ order: string; id: string; label: string }>(
    `SELECT placement.job_order_id AS "order", placement.id, first_name || ' ' || last_name AS label
     FROM placement JOIN candidate
       ON candidate.agency_id = $1 AND candidate.id = placement.candidate_id
     WHERE placement.agency_id = $1 AND job_order_id = ANY($2::uuid[])
       AND placement.status = ${stateList(placementMachine, 'PENDING')}
     ORDER BY placement.id`,
    [agencyId, jobOrderIds],
  );
  const perOrder = Map.groupBy(rows, ({ order }) => order);
  return new Map(
    [...perOrder].map(([order, own]) => [
      order,
      own.map(({ id, label }) => ({ id: globalId('Placement', id), label })),
    ]),
  );
}
