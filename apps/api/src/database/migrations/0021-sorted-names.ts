import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addGenerated, dropGenerated, type GeneratedColumn } from '../generated-column.ts';

/**
 * Names and titles are sorted as people read them: by plain letters, so that Álvarez stands among A and
 * O’Shea beside O'Shea. An agency chooses whether particles count (van der Zee under V or under Z).
 */
export class SortedNames implements MigrationInterface {
  name = 'SortedNames1763700000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(functions);
    await runner.query(dropNameTriggers);
    for (const table of ['client', 'contact', 'candidate']) {
      await dropGenerated(runner, table, 'sort_name');
    }
    for (const each of sortColumns) await addGenerated(runner, each);
    await runner.query(indexes);
    await runner.query(nameTriggers(`first_name || ' ' || last_name`, ['first_name', 'last_name']));
    await runner.query(`
      ALTER TABLE agency_settings ADD COLUMN name_particles_count boolean NOT NULL DEFAULT true;
      ALTER TABLE agency_settings ALTER COLUMN name_particles_count DROP DEFAULT;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE agency_settings DROP COLUMN name_particles_count`);
    await runner.query(dropNameTriggers);
    for (const { table, column } of sortColumns) await dropGenerated(runner, table, column);
    for (const [table, expression] of formerly) {
      await addGenerated(runner, { table, column: 'sort_name', type: 'text NOT NULL', expression });
    }
    await runner.query(formerIndexes);
    await runner.query(nameTriggers('sort_name', ['sort_name']));
    await runner.query(`
      DROP FUNCTION person_sort_key(text, text), sort_key(text);
      DROP FUNCTION after_particles(text), plain_letters(text);
    `);
  }
}

const functions = `
  -- Accents off; letters that decompose into nothing plainer are replaced; apostrophes are alike.
  CREATE FUNCTION plain_letters(typed text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN lower(replace(replace(replace(replace(replace(replace(replace(replace(
      translate(
        regexp_replace(
          normalize(translate(typed, '´\`’‘‛ʼʻ′', ''''''''''''''''''), NFKD),
          '[\\u0300-\\u036f\\u200c\\u200d]', '', 'g'
        ),
        'ØøŁłĐđÐðĦħŦŧı', 'OoLlDdDdHhTti'
      ), 'ß', 'ss'), 'ẞ', 'ss'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'þ', 'th'), 'Þ', 'th'));

  -- By letters and digits: apostrophes and dots do not count, other punctuation counts as a blank.
  CREATE FUNCTION sort_key(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN trim(regexp_replace(
      replace(replace(plain_letters(name), '''', ''), '.', ''),
      '[-\\s,;:/()\\[\\]{}&+!?¿¡*_#"“”„«»‐‒–—]+', ' ', 'g'
    ));

  -- The tab is below every character of a name: Lee, Zoe stands before Lee Ann, Bob.
  CREATE FUNCTION person_sort_key(last_name text, first_name text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN sort_key(last_name) || chr(9) || sort_key(first_name);

  -- Particles are written in lower case: Van Horn is a name of its own.
  CREATE FUNCTION after_particles(last_name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN regexp_replace(
      last_name,
      '^\\s*(?:(?:van|von|vom|zu|zum|zur|der|den|het|ter|ten|op|aan|in|de|del|della|dello|dei|di|da|do|dos|das|du|des|la|las|le|les|los|e|y|af|av|bin|ibn|al|el)\\s+|[''’](?:t|s)\\s+|(?:d|l)[''’])+(?=\\S)',
      ''
    );
`;

const key = 'text COLLATE "C" NOT NULL';
const person = 'person_sort_key(last_name, first_name)';
const afterParticles = 'person_sort_key(after_particles(last_name), first_name)';

const sortColumns: readonly GeneratedColumn[] = [
  { table: 'client', column: 'sort_name', type: key, expression: 'sort_key(name)' },
  { table: 'location', column: 'sort_name', type: key, expression: 'sort_key(name)' },
  { table: 'job_order', column: 'sort_title', type: key, expression: 'sort_key(title)' },
  { table: 'assignment', column: 'sort_title', type: key, expression: 'sort_key(job_title)' },
  ...['contact', 'candidate'].flatMap((table) => [
    { table, column: 'sort_name', type: key, expression: person },
    { table, column: 'sort_name_after_particles', type: key, expression: afterParticles },
  ]),
];

