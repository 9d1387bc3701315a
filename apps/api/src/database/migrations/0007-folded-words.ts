import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Letters that decompose into nothing plainer are folded too, so that `bjornstad` finds Bjørnstad;
 * joiners do not part words that people type together; `#1299` is the number 1299.
 */
export class FoldedWords implements MigrationInterface {
  name = 'FoldedWords1763700000007';

  async up(runner: QueryRunner): Promise<void> {
    await cutBy(runner, folding, '[\\s,;/()#]+');
  }

  async down(runner: QueryRunner): Promise<void> {
    await cutBy(
      runner,
      "regexp_replace(normalize(typed, NFKD), '[\\u0300-\\u036f]', '', 'g')",
      '[\\s,;/()]+',
    );
  }
}

/** Of `typed`; before lower case, which not every collation knows of these letters. */
const folding = `
  replace(replace(replace(replace(replace(replace(replace(replace(
    translate(
      regexp_replace(normalize(typed, NFKD), '[\\u0300-\\u036f\\u200c\\u200d]', '', 'g'),
      'ØøŁłĐđÐðĦħŦŧı', 'OoLlDdDdHhTti'
    ), 'ß', 'ss'), 'ẞ', 'ss'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'þ', 'th'), 'Þ', 'th')`;

/** What words are kept of each kind, and from where. */
const kept = {
  client: ['client', 'search_text'],
  contact: ['contact', 'search_text'],
  location: ['location', 'search_text'],
  job_order: ['job_order', 'search_text'],
  candidate: ['candidate', 'search_text'],
  candidate_name: ['candidate', 'sort_name'],
  assignment: ['assignment', 'search_text'],
} as const;

/** Cuts otherwise from now on, and what is kept anew. The owner of the tables sees all rows meanwhile. */
async function cutBy(runner: QueryRunner, folded: string, between: string): Promise<void> {
  await runner.query(`
    CREATE OR REPLACE FUNCTION words_of(typed text) RETURNS SETOF text
      LANGUAGE sql IMMUTABLE SET search_path = pg_catalog
      AS $$
        SELECT DISTINCT left(word, 80)
        FROM regexp_split_to_table(lower(${folded}), '${between}') AS word
        WHERE word <> ''
      $$`);
  const tables = ['search_word', ...new Set(Object.values(kept).map(([table]) => table))];
  for (const table of tables)
    await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
  await runner.query('DELETE FROM search_word');
  for (const [kind, [table, text]] of Object.entries(kept)) {
    await runner.query(`
      INSERT INTO search_word (agency_id, kind, word, record_id)
        SELECT agency_id, '${kind}', word, id FROM ${table}, words_of(${text}) AS word`);
  }
  for (const table of tables) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
}
