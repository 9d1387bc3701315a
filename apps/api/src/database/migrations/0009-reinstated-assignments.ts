import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An assignment's action `placeAgain` is called `reinstate`, also where it was recorded before. */
export class ReinstatedAssignments implements MigrationInterface {
  name = 'ReinstatedAssignments1763700000009';

  async up(runner: QueryRunner): Promise<void> {
    await rename(runner, 'placeAgain', 'reinstate');
  }

  async down(runner: QueryRunner): Promise<void> {
    await rename(runner, 'reinstate', 'placeAgain');
  }
}

/** The owner of the tables sees the rows of every agency meanwhile. */
async function rename(runner: QueryRunner, from: string, to: string): Promise<void> {
  await runner.query('ALTER TABLE audit_entry NO FORCE ROW LEVEL SECURITY');
  await runner.query(
    `UPDATE audit_entry SET action = $1 WHERE record_type = 'assignment' AND action = $2`,
    [to, from],
  );
  await runner.query('ALTER TABLE audit_entry FORCE ROW LEVEL SECURITY');
}
