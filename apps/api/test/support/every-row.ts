import type { TestDatabase } from './test-database.ts';

/**
 * A digest of the rows of every table, by table: equal when nothing was written.
 *
 * @param except tables that a request writes to whatever it asks for
 */
export async function everyRow(
  { sql }: Pick<TestDatabase, 'sql'>,
  except: readonly string[] = [],
): Promise<Record<string, string | null>> {
  const tables = await sql<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
  );
  const digests: [string, string | null][] = [];
  for (const { name } of tables.filter((each) => !except.includes(each.name))) {
    const [row] = await sql<{ digest: string | null }>(
      `SELECT md5(string_agg(row::text, '' ORDER BY row::text)) AS digest FROM "${name}" AS row`,
    );
    digests.push([name, row!.digest]);
  }
  return Object.fromEntries(digests);
}
