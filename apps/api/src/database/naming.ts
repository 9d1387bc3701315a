import { DefaultNamingStrategy, type Table } from 'typeorm';

/** Names that a person can read in an error message: `assignment_pkey`, `assignment_client_id_fkey`. */
export class ReadableNaming extends DefaultNamingStrategy {
  override primaryKeyName(table: Table | string): string {
    return `${nameOf(table)}_pkey`;
  }

  /** The last column is the telling one: the first is the agency. */
  override foreignKeyName(table: Table | string, columns: string[]): string {
    return `${nameOf(table)}_${columns.at(-1)}_fkey`;
  }
}

function nameOf(table: Table | string): string {
  const name = typeof table === 'string' ? table : table.name;
  return name.slice(name.lastIndexOf('.') + 1);
}
