import { defaultBurden } from '@stint/domain/agency/burden.ts';
import type { AgencySettings } from '@stint/domain/agency/agency-settings.ts';
import type { JobType } from '@stint/domain/job-order/job-type.ts';
import { AssignmentEntity } from './assignment.entity.ts';
import { type StoredTerms, termFields } from './assignment-terms.type.ts';
import { type AgencyConnection, selectRows } from '../database/select-rows.ts';
import { loadPlace } from '../location/location-place.facts.ts';
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

/**
 * The terms with the agency's burden for such work where none is said (P-4). It is kept with them: when the
 * agency's changes later, theirs stays.
 */
export async function withBurden<Terms extends Partial<StoredTerms>>(
  connection: AgencyConnection,
  settings: AgencySettings,
  terms: Terms,
  work: { jobType: string; locationId: string | null | undefined },
): Promise<Terms & { burdenPercent: string }> {
  const burdenPercent = terms.burdenPercent ?? (await agencyBurden(connection, settings, work));
  return { ...terms, burdenPercent };
}

async function agencyBurden(
  connection: AgencyConnection,
  settings: AgencySettings,
  { jobType, locationId }: { jobType: string; locationId: string | null | undefined },
): Promise<string> {
  const location = await loadPlace(connection, locationId);
  return defaultBurden(settings, { jobType: jobType as JobType, location });
}

const defaultTerms: Partial<StoredTerms> = {
  ...Object.fromEntries(termFields.map((field) => [field, null])),
  overtimePayMultiplier: '1.5',
  overtimeBillMultiplier: '1.5',
  doubleTimePayMultiplier: '2',
  doubleTimeBillMultiplier: '2',
};
