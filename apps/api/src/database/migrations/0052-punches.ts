import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createAgencyTable } from '../create-table.ts';

/** Raw clock events. Rows are only added (`application-role.ts`). */
export class Punches implements MigrationInterface {
  name = 'Punches1763700000052';

  async up(runner: QueryRunner): Promise<void> {
    await createAgencyTable(runner, {
      name: 'punch',
      columns: {
        employee_id: 'uuid NOT NULL',
        assignment_id: 'uuid NOT NULL',
        shift_id: 'uuid',
        idempotency_key: 'uuid NOT NULL',
        kind: 'text NOT NULL',
        device_at: 'timestamptz NOT NULL',
        sent_at: 'timestamptz NOT NULL',
        received_at: 'timestamptz NOT NULL',
        device_id: 'text',
        sequence: 'integer',
        queued: 'boolean NOT NULL DEFAULT false',
        source: 'text NOT NULL',
        recorded_by_id: 'uuid',
        latitude: 'double precision',
        longitude: 'double precision',
        accuracy_meters: 'double precision',
        distance_meters: 'double precision',
        geofence: `text NOT NULL DEFAULT 'UNKNOWN'`,
      },
      references: {
        employee_id: 'employee',
        assignment_id: 'assignment',
        shift_id: 'shift',
        recorded_by_id: 'account',
      },
      checks: {
        kind: `kind IN ('IN', 'BREAK_START', 'BREAK_END', 'OUT')`,
        source: `source IN ('PHONE', 'KIOSK', 'STAFF')`,
        geofence: `geofence IN ('INSIDE', 'OUTSIDE', 'UNKNOWN')`,
        latitude: 'latitude BETWEEN -90 AND 90',
        longitude: 'longitude BETWEEN -180 AND 180',
      },
      indexes: {
        by_time: 'device_at, id',
        of_employee: 'employee_id, device_at, id',
        of_assignment: 'assignment_id, device_at, id',
        of_shift: { columns: 'shift_id, device_at, id', where: 'shift_id IS NOT NULL' },
      },
      uniqueIndexes: { once: 'employee_id, idempotency_key' },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE punch');
  }
}
