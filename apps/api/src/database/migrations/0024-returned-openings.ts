import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Work that never began can give its opening back to the job order. So far none has. */
export class ReturnedOpenings implements MigrationInterface {
  name = 'ReturnedOpenings1763700000024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE assignment ADD COLUMN opening_returned boolean NOT NULL DEFAULT false',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE assignment DROP COLUMN opening_returned');
  }
}
