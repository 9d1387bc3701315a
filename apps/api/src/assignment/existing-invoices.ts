import type { ExistingInvoice } from '@stint/domain/assignment/assignment.ts';
import type { AgencyConnection } from '../database/select-rows.ts';

/**
 * The invoices in Deliver Invoices or Invoice History that carry time, expenses or the fee of these
 * assignments; they stand in the way of a reactivation (`A-9`). This is the one place where they are
 * loaded: nothing is invoiced yet, so there are none.
 */
export async function loadExistingInvoices(
  _connection: AgencyConnection,
  _assignmentIds: readonly string[],
): Promise<ExistingInvoice[]> {
  return [];
}
