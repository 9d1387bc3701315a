import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The second wall (`X-3`): whoever forgets the agency in a query sees no row of anybody's. Forced, so
 * that it holds for the tables' owner too. The sub-select is evaluated once per statement, not per row.
 */
export class RowLevelSecurity implements MigrationInterface {
  name = 'RowLevelSecurity1763700000003';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tenantTables) await wall(runner, table, 'agency_id');
    await wall(runner, 'agency', 'id');
    await runner.query(directory);
    await runner.query(outbox);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION take_outbox(integer); DROP FUNCTION agency_of_company(text)');
    await runner.query('DROP POLICY dispatcher ON outbox_entry; DROP POLICY directory ON agency');
    for (const table of [...tenantTables, 'agency']) {
      await runner.query(`
        DROP POLICY own_agency ON ${table};
        ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY, DISABLE ROW LEVEL SECURITY`);
    }
  }
}

/** Each row of the table is seen and written by the agency alone that this column names. */
export async function wall(runner: QueryRunner, table: string, column: string): Promise<void> {
  await runner.query(`
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
    CREATE POLICY own_agency ON ${table}
      USING (${column} = (SELECT nullif(current_setting('app.agency_id', true), '')::uuid))`);
}

const tenantTables = [
  'account',
  'session',
  'client',
  'location',
  'contact',
  'job_order',
  'candidate',
  'submission',
  'placement',
  'placement_owner',
  'assignment',
  'placement_fee',
  'employee',
  'hiring_checklist_item',
  'hiring_checklist_entry',
  'change_set',
  'audit_entry',
  'outbox_entry',
  'counter',
  'import_run',
  'import_file',
  'import_problem',
  'external_reference',
];

/** Signing in starts with a company id, before there is an agency to set: one function answers just that. */
const directory = `
  CREATE POLICY directory ON agency FOR SELECT TO CURRENT_USER USING (true);
  CREATE FUNCTION agency_of_company(company text) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$ SELECT id FROM public.agency WHERE company_id = lower(btrim(company)) $$;
  REVOKE EXECUTE ON FUNCTION agency_of_company(text) FROM PUBLIC;
`;

/** The dispatcher tells what every agency's outbox holds, oldest first; several may work side by side. */
const outbox = `
  CREATE POLICY dispatcher ON outbox_entry TO CURRENT_USER USING (true);
  CREATE FUNCTION take_outbox(at_most integer)
    RETURNS TABLE (agency_id uuid, id uuid, topic text, payload jsonb)
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      DELETE FROM public.outbox_entry AS entry
      USING (
        SELECT waiting.agency_id, waiting.id FROM public.outbox_entry AS waiting
        ORDER BY waiting.id LIMIT at_most FOR UPDATE SKIP LOCKED
      ) AS taken
      WHERE entry.agency_id = taken.agency_id AND entry.id = taken.id
      RETURNING entry.agency_id, entry.id, entry.topic, entry.payload
    $$;
  REVOKE EXECUTE ON FUNCTION take_outbox(integer) FROM PUBLIC;
`;
