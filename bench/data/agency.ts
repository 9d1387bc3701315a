import type { Client } from 'pg';

interface NewAgency {
  id: string;
  companyId: string;
  name: string;
}

/**
 * An agency with its settings, without people.
 *
 * @param owner connected as a superuser, to whom row-level security does not apply
 */
export async function insertAgency(owner: Client, { id, companyId, name }: NewAgency) {
  await owner.query(
    `INSERT INTO agency (id, company_id, name, time_zone, currency) VALUES ($1, $2, $3, 'America/New_York', 'USD')`,
    [id, companyId, name],
  );
  await owner.query(
    `INSERT INTO agency_settings (agency_id, id, margin_floor_percent, margin_floor_mode, credit_limit_mode,
       fill_order_at_zero_openings, show_bill_amounts, name_particles_count, clock)
     VALUES ($1, $1, 15, 'WARN', 'WARN', true, false, true, 'COUNTRY')`,
    [id],
  );
}
