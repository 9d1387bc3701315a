import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The key in the link of an account’s calendar feed, as its hash. */
export class CalendarKeys implements MigrationInterface {
  name = 'CalendarKeys1763700000065';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE account ADD COLUMN calendar_key_hash text;
      CREATE UNIQUE INDEX account_calendar_key ON account (agency_id, calendar_key_hash)
        WHERE calendar_key_hash IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE account DROP COLUMN calendar_key_hash;
    `);
  }
}
