import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createAgencyTable } from '../create-table.ts';

/** What the worker, the client and the agency say about an expense report. */
export class ExpenseComments implements MigrationInterface {
  name = 'ExpenseComments1763700000071';

  async up(runner: QueryRunner): Promise<void> {
    await createAgencyTable(runner, {
      name: 'expense_comment',
      columns: {
        expense_report_id: 'uuid NOT NULL',
        text: 'text NOT NULL',
        written_at: 'timestamptz NOT NULL',
        author_id: 'uuid NOT NULL',
        party: 'text NOT NULL',
        author_name: 'text NOT NULL',
      },
      references: { expense_report_id: 'expense_report', author_id: 'account' },
      checks: {
        text: 'char_length(text) BETWEEN 1 AND 2000',
        party: `party IN ('EMPLOYEE', 'CLIENT', 'AGENCY')`,
      },
      indexes: { of_report: 'expense_report_id, written_at, id' },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE expense_comment');
  }
}
