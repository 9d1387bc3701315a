import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTrackedTable } from '../create-table.ts';

/** Open shifts that are offered to somebody: once at a time to the same assignment. */
export class ShiftOffers implements MigrationInterface {
  name = 'ShiftOffers1763700000051';

  async up(runner: QueryRunner): Promise<void> {
    await createTrackedTable(runner, {
      name: 'shift_offer',
      columns: {
        shift_id: 'uuid NOT NULL',
        assignment_id: 'uuid NOT NULL',
        employee_id: 'uuid NOT NULL',
        status: 'text NOT NULL',
        answered_at: 'timestamptz',
      },
      references: { shift_id: 'shift', assignment_id: 'assignment', employee_id: 'employee' },
      checks: { status: `status IN ('OFFERED', 'ACCEPTED', 'DECLINED', 'LAPSED')` },
      indexes: {
        by_time: 'created_at, id',
        by_status: 'status, created_at, id',
        of_shift: 'shift_id, created_at, id',
        of_employee: 'employee_id, created_at, id',
      },
      uniqueIndexes: {
        of_assignment: { columns: 'assignment_id, shift_id', where: `status <> 'LAPSED'` },
      },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE shift_offer');
  }
}
