import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTrackedTable } from '../create-table.ts';

/** Expenses of reports. */
export class ExpenseLines implements MigrationInterface {
  name = 'ExpenseLines1763700000059';

  async up(runner: QueryRunner): Promise<void> {
    await createTrackedTable(runner, {
      name: 'expense_line',
      columns: {
        expense_report_id: 'uuid NOT NULL',
        spent_on: 'date NOT NULL',
        kind: 'text NOT NULL',
        amount: 'numeric(14, 2) NOT NULL',
        purpose: 'text',
      },
      references: { expense_report_id: 'expense_report' },
      checks: {
        kind: `kind IN ('TRAVEL', 'MILEAGE', 'LODGING', 'MEALS', 'SUPPLIES', 'OTHER')`,
        amount: 'amount > 0',
      },
      indexes: {
        of_report: 'expense_report_id, spent_on, id',
        by_date: 'spent_on, id',
      },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE expense_line');
  }
}
