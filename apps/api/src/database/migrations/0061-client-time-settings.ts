import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTrackedTable } from '../create-table.ts';

/** What clients have otherwise than the agency about time and expenses. */
export class ClientTimeSettings implements MigrationInterface {
  name = 'ClientTimeSettings1763700000061';

  async up(runner: QueryRunner): Promise<void> {
    await createTrackedTable(runner, {
      name: 'client_time_settings',
      columns: { client_id: 'uuid NOT NULL', settings: `jsonb NOT NULL DEFAULT '{}'` },
      references: { client_id: 'client' },
      uniqueIndexes: { of_client: 'client_id' },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE client_time_settings');
  }
}
