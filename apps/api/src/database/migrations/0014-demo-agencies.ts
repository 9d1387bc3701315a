import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which agencies are made up for trying the product, and what may be told of them before anybody signs in. */
export class DemoAgencies implements MigrationInterface {
  name = 'DemoAgencies1763700000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(demo);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION demo_companies(); ALTER TABLE agency DROP COLUMN is_demo');
  }
}

/** Where one agency is real, the function names none: the accounts of a demo are never shown beside its own. */
const demo = `
  ALTER TABLE agency ADD COLUMN is_demo boolean NOT NULL DEFAULT false;
  CREATE FUNCTION demo_companies() RETURNS SETOF text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT company_id FROM public.agency
      WHERE NOT EXISTS (SELECT FROM public.agency WHERE NOT is_demo)
      ORDER BY company_id
    $$;
  REVOKE EXECUTE ON FUNCTION demo_companies() FROM PUBLIC;
`;
