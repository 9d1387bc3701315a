import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The list of submissions begins with the last, of one job order or of all. */
export class ListedSubmissions implements MigrationInterface {
  name = 'ListedSubmissions1763700000073';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX submission_by_date ON submission (agency_id, submitted_at, id)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX submission_by_date');
  }
}
