import type { DataSource } from 'typeorm';
import { connectionsOf } from './connections.ts';
import { type Committed, tenantDatabase, type TenantDatabase } from './tenant.ts';
import { timeouts } from './timeouts.ts';
import { sharesOf, signingIn, type Work } from './work.ts';

/** All agencies in one database: finds the agency of a company id, and gives access to each agency's rows. */
export interface Tenants {
  /** @param work what is done with its rows; signing in when not said. */
  of(agencyId: string, work?: Work): TenantDatabase;
  /** The agency with this company id, in upper or lower case; `null` if there is none. For signing in. */
  idOfCompany(companyId: string): Promise<string | null>;
  /** The company ids of the demo agencies; none where a single agency is real. */
  demoCompanies(): Promise<string[]>;
}

/**
 * @param dataSource connected as the application role.
 * @param onCommitted called after each committed write.
 */
export function tenantsOf(
  dataSource: DataSource,
  onCommitted: (committed: Committed) => void = () => {},
): Tenants {
  // Before somebody is signed in: the owner’s functions answer, and no agency’s rows are read.
  const directory = <Row>(sql: string, values: unknown[] = []) =>
    connectionsOf(dataSource).within(anyAgency, waitMs, () => dataSource.query<Row[]>(sql, values));
  return {
    of: (agencyId, work) => tenantDatabase(dataSource, agencyId, work, onCommitted),
    async idOfCompany(companyId) {
      const [row] = await directory<{ id: string | null }>('SELECT agency_of_company($1) AS id', [
        companyId,
      ]);
      return row?.id ?? null;
    },
    async demoCompanies() {
      const rows = await directory<{ id: string }>('SELECT demo_companies() AS id');
      return rows.map(({ id }) => id);
    },
  };
}

/** Whose agency it is, is not known yet. */
const anyAgency = sharesOf(signingIn, '').read;
const waitMs = timeouts.request.connection * 1000;
