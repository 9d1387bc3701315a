import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTrackedTable } from '../create-table.ts';

/** What people spent on assignments. */
export class ExpenseReports implements MigrationInterface {
  name = 'ExpenseReports1763700000058';

  async up(runner: QueryRunner): Promise<void> {
    await createTrackedTable(runner, {
      name: 'expense_report',
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
        split_from_id: 'uuid',
        currency: 'text NOT NULL',
        total: 'numeric(14, 2) NOT NULL DEFAULT 0',
      },
      references: {
        assignment_id: 'assignment',
        employee_id: 'employee',
        decided_by_id: 'account',
        split_from_id: 'expense_report',
      },
      checks: {
        total: 'total >= 0',
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
      },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE expense_report');
  }
}
