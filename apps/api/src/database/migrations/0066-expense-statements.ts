import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createAgencyTable } from '../create-table.ts';

/** Disclaimers that were accepted, word for word. Rows are only added (`application-role.ts`). */
export class ExpenseStatements implements MigrationInterface {
  name = 'ExpenseStatements1763700000066';

  async up(runner: QueryRunner): Promise<void> {
    await createAgencyTable(runner, {
      name: 'expense_statement',
      columns: {
        expense_report_id: 'uuid NOT NULL',
        kind: 'text NOT NULL',
        text: 'text NOT NULL',
        accepted_at: 'timestamptz NOT NULL',
        accepted_by_id: 'uuid NOT NULL',
      },
      references: { expense_report_id: 'expense_report', accepted_by_id: 'account' },
      checks: { kind: `kind IN ('SUBMISSION', 'APPROVAL')`, text: `text <> ''` },
      indexes: { of_report: 'expense_report_id, accepted_at, id' },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE expense_statement');
  }
}
