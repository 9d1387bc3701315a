import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For which day of whose schedule a shift was made, whoever has it now, and whether a person has moved it. */
export class PlannedDays implements MigrationInterface {
  name = 'PlannedDays1763700000070';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE shift
        ADD planned_assignment_id uuid,
        ADD moved boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT shift_planned_assignment_id_fkey
          FOREIGN KEY (agency_id, planned_assignment_id) REFERENCES assignment;
      UPDATE shift SET planned_assignment_id = assignment_id WHERE planned_for IS NOT NULL;
      ALTER TABLE shift ADD CONSTRAINT shift_planned_check
        CHECK ((planned_for IS NULL) = (planned_assignment_id IS NULL));
      DROP INDEX shift_planned;
      CREATE UNIQUE INDEX shift_planned ON shift (agency_id, planned_assignment_id, planned_for)
        WHERE planned_for IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX shift_planned;
      ALTER TABLE shift
        DROP CONSTRAINT shift_planned_check,
        DROP planned_assignment_id,
        DROP moved;
      CREATE UNIQUE INDEX shift_planned ON shift (agency_id, assignment_id, planned_for)
        WHERE planned_for IS NOT NULL;
    `);
  }
}
