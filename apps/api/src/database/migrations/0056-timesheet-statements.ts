import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createAgencyTable } from '../create-table.ts';

/** Disclaimers that were accepted, word for word. Rows are only added (`application-role.ts`). */
export class TimesheetStatements implements MigrationInterface {
  name = 'TimesheetStatements1763700000056';

  async up(runner: QueryRunner): Promise<void> {
    await createAgencyTable(runner, {
      name: 'timesheet_statement',
      columns: {
        timesheet_id: 'uuid NOT NULL',
        kind: 'text NOT NULL',
        text: 'text NOT NULL',
        accepted_at: 'timestamptz NOT NULL',
        accepted_by_id: 'uuid NOT NULL',
      },
      references: { timesheet_id: 'timesheet', accepted_by_id: 'account' },
      checks: { kind: `kind IN ('SUBMISSION', 'APPROVAL')`, text: `text <> ''` },
      indexes: { of_timesheet: 'timesheet_id, accepted_at, id' },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE timesheet_statement');
  }
}
