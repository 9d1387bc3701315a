import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In which language a person is addressed, and what is wrong with an imported row, to be said in each reader's. */
export class Languages implements MigrationInterface {
  name = 'Languages1763700000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE account ADD COLUMN language text,
        ADD CONSTRAINT account_language_check CHECK (language IN ('en', 'es'));
      ALTER TABLE import_problem ADD COLUMN said jsonb;
      ALTER TABLE import_run ADD COLUMN failure_said jsonb;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE import_run DROP COLUMN failure_said;
      ALTER TABLE import_problem DROP COLUMN said;
      ALTER TABLE account DROP COLUMN language;
    `);
  }
}
