import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addGenerated, dropGenerated, type GeneratedColumn } from '../generated-column.ts';

/**
 * The names of accounts, partner tokens and saved views, the titles of tasks, and states and provinces are sorted
 * as people read them, as the names of people and clients are.
 */
export class MoreSortedNames implements MigrationInterface {
  name = 'MoreSortedNames1763700000072';

  async up(runner: QueryRunner): Promise<void> {
    for (const each of sortColumns) await addGenerated(runner, each);
    await runner.query(`
      DROP INDEX account_by_name, account_by_status, partner_token_by_name, task_by_title, location_by_region;
      CREATE INDEX account_by_name ON account (agency_id, sort_name, id);
      CREATE INDEX account_by_status ON account (agency_id, status, sort_name, id);
      CREATE INDEX partner_token_by_name ON partner_token (agency_id, sort_name, id);
      CREATE INDEX task_by_title ON task (agency_id, sort_title, id);
      CREATE INDEX location_by_region ON location (agency_id, sort_region, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { table, column } of sortColumns) await dropGenerated(runner, table, column);
    await runner.query(`
      CREATE INDEX account_by_name ON account (agency_id, display_name, id);
      CREATE INDEX account_by_status ON account (agency_id, status, display_name, id);
      CREATE INDEX partner_token_by_name ON partner_token (agency_id, name, id);
      CREATE INDEX task_by_title ON task (agency_id, title, id);
      CREATE INDEX location_by_region ON location (agency_id, region, id);
    `);
  }
}

const optional = 'text COLLATE "C"';
const key = `${optional} NOT NULL`;

const sortColumns: readonly GeneratedColumn[] = [
  { table: 'account', column: 'sort_name', type: key, expression: 'sort_key(display_name)' },
  { table: 'partner_token', column: 'sort_name', type: key, expression: 'sort_key(name)' },
  { table: 'saved_view', column: 'sort_name', type: key, expression: 'sort_key(name)' },
  { table: 'task', column: 'sort_title', type: key, expression: 'sort_key(title)' },
  { table: 'location', column: 'sort_region', type: optional, expression: 'sort_key(region)' },
];
