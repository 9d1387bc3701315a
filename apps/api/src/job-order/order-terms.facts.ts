import { JobOrderEntity } from './job-order.entity.ts';
import { type AgencyConnection, selectRows } from '../database/select-rows.ts';

/** The terms that a job order offers to whoever is placed on it. */
export async function loadOrderTerms(connection: AgencyConnection, jobOrderId: string) {
  const [order] = await selectRows(connection, JobOrderEntity, { id: jobOrderId });
  const { locationId, contactId, reportsToId, startDate, endDate, schedule } = order!;
  const { payRate, billRate, salary, feePercent, feeAmount } = order!;
  return {
    locationId,
    contactId,
    reportsToId,
    startDate,
    endDate,
    schedule,
    payRate,
    billRate,
    salary,
    feePercent,
    feeAmount,
  };
}
