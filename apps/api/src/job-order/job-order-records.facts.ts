import type { JobOrderRecord } from '@stint/domain/job-order/job-order.ts';
import { JobOrderEntity } from './job-order.entity.ts';
import { jobOrderOf } from './job-order.facts.ts';
import { type AgencyConnection, selectRows } from '../database/select-rows.ts';

/**
 * A job order for deciding on; nothing when there is none.
 *
 * @param options.lock holds it until the transaction ends; before its candidates
 */
export async function jobOrderRecord(
  connection: AgencyConnection,
  id: string,
  options: { lock: boolean },
): Promise<JobOrderRecord | undefined> {
  const [row] = await selectRows(connection, JobOrderEntity, { id }, options);
  return row && jobOrderOf(row);
}
