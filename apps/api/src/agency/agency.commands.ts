import type { AgencySettings } from '@stint/domain/agency/agency-settings.ts';
import type { AgencyEntity } from './agency.entity.ts';
import { createAgencySettings } from './agency-settings.commands.ts';
import type { Transaction } from '../database/tenant.ts';
import type { Author } from '../database/write-rows.ts';

/**
 * Makes the agency that the transaction is bound to, with its settings: nobody signs in to one without.
 * Of two who make one of the same company id at once, one waits for the other.
 *
 * @param agency.settings what is not said stands at its default
 * @returns false when the company id is taken; then nothing was written
 */
export async function createAgency(
  tx: Transaction,
  author: Author,
  agency: Omit<AgencyEntity, 'id' | 'isDemo'> & {
    settings: Partial<AgencySettings>;
    isDemo?: true;
  },
): Promise<boolean> {
  const { companyId, name, timeZone, currency, settings, isDemo = false } = agency;
  const { rowCount } = await tx.db.query(
    `INSERT INTO agency (id, company_id, name, time_zone, currency, is_demo)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (company_id) DO NOTHING`,
    [tx.agencyId, companyId, name, timeZone, currency, isDemo],
  );
  if (rowCount === 0) return false;
  await createAgencySettings(tx, author, settings);
  return true;
}
