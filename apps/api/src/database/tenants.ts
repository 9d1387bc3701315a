import type { DataSource } from 'typeorm';
import { tenantDatabase, type TenantDatabase } from './tenant.ts';

/** All agencies in one database: finds the agency of a company id, and gives access to each agency's rows. */
export interface Tenants {
  of(agencyId: string): TenantDatabase;
  /** The agency with this company id, in upper or lower case; `null` if there is none. */
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
