import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTrackedTable } from '../create-table.ts';

/** An assignment's time of a week or a day: one sheet, and those that partial approvals split off. */
export class Timesheets implements MigrationInterface {
  name = 'Timesheets1763700000054';

  async up(runner: QueryRunner): Promise<void> {
    await createTrackedTable(runner, {
      name: 'timesheet',
      columns: {
        number: 'integer NOT NULL',
        assignment_id: 'uuid NOT NULL',
        employee_id: 'uuid NOT NULL',
        start_date: 'date NOT NULL',
        end_date: 'date NOT NULL',
        status: 'text NOT NULL',
        approval_mode: 'text NOT NULL',
        billing_status: `text NOT NULL DEFAULT 'OPEN'`,
        payroll_status: `text NOT NULL DEFAULT 'OPEN'`,
        submitted_at: 'timestamptz',
        submitted_on: 'date',
        reminded_on: 'date',
        escalated_on: 'date',
        decided_at: 'timestamptz',
        decided_by_id: 'uuid',
        decided_via: 'text',
        reason: 'text',
        time_zone: 'text NOT NULL',
        split_from_id: 'uuid',
        worked_minutes: 'integer NOT NULL DEFAULT 0',
        break_minutes: 'integer NOT NULL DEFAULT 0',
        flags: `text[] NOT NULL DEFAULT '{}'`,
        has_later_punches: 'boolean NOT NULL DEFAULT false',
      },
      references: {
        assignment_id: 'assignment',
        employee_id: 'employee',
        decided_by_id: 'account',
        split_from_id: 'timesheet',
      },
      checks: {
        days: 'start_date <= end_date',
        status: `status IN ('DRAFT', 'SUBMITTED', 'APPROVED', 'REJECTED', 'VOID')`,
        approval_mode: `approval_mode IN ('CLIENT', 'AGENCY', 'AUTOMATIC')`,
        billing_status: `billing_status IN ('OPEN', 'INVOICED')`,
        payroll_status: `payroll_status IN ('OPEN', 'PAYROLLED')`,
        ledgers: `status = 'APPROVED' OR billing_status = 'OPEN' AND payroll_status = 'OPEN'`,
        decided_via: `decided_via IN ('CONTACT', 'ALTERNATE', 'AGENCY', 'AUTOMATIC')`,
      },
      indexes: {
        by_period: 'start_date, id',
        by_status: 'status, start_date, id',
        by_submission: 'submitted_at, id',
        of_assignment: 'assignment_id, start_date, id',
        of_employee: 'employee_id, start_date, id',
        split: { columns: 'split_from_id, id', where: 'split_from_id IS NOT NULL' },
      },
      uniqueIndexes: {
        number: 'number',
        of_period: {
          columns: 'assignment_id, start_date',
          where: `split_from_id IS NULL AND status <> 'VOID'`,
        },
      },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE timesheet');
  }
}
