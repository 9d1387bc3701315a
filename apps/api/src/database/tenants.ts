import type { DataSource } from 'typeorm';
import { tenantDatabase, type TenantDatabase } from './tenant.ts';

/** All agencies in one database: which one a company id means, and each one's own rows. */
export interface Tenants {
  of(agencyId: string): TenantDatabase;
  /** The agency that goes by this company id, whatever its case; `null` when there is none. */
  idOfCompany(companyId: string): Promise<string | null>;
}

/**
 * @param dataSource connected as the application role.
 * @param onCommit called after each committed write.
 */
export function tenantsOf(dataSource: DataSource, onCommit: () => void = () => {}): Tenants {
  return {
    of: (agencyId) => tenantDatabase(dataSource, agencyId, onCommit),
    async idOfCompany(companyId) {
      const [row] = await dataSource.query<{ id: string | null }[]>(
        'SELECT agency_of_company($1) AS id',
        [companyId],
      );
      return row?.id ?? null;
    },
  };
}
