import type { JobOrderRecord } from '@stint/domain/job-order/job-order.ts';
import { JobOrderEntity } from './job-order.entity.ts';
import { jobOrderFacts } from './job-order-facts.ts';
import { type AgencyConnection, selectRows } from '../database/select-rows.ts';

/** A job order, held until the transaction ends; nothing when there is none. Before its candidates. */
export async function lockJobOrder(
  connection: AgencyConnection,
  id: string,
): Promise<JobOrderRecord | undefined> {
  const [row] = await selectRows(connection, JobOrderEntity, { id }, { lock: true });
  return row && jobOrderFacts(row, []).order!;
}
