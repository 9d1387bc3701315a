import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTrackedTable } from '../create-table.ts';

/** Planned work with its times; open until somebody has it. */
export class Shifts implements MigrationInterface {
  name = 'Shifts1763700000050';

  async up(runner: QueryRunner): Promise<void> {
    await createTrackedTable(runner, {
      name: 'shift',
      columns: {
        assignment_id: 'uuid',
        job_order_id: 'uuid NOT NULL',
        client_id: 'uuid NOT NULL',
        location_id: 'uuid',
        employee_id: 'uuid',
        status: 'text NOT NULL',
        time_zone: 'text NOT NULL',
        work_date: 'date NOT NULL',
        starts_at: 'timestamptz NOT NULL',
        ends_at: 'timestamptz NOT NULL',
        break_minutes: 'integer NOT NULL DEFAULT 0',
        planned_for: 'date',
        left_at: 'timestamptz',
        reason: 'text',
      },
      references: {
        assignment_id: 'assignment',
        job_order_id: 'job_order',
        client_id: 'client',
        location_id: 'location',
        employee_id: 'employee',
      },
      checks: {
        status: `status IN ('OPEN', 'SCHEDULED', 'WORKED', 'LEFT_EARLY', 'NO_SHOW', 'CANCELLED')`,
        times: 'starts_at < ends_at',
        break_minutes: 'break_minutes >= 0',
      },
      indexes: {
        by_start: 'starts_at, id',
        by_status: 'status, starts_at, id',
        of_employee: 'employee_id, starts_at, id',
        of_assignment: 'assignment_id, work_date, id',
        of_client: 'client_id, starts_at, id',
        of_location: 'location_id, starts_at, id',
        of_job_order: 'job_order_id, starts_at, id',
      },
      uniqueIndexes: {
        planned: { columns: 'assignment_id, planned_for', where: 'planned_for IS NOT NULL' },
      },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE shift');
  }
}
