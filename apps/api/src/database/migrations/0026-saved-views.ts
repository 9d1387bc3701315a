import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './0003-row-level-security.ts';
import { addGenerated, dropGenerated } from '../generated-column.ts';

/** Views of lists that the staff save, each for themselves or for the whole agency. */
export class SavedViews implements MigrationInterface {
  name = 'SavedViews1763700000026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await addGenerated(runner, nameKey);
    await runner.query(indexes);
    await wall(runner, 'saved_view', 'agency_id');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropGenerated(runner, 'saved_view', 'name_key');
    await runner.query('DROP TABLE saved_view');
  }
}

const table = `
  CREATE TABLE saved_view (
    agency_id uuid NOT NULL,
    id uuid NOT NULL,
    owner_id uuid NOT NULL,
    list text NOT NULL,
    name text NOT NULL,
    query jsonb NOT NULL,
    shared boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT saved_view_owner_id_fkey FOREIGN KEY (agency_id, owner_id) REFERENCES account,
    CONSTRAINT saved_view_name_check CHECK (char_length(name) BETWEEN 1 AND 60),
    CONSTRAINT saved_view_query_check CHECK (jsonb_typeof(query) = 'object')
  );
`;

const nameKey = {
  table: 'saved_view',
  column: 'name_key',
  type: 'text NOT NULL',
  expression: 'lower(name)',
};

const indexes = `
  CREATE UNIQUE INDEX saved_view_name ON saved_view (agency_id, owner_id, list, name_key);
  CREATE INDEX saved_view_shared ON saved_view (agency_id, list, shared, name_key);
`;