const indexes = `
  CREATE INDEX client_by_name ON client (agency_id, sort_name, id);
  CREATE INDEX contact_by_client ON contact (agency_id, client_id, sort_name, id);
  CREATE INDEX contact_by_name ON contact (agency_id, sort_name, id);
  CREATE INDEX contact_by_name_after_particles ON contact (agency_id, sort_name_after_particles, id);
  CREATE INDEX candidate_by_name ON candidate (agency_id, sort_name, id);
  CREATE INDEX candidate_by_name_after_particles ON candidate (agency_id, sort_name_after_particles, id);
  DROP INDEX location_by_client, location_by_name, job_order_by_title, assignment_listed_by_title;
  CREATE INDEX location_by_client ON location (agency_id, client_id, sort_name, id);
  CREATE INDEX location_by_name ON location (agency_id, sort_name, id);
  CREATE INDEX job_order_by_title ON job_order (agency_id, sort_title, id);
  CREATE INDEX assignment_listed_by_title ON assignment (agency_id, sort_title, id)
    WHERE status IN ('ACTIVE', 'NEEDS_APPROVAL');
`;

const formerly = [
  ['client', 'lower(name)'],
  ['contact', "lower(last_name || ' ' || first_name)"],
  ['candidate', "lower(last_name || ' ' || first_name)"],
] as const;

const formerIndexes = `
  CREATE INDEX client_by_name ON client (agency_id, sort_name, id);
  CREATE INDEX contact_by_client ON contact (agency_id, client_id, sort_name, id);
  CREATE INDEX contact_by_name ON contact (agency_id, sort_name, id);
  CREATE INDEX candidate_by_name ON candidate (agency_id, sort_name, id);
  CREATE INDEX location_by_client ON location (agency_id, client_id, name, id);
  CREATE INDEX location_by_name ON location (agency_id, name, id);
  CREATE INDEX job_order_by_title ON job_order (agency_id, title, id);
  CREATE INDEX assignment_listed_by_title ON assignment (agency_id, job_title, id)
    WHERE status IN ('ACTIVE', 'NEEDS_APPROVAL');
`;

const dropNameTriggers = `
  DROP TRIGGER names_of_new ON candidate;
  DROP TRIGGER names_of_changed ON candidate;
  DROP TRIGGER names_of_gone ON candidate;
`;

/** Of candidates, the words of their names alone are kept as `candidate_name`. */
const nameTriggers = (name: string, columns: readonly string[]) => `
  CREATE OR REPLACE FUNCTION keep_names() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'INSERT' THEN
        INSERT INTO search_word (agency_id, kind, word, record_id)
          SELECT agency_id, 'candidate_name', word, id FROM touched, words_of(${name}) AS word;
      ELSE
        DELETE FROM search_word USING touched
          WHERE search_word.agency_id = touched.agency_id
            AND kind = 'candidate_name' AND record_id = touched.id;
      END IF;
      RETURN NULL;
    END
  $$;

  CREATE OR REPLACE FUNCTION keep_changed_names() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      DELETE FROM search_word
        WHERE agency_id = NEW.agency_id AND kind = 'candidate_name' AND record_id = NEW.id;
      INSERT INTO search_word (agency_id, kind, word, record_id)
        SELECT agency_id, 'candidate_name', word, id FROM (SELECT NEW.*) AS changed, words_of(${name}) AS word;
      RETURN NULL;
    END
  $$;

  CREATE TRIGGER names_of_new AFTER INSERT ON candidate
    REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION keep_names();
  CREATE TRIGGER names_of_gone AFTER DELETE ON candidate
    REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION keep_names();
  CREATE TRIGGER names_of_changed AFTER UPDATE ON candidate FOR EACH ROW
    WHEN (${columns.map((each) => `OLD.${each} IS DISTINCT FROM NEW.${each}`).join(' OR ')})
    EXECUTE FUNCTION keep_changed_names();
`;
