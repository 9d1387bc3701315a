import type { QueryRunner } from 'typeorm';

/** A column that the database makes of others in the same row. */
export interface GeneratedColumn {
  table: string;
  column: string;
  /** With its collation, and NOT NULL where it is. */
  type: string;
  /** As the entity's `asExpression` says it. */
  expression: string;
}

/** For a migration: adds the column to every row, and says so to TypeORM's check of the entities. */
export async function addGenerated(
  runner: QueryRunner,
  { table, column, type, expression }: GeneratedColumn,
): Promise<void> {
  await runner.query(
    `ALTER TABLE ${table} ADD COLUMN ${column} ${type} GENERATED ALWAYS AS (${expression}) STORED`,
  );
  await runner.query(
    `INSERT INTO typeorm_metadata (database, schema, "table", type, name, value)
     VALUES (current_database(), 'public', $1, 'GENERATED_COLUMN', $2, $3)`,
    [table, column, expression],
  );
}

/** The same taken back, with the indexes of the column. */
export async function dropGenerated(
  runner: QueryRunner,
  table: string,
  column: string,
): Promise<void> {
  await runner.query(`ALTER TABLE ${table} DROP COLUMN ${column}`);
  await runner.query(
    `DELETE FROM typeorm_metadata WHERE "table" = $1 AND name = $2 AND type = 'GENERATED_COLUMN'`,
    [table, column],
  );
}
