import { defaultBurden } from '@stint/domain/agency/burden.ts';
import type { AgencySettings } from '@stint/domain/agency/agency-settings.ts';
import type { JobType } from '@stint/domain/job-order/job-type.ts';
import { AssignmentEntity } from './assignment.entity.ts';
import { type StoredTerms, termFields } from './assignment-terms.type.ts';
import { type AgencyConnection, selectRows } from '../database/select-rows.ts';
import { loadPlaces } from '../location/location-place.facts.ts';
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

/** How and where somebody works. */
interface Work {
  jobType: string;
  locationId: string | null | undefined;
}

/**
 * The terms with the agency's burden for such work where none is said (P-4). It is kept with them: when the
 * agency's changes later, theirs stays.
 */
export async function withBurden<Terms extends Partial<StoredTerms>>(
  connection: AgencyConnection,
  settings: AgencySettings,
  terms: Terms,
  work: Work,
): Promise<Terms & { burdenPercent: string }> {
  if (terms.burdenPercent != null) return { ...terms, burdenPercent: terms.burdenPercent };
  const [burdenPercent] = await agencyBurdens(connection, settings, [work]);
  return { ...terms, burdenPercent: burdenPercent! };
}

/** The burden that is the agency's for each of these (P-4), in their order. */
export async function agencyBurdens(
  connection: AgencyConnection,
  settings: AgencySettings,
  works: readonly Work[],
): Promise<string[]> {
  const chosen = works.flatMap(({ locationId }) => locationId ?? []);
  const places = await loadPlaces(connection, chosen);
  return works.map(({ jobType, locationId }) =>
    defaultBurden(settings, {
      jobType: jobType as JobType,
      location: places.get(locationId ?? '') ?? null,
    }),
  );
}

const defaultTerms: Partial<StoredTerms> = {
  ...Object.fromEntries(termFields.map((field) => [field, null])),
  overtimePayMultiplier: '1.5',
  overtimeBillMultiplier: '1.5',
  doubleTimePayMultiplier: '2',
  doubleTimeBillMultiplier: '2',
};
