import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepNoWords, keepWords } from './0004-kept-rows.ts';
import { addGenerated, dropGenerated } from '../generated-column.ts';

/**
 * Words are found in double names (Núñez-Peña by `pena`) and behind an apostrophe (O’Brien by `brien`),
 * telephone numbers in any notation; and people by telephone, city and skill.
 */
export class FoundWords implements MigrationInterface {
  name = 'FoundWords1763700000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(functions);
    await cutAnew(runner, wordsOf, searchTexts);
  }

  async down(runner: QueryRunner): Promise<void> {
    await cutAnew(runner, formerWordsOf, formerSearchTexts);
    await runner.query(`
      DROP FUNCTION phone_digits(text), number_endings(text), joined_words(text[])`);
  }
}

const functions = `
  -- What skills and the like are found by. The database calls array_to_string stable for other types' sake.
  CREATE FUNCTION joined_words(words text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN array_to_string(words, ' ; ');

  -- A telephone number without its extension.
  CREATE FUNCTION phone_digits(phone text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN coalesce(regexp_replace(
      regexp_replace(phone, '\\s*(?:x|ext|extension|#)[.:]?\\s*\\d{1,7}\\s*$', '', 'i'), '\\D', '', 'g'
    ), '');

  -- Where people begin to type a long number: without the country, without the area. The lengths of
  -- areas differ outside of North America.
  CREATE FUNCTION number_endings(digits text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE
      WHEN length(digits) NOT BETWEEN 7 AND 17 THEN ARRAY[]::text[]
      WHEN length(digits) <= 10 OR digits LIKE '1%' THEN ARRAY[right(digits, 10), right(digits, 7)]
      ELSE ARRAY[right(digits, 10), right(digits, 9), right(digits, 8), right(digits, 7)]
    END;
`;

/** In what is kept, a word with an apostrophe is found without it and by what follows it. */
const wordsOf = `
  CREATE OR REPLACE FUNCTION words_of(typed text) RETURNS SETOF text LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC
      SELECT DISTINCT left(word, 80) FROM (
        SELECT unnest(ARRAY[
          replace(part, '''', ''), replace(substr(part, strpos(part, '''') + 1), '''', '')
        ]) AS word
        FROM regexp_split_to_table(
          replace(plain_letters(typed), '.', ''), '[-\\s,;:/()#"“”„«»‐‒–—]+'
        ) AS part
        UNION ALL
        SELECT unnest(number_endings(regexp_replace(run[1], '\\D', '', 'g')))
        FROM regexp_matches(typed, '[0-9][0-9\\s().-]*[0-9]', 'g') AS run
      ) AS words
      WHERE word <> '';
    END;
`;

/** As 0007 left it. */
const formerWordsOf = `
  CREATE OR REPLACE FUNCTION words_of(typed text) RETURNS SETOF text
    LANGUAGE sql IMMUTABLE SET search_path = pg_catalog
    AS $$
      SELECT DISTINCT left(word, 80)
      FROM regexp_split_to_table(lower(
        replace(replace(replace(replace(replace(replace(replace(replace(
          translate(
            regexp_replace(normalize(typed, NFKD), '[\\u0300-\\u036f\\u200c\\u200d]', '', 'g'),
            'ØøŁłĐđÐðĦħŦŧı', 'OoLlDdDdHhTti'
          ), 'ß', 'ss'), 'ẞ', 'ss'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'þ', 'th'), 'Þ', 'th')
      ), '[\\s,;/()#]+') AS word
      WHERE word <> ''
    $$;
`;

/** Between values stands a `;`: digits of one do not run into those of the next. */
const searchTexts: Readonly<Record<string, string>> = {
  client: "lower(' ' || name || ' ; ' || phone_digits(phone))",
  contact:
    "lower(' ' || first_name || ' ' || last_name || ' ; ' || coalesce(email, '') || ' ; ' || coalesce(title, '') || ' ; ' || phone_digits(phone))",
  candidate:
    "lower(' ' || number::text || ' ; ' || first_name || ' ' || last_name || ' ; ' || coalesce(email, '') || ' ; ' || coalesce(city, '') || ' ; ' || coalesce(region, '') || ' ; ' || joined_words(skills) || ' ; ' || phone_digits(phone))",
};

const formerSearchTexts: Readonly<Record<string, string>> = {
  client: "lower(' ' || name)",
  contact: "lower(' ' || first_name || ' ' || last_name || ' ' || coalesce(email, ''))",
  candidate:
    "lower(' ' || number::text || ' ' || first_name || ' ' || last_name || ' ' || coalesce(email, ''))",
};

/** What words are kept of each kind, and from where. */
const kept = {
  client: ['client', 'search_text'],
  contact: ['contact', 'search_text'],
  location: ['location', 'search_text'],
  job_order: ['job_order', 'search_text'],
  candidate: ['candidate', 'search_text'],
  candidate_name: ['candidate', "first_name || ' ' || last_name"],
  assignment: ['assignment', 'search_text'],
} as const;

/** Cuts otherwise from now on, and what is kept anew. The owner of the tables sees all rows meanwhile. */
async function cutAnew(
  runner: QueryRunner,
  words: string,
  texts: Readonly<Record<string, string>>,
): Promise<void> {
  const tables = ['search_word', ...new Set(Object.values(kept).map(([table]) => table))];
  for (const table of tables) {
    await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
  }
  await runner.query('DELETE FROM search_word');
  await runner.query(words);
  for (const [table, expression] of Object.entries(texts)) {
    await runner.query(keepNoWords(table));
    await dropGenerated(runner, table, 'search_text');
    const column = { table, column: 'search_text', type: 'text NOT NULL', expression };
    await addGenerated(runner, column);
    await runner.query(keepWords(table));
  }
  for (const [kind, [table, text]] of Object.entries(kept)) {
    if (kind in texts) continue;
    await runner.query(`
      INSERT INTO search_word (agency_id, kind, word, record_id)
        SELECT agency_id, '${kind}', word, id FROM ${table}, words_of(${text}) AS word`);
  }
  for (const table of tables) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
}
