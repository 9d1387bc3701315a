import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createAgencyTable } from '../create-table.ts';

/** What staff say on top of punches. Rows are only added (`application-role.ts`). */
export class PunchCorrections implements MigrationInterface {
  name = 'PunchCorrections1763700000053';

  async up(runner: QueryRunner): Promise<void> {
    await createAgencyTable(runner, {
      name: 'punch_correction',
      columns: {
        employee_id: 'uuid NOT NULL',
        assignment_id: 'uuid NOT NULL',
        change: 'text NOT NULL',
        punch_id: 'uuid',
        added_by_correction_id: 'uuid',
        kind: 'text',
        at: 'timestamptz',
        reason: 'text NOT NULL',
        made_at: 'timestamptz NOT NULL',
        made_by_id: 'uuid',
      },
      references: {
        employee_id: 'employee',
        assignment_id: 'assignment',
        punch_id: 'punch',
        added_by_correction_id: 'punch_correction',
        made_by_id: 'account',
      },
      checks: {
        change: `change IN ('ADD', 'MOVE', 'REMOVE')`,
        kind: `kind IN ('IN', 'BREAK_START', 'BREAK_END', 'OUT')`,
        says: `(change = 'REMOVE') = (kind IS NULL) AND (kind IS NULL) = (at IS NULL)`,
        corrected: `num_nonnulls(punch_id, added_by_correction_id) = CASE change WHEN 'ADD' THEN 0 ELSE 1 END`,
        reason: `reason <> ''`,
      },
      indexes: {
        by_time: 'made_at, id',
        of_employee: 'employee_id, at, id',
        of_assignment: 'assignment_id, at, id',
        of_punch: 'punch_id, made_at, id',
        of_correction: {
          columns: 'added_by_correction_id, made_at, id',
          where: 'added_by_correction_id IS NOT NULL',
        },
      },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE punch_correction');
  }
}
