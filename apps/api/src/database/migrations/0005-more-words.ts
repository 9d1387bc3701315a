import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepWords, keepNoWords } from './0004-kept-rows.ts';

/**
 * Words of assignments, and of candidates the names alone: who sees an assignment finds it by the name
 * of who works there, not by the e-mail address.
 */
export class MoreWords implements MigrationInterface {
  name = 'MoreWords1763700000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(keepWords('assignment'));
    await runner.query(keepNames);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER names_of_new ON candidate;
      DROP TRIGGER names_of_changed ON candidate;
      DROP TRIGGER names_of_gone ON candidate;
      DROP FUNCTION keep_names(), keep_changed_names();
      ${keepNoWords('assignment')}
      DELETE FROM search_word WHERE kind IN ('assignment', 'candidate_name')`);
  }
}

const keepNames = `
  CREATE FUNCTION keep_names() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'INSERT' THEN
        INSERT INTO search_word (agency_id, kind, word, record_id)
          SELECT agency_id, 'candidate_name', word, id FROM touched, words_of(sort_name) AS word;
      ELSE
        DELETE FROM search_word USING touched
          WHERE search_word.agency_id = touched.agency_id
            AND kind = 'candidate_name' AND record_id = touched.id;
      END IF;
      RETURN NULL;
    END
  $$;

  CREATE FUNCTION keep_changed_names() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      DELETE FROM search_word
        WHERE agency_id = NEW.agency_id AND kind = 'candidate_name' AND record_id = NEW.id;
      INSERT INTO search_word (agency_id, kind, word, record_id)
        SELECT NEW.agency_id, 'candidate_name', word, NEW.id FROM words_of(NEW.sort_name) AS word;
      RETURN NULL;
    END
  $$;

  INSERT INTO search_word (agency_id, kind, word, record_id)
    SELECT agency_id, 'candidate_name', word, id FROM candidate, words_of(sort_name) AS word;
  CREATE TRIGGER names_of_new AFTER INSERT ON candidate
    REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION keep_names();
  CREATE TRIGGER names_of_gone AFTER DELETE ON candidate
    REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION keep_names();
  CREATE TRIGGER names_of_changed AFTER UPDATE ON candidate FOR EACH ROW
    WHEN (OLD.sort_name IS DISTINCT FROM NEW.sort_name) EXECUTE FUNCTION keep_changed_names();
`;
