import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions in which an administrator views as somebody else; they end with the administrator's own. */
export class ViewingSessions implements MigrationInterface {
  name = 'ViewingSessions1763700000043';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE session ADD COLUMN viewed_from uuid,
        ADD CONSTRAINT session_viewed_from_fkey FOREIGN KEY (agency_id, viewed_from)
          REFERENCES session ON DELETE CASCADE;
      CREATE INDEX session_viewed_from ON session (agency_id, viewed_from) WHERE viewed_from IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM session WHERE viewed_from IS NOT NULL;
      ALTER TABLE session DROP COLUMN viewed_from;
    `);
  }
}
