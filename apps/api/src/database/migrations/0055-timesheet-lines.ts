import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTrackedTable } from '../create-table.ts';
import { addGenerated, dropGenerated } from '../generated-column.ts';

/** Worked time of one work day on a timesheet, from when to when. */
export class TimesheetLines implements MigrationInterface {
  name = 'TimesheetLines1763700000055';

  async up(runner: QueryRunner): Promise<void> {
    await createTrackedTable(runner, {
      name: 'timesheet_line',
      columns: {
        timesheet_id: 'uuid NOT NULL',
        work_date: 'date NOT NULL',
        starts_at: 'timestamptz NOT NULL',
        ends_at: 'timestamptz NOT NULL',
        break_minutes: 'integer NOT NULL DEFAULT 0',
        breaks: `jsonb NOT NULL DEFAULT '[]'`,
        scheduled_minutes: 'integer',
        punched_minutes: 'integer',
        raw_starts_at: 'timestamptz',
        raw_ends_at: 'timestamptz',
        source: 'text NOT NULL',
        reason: 'text',
      },
      references: { timesheet_id: 'timesheet' },
      checks: {
        times: 'starts_at < ends_at',
        break_minutes: 'break_minutes >= 0',
        source: `source IN ('PUNCHES', 'SHIFT', 'ENTERED')`,
      },
      indexes: {
        of_timesheet: 'timesheet_id, starts_at, id',
        by_date: 'work_date, id',
      },
    });
    await addGenerated(runner, {
      table: 'timesheet_line',
      column: 'worked_minutes',
      type: 'integer NOT NULL',
      expression: 'EXTRACT(epoch FROM ends_at - starts_at)::integer / 60 - break_minutes',
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropGenerated(runner, 'timesheet_line', 'worked_minutes');
    await runner.query('DROP TABLE timesheet_line');
  }
}
