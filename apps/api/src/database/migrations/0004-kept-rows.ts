import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the database keeps right by itself, whoever writes (commands, undo, import): the words that
 * records are found by, and the number of submissions of a job order.
 */
export class KeptRows implements MigrationInterface {
  name = 'KeptRows1763700000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(searchWords);
    for (const table of searched) await runner.query(keepWords(table));
    await runner.query(submissionCounts);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of searched) await runner.query(keepNoWords(table));
    await runner.query(`
      DROP TRIGGER count_new ON submission;
      DROP TRIGGER count_gone ON submission;
      DROP TRIGGER count_moved ON submission;
      DROP FUNCTION count_submissions(), count_moved_submission();
      DROP FUNCTION keep_words(), keep_changed_words();
      DROP TABLE search_word;
      DROP FUNCTION words_of(text)`);
  }
}

/** Each has a `search_text`. */
const searched = ['client', 'contact', 'location', 'job_order', 'candidate'];

const searchWords = `
  CREATE TABLE search_word (
    agency_id uuid NOT NULL,
    kind text NOT NULL,
    word text COLLATE "C" NOT NULL,
    record_id uuid NOT NULL,
    PRIMARY KEY (agency_id, kind, word, record_id)
  );
  CREATE INDEX search_word_of_record ON search_word (agency_id, kind, record_id);
  ALTER TABLE search_word ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY own_agency ON search_word
    USING (agency_id = (SELECT nullif(current_setting('app.agency_id', true), '')::uuid));

  -- The same is done to what is searched for: lower case, accents off. Longer words are cut.
  CREATE FUNCTION words_of(typed text) RETURNS SETOF text
    LANGUAGE sql IMMUTABLE SET search_path = pg_catalog
    AS $$
      SELECT DISTINCT left(word, 80)
      FROM regexp_split_to_table(
        lower(regexp_replace(normalize(typed, NFKD), '[\\u0300-\\u036f]', '', 'g')), '[\\s,;/()]+'
      ) AS word
      WHERE word <> ''
    $$;

  CREATE FUNCTION keep_words() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'INSERT' THEN
        INSERT INTO search_word (agency_id, kind, word, record_id)
          SELECT agency_id, TG_TABLE_NAME, word, id FROM touched, words_of(search_text) AS word;
      ELSE
        DELETE FROM search_word USING touched
          WHERE search_word.agency_id = touched.agency_id
            AND kind = TG_TABLE_NAME AND record_id = touched.id;
      END IF;
      RETURN NULL;
    END
  $$;

  CREATE FUNCTION keep_changed_words() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      DELETE FROM search_word
        WHERE agency_id = NEW.agency_id AND kind = TG_TABLE_NAME AND record_id = NEW.id;
      INSERT INTO search_word (agency_id, kind, word, record_id)
        SELECT NEW.agency_id, TG_TABLE_NAME, word, NEW.id FROM words_of(NEW.search_text) AS word;
      RETURN NULL;
    END
  $$;
`;

/** From now on, the words of this table's rows are kept. */
export const keepWords = (table: string) => `
  INSERT INTO search_word (agency_id, kind, word, record_id)
    SELECT agency_id, '${table}', word, id FROM ${table}, words_of(search_text) AS word;
  CREATE TRIGGER words_of_new AFTER INSERT ON ${table}
    REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION keep_words();
  CREATE TRIGGER words_of_gone AFTER DELETE ON ${table}
    REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION keep_words();
  CREATE TRIGGER words_of_changed AFTER UPDATE ON ${table} FOR EACH ROW
    WHEN (OLD.search_text IS DISTINCT FROM NEW.search_text) EXECUTE FUNCTION keep_changed_words();
`;

/** The same taken back; what was kept stays. */
export const keepNoWords = (table: string) => `
  DROP TRIGGER words_of_new ON ${table};
  DROP TRIGGER words_of_changed ON ${table};
  DROP TRIGGER words_of_gone ON ${table};
`;

/** The order itself is not changed by it, so its version stays; that its count did is told all the same. */
const tell = `
  INSERT INTO outbox_entry (agency_id, id, topic, payload)
    SELECT agency_id, gen_random_uuid(), 'live', jsonb_build_object(
      'kind', 'job_order', 'records', jsonb_agg(jsonb_build_array(id, version))
    ) FROM counted GROUP BY agency_id;
`;

/** In play or placed is what is not over (P-1). */
const submissionCounts = `
  CREATE FUNCTION count_submissions() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      WITH own AS (
        SELECT agency_id, job_order_id, count(*) AS living FROM touched
        WHERE stage NOT IN ('REJECTED', 'WITHDRAWN') GROUP BY agency_id, job_order_id
      ), counted AS (
        UPDATE job_order SET submission_count = submission_count
          + CASE TG_OP WHEN 'INSERT' THEN own.living ELSE -own.living END
        FROM own WHERE job_order.agency_id = own.agency_id AND job_order.id = own.job_order_id
        RETURNING job_order.agency_id, job_order.id, job_order.version
      )
      ${tell}
      RETURN NULL;
    END
  $$;
  CREATE TRIGGER count_new AFTER INSERT ON submission
    REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION count_submissions();
  CREATE TRIGGER count_gone AFTER DELETE ON submission
    REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION count_submissions();

  CREATE FUNCTION count_moved_submission() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      WITH counted AS (
        UPDATE job_order SET submission_count = submission_count
          + CASE WHEN NEW.stage IN ('REJECTED', 'WITHDRAWN') THEN -1 ELSE 1 END
        WHERE agency_id = NEW.agency_id AND id = NEW.job_order_id
        RETURNING agency_id, id, version
      )
      ${tell}
      RETURN NULL;
    END
  $$;
  CREATE TRIGGER count_moved AFTER UPDATE OF stage ON submission FOR EACH ROW
    WHEN ((OLD.stage IN ('REJECTED', 'WITHDRAWN')) <> (NEW.stage IN ('REJECTED', 'WITHDRAWN')))
    EXECUTE FUNCTION count_moved_submission();
`;
