import type { QueryRunner } from 'typeorm';
import { wall } from './migrations/0003-row-level-security.ts';

/** A table's own part, in SQL. What every table of an agency has is added: the key, and who changed a row when. */
export interface TableDefinition {
  name: string;
  /** Type of each column, with NOT NULL and DEFAULT: `{ employee_id: 'uuid NOT NULL' }`. */
  columns: Readonly<Record<string, string>>;
  /**
   * Which record of the same agency a column names: `{ employee_id: 'employee' }` makes
   * `<table>_employee_id_fkey`. The entity says it with `@BelongsTo`.
   */
  references?: Readonly<Record<string, string>>;
  /** What holds for every row: `{ size: 'size > 0' }` makes `<table>_size_check`. */
  checks?: Readonly<Record<string, string>>;
  /** `{ by_time: 'created_at, id' }` makes `<table>_by_time`; the agency comes first without being named. */
  indexes?: Readonly<Record<string, IndexDefinition>>;
  /** The same, of what only one row of an agency may have. */
  uniqueIndexes?: Readonly<Record<string, IndexDefinition>>;
}

/** The columns behind the agency, or these and the condition for a row to be in the index. */
export type IndexDefinition = string | { columns: string; where: string };

/**
 * For a migration: creates the table of an entity that extends `TrackedRecord`, behind row-level security.
 * What the application may do to its rows is granted when all migrations have run
 * (`application-role.ts`), where a table that may only be added to is named.
 *
 * Released migrations are made with this function, so it is not changed any more than they are.
 */
export async function createTrackedTable(
  runner: QueryRunner,
  table: TableDefinition,
): Promise<void> {
  await createTable(runner, { ...table, columns: { ...tracked, ...table.columns } });
}

/** The same of an entity that extends `AgencyRecord`: with agency and id alone. */
export async function createAgencyTable(
  runner: QueryRunner,
  table: TableDefinition,
): Promise<void> {
  await createTable(runner, table);
}

/** As `TrackedRecord` declares them. */
const tracked = {
  version: 'integer NOT NULL DEFAULT 1',
  created_at: 'timestamptz NOT NULL DEFAULT now()',
  created_by_id: 'uuid',
  updated_at: 'timestamptz NOT NULL DEFAULT now()',
  updated_by_id: 'uuid',
};

async function createTable(runner: QueryRunner, table: TableDefinition): Promise<void> {
  const { name } = table;
  const lines = [
    'agency_id uuid NOT NULL',
    'id uuid NOT NULL',
    ...each(table.columns, (column, type) => `${column} ${type}`),
    'PRIMARY KEY (agency_id, id)',
    ...each(
      table.references,
      (column, target) =>
        `CONSTRAINT ${name}_${column}_fkey FOREIGN KEY (agency_id, ${column}) REFERENCES ${target}`,
    ),
    ...each(table.checks, (key, rule) => `CONSTRAINT ${name}_${key}_check CHECK (${rule})`),
  ];
  await runner.query(`CREATE TABLE ${name} (${lines.join(', ')})`);
  const indexes = [
    ...each(table.indexes, (key, index) => indexOf(name, 'INDEX', key, index)),
    ...each(table.uniqueIndexes, (key, index) => indexOf(name, 'UNIQUE INDEX', key, index)),
  ];
  for (const index of indexes) await runner.query(index);
  await wall(runner, name, 'agency_id');
}

function indexOf(table: string, kind: string, key: string, index: IndexDefinition): string {
  const { columns, where } =
    typeof index === 'string' ? { columns: index, where: undefined } : index;
  const condition = where === undefined ? '' : ` WHERE ${where}`;
  return `CREATE ${kind} ${table}_${key} ON ${table} (agency_id, ${columns})${condition}`;
}

function each<T>(
  entries: Readonly<Record<string, T>> = {},
  statement: (key: string, value: T) => string,
): string[] {
  return Object.entries(entries).map(([key, value]) => statement(key, value));
}
