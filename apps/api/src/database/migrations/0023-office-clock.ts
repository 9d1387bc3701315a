import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How an agency writes times of day; it stays as usual in its country until somebody chooses. */
export class OfficeClock implements MigrationInterface {
  name = 'OfficeClock1763700000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE agency_settings ADD COLUMN clock text NOT NULL DEFAULT 'COUNTRY';
      ALTER TABLE agency_settings ALTER COLUMN clock DROP DEFAULT;
      ALTER TABLE agency_settings
        ADD CONSTRAINT agency_settings_clock CHECK (clock IN ('COUNTRY', 'H12', 'H24'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE agency_settings DROP COLUMN clock');
  }
}
