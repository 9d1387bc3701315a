import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createAgencyTable } from '../create-table.ts';

/** What the worker, the client and the agency say about a timesheet. */
export class TimesheetComments implements MigrationInterface {
  name = 'TimesheetComments1763700000057';

  async up(runner: QueryRunner): Promise<void> {
    await createAgencyTable(runner, {
      name: 'timesheet_comment',
      columns: {
        timesheet_id: 'uuid NOT NULL',
        text: 'text NOT NULL',
        written_at: 'timestamptz NOT NULL',
        author_id: 'uuid NOT NULL',
        party: 'text NOT NULL',
        author_name: 'text NOT NULL',
      },
      references: { timesheet_id: 'timesheet', author_id: 'account' },
      checks: {
        text: 'char_length(text) BETWEEN 1 AND 2000',
        party: `party IN ('EMPLOYEE', 'CLIENT', 'AGENCY')`,
      },
      indexes: { of_timesheet: 'timesheet_id, written_at, id' },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE timesheet_comment');
  }
}
