import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What agencies have set about time and expenses; what is missing stands at its default. */
export class AgencyTimeSettings implements MigrationInterface {
  name = 'AgencyTimeSettings1763700000063';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE agency_settings ADD COLUMN time_settings jsonb NOT NULL DEFAULT '{}';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE agency_settings DROP COLUMN time_settings;
    `);
  }
}
