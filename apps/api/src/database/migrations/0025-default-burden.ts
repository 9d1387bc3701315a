import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Each agency says what it adds to pay when a placement says nothing (P-4). Until it does, that is nothing,
 * as before; placements and assignments keep what they have.
 */
export class DefaultBurden implements MigrationInterface {
  name = 'DefaultBurden1763700000025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE agency_settings
        ADD COLUMN burden_percent numeric NOT NULL DEFAULT 0,
        ADD COLUMN burden_overrides jsonb NOT NULL DEFAULT '[]',
        ADD CONSTRAINT agency_settings_burden
          CHECK (burden_percent >= 0 AND jsonb_typeof(burden_overrides) = 'array')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE agency_settings DROP COLUMN burden_percent, DROP COLUMN burden_overrides`);
  }
}
