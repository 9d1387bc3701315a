import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an agency sets up for its clients' portal, and what a client reads about a declined order (S-19, S-20). */
export class ClientPortal implements MigrationInterface {
  name = 'ClientPortal1763700000036';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE agency_settings
        ADD COLUMN show_ended_assignments boolean NOT NULL DEFAULT false,
        ADD COLUMN portal_orders boolean NOT NULL DEFAULT true,
        ADD COLUMN portal_order_submission boolean NOT NULL DEFAULT true,
        ADD COLUMN portal_text text;
      ALTER TABLE client ADD COLUMN portal_text text;
      ALTER TABLE job_order ADD COLUMN review_remarks text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE agency_settings
        DROP COLUMN show_ended_assignments,
        DROP COLUMN portal_orders,
        DROP COLUMN portal_order_submission,
        DROP COLUMN portal_text;
      ALTER TABLE client DROP COLUMN portal_text;
      ALTER TABLE job_order DROP COLUMN review_remarks`);
  }
}
