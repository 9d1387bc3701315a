import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTrackedTable } from '../create-table.ts';

/** Who approves in place of a contact, on which days. */
export class ApproverAlternates implements MigrationInterface {
  name = 'ApproverAlternates1763700000062';

  async up(runner: QueryRunner): Promise<void> {
    await createTrackedTable(runner, {
      name: 'approver_alternate',
      columns: {
        contact_id: 'uuid NOT NULL',
        alternate_id: 'uuid NOT NULL',
        start_date: 'date NOT NULL',
        end_date: 'date',
      },
      references: { contact_id: 'contact', alternate_id: 'contact' },
      checks: { days: 'start_date <= end_date', others: 'contact_id <> alternate_id' },
      indexes: {
        by_start: 'start_date, id',
        of_contact: 'contact_id, start_date, id',
        of_alternate: 'alternate_id, start_date, id',
      },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE approver_alternate');
  }
}
