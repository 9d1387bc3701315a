import { AssignmentEntity } from './assignment.entity.ts';
import { type StoredTerms, termFields } from './assignment-terms.type.ts';
import { type AgencyConnection, selectRows } from '../database/select-rows.ts';
import { loadOrderTerms } from '../job-order/order-terms.facts.ts';

/** The terms that an assignment has now. */
export async function storedTerms(
  connection: AgencyConnection,
  assignmentId: string,
): Promise<Partial<StoredTerms>> {
  const [row] = await selectRows(connection, AssignmentEntity, { id: assignmentId });
  return Object.fromEntries(termFields.map((field) => [field, row![field]]));
}

/** What a job order says about the terms; what it does not say stands at the usual. */
export async function termsFromOrder(
  connection: AgencyConnection,
  jobOrderId: string,
): Promise<Partial<StoredTerms>> {
  return { ...defaultTerms, ...(await loadOrderTerms(connection, jobOrderId)) };
}

const defaultTerms: Partial<StoredTerms> = {
  ...Object.fromEntries(termFields.map((field) => [field, null])),
  overtimePayMultiplier: '1.5',
  overtimeBillMultiplier: '1.5',
  doubleTimePayMultiplier: '2',
  doubleTimeBillMultiplier: '2',
  burdenPercent: '0',
};
