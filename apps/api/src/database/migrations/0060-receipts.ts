import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTrackedTable } from '../create-table.ts';

/** Photos and files that prove expenses; the files are in the file store. */
export class Receipts implements MigrationInterface {
  name = 'Receipts1763700000060';

  async up(runner: QueryRunner): Promise<void> {
    await createTrackedTable(runner, {
      name: 'receipt',
      columns: {
        expense_line_id: 'uuid NOT NULL',
        file_name: 'text NOT NULL',
        content_type: 'text NOT NULL',
        size: 'integer NOT NULL',
      },
      references: { expense_line_id: 'expense_line' },
      checks: { size: 'size > 0' },
      indexes: { of_line: 'expense_line_id, created_at, id' },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE receipt');
  }
}
