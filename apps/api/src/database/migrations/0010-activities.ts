import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './0003-row-level-security.ts';

/** Activities of records, and when people and job orders were last contacted. */
export class Activities implements MigrationInterface {
  name = 'Activities1763700000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await wall(runner, 'activity', 'agency_id');
    for (const contacted of contactedTables) {
      await runner.query(`
        ALTER TABLE ${contacted} ADD COLUMN last_contacted_at timestamptz;
        CREATE INDEX ${contacted}_by_contact ON ${contacted} (agency_id, last_contacted_at, id)`);
    }
    await runner.query(contactedRecords);
    await runner.query(lastContacted);
    await runner.query(triggers);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER contact_moved ON contact;
      DROP TABLE activity;
      DROP FUNCTION keep_contact_of_clients(), keep_last_contacted();
      DROP FUNCTION refresh_last_contacted(uuid, text, uuid);
      DROP FUNCTION contacted_records(uuid, text, uuid)`);
    for (const contacted of contactedTables) {
      await runner.query(`ALTER TABLE ${contacted} DROP COLUMN last_contacted_at`);
    }
  }
}

const contactedTables = ['candidate', 'contact', 'client', 'job_order'];

const table = `
  CREATE TABLE activity (
    agency_id uuid NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by_id uuid,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by_id uuid,
    record_type text NOT NULL,
    record_id uuid NOT NULL,
    kind text NOT NULL,
    body text NOT NULL,
    occurred_at timestamptz NOT NULL,
    author_id uuid NOT NULL,
    pinned boolean NOT NULL DEFAULT false,
    private boolean NOT NULL DEFAULT false,
    mentions uuid[] NOT NULL DEFAULT '{}',
    PRIMARY KEY (agency_id, id),
    CONSTRAINT activity_kind CHECK (kind IN ('NOTE', 'CALL', 'EMAIL', 'MEETING')),
    CONSTRAINT activity_author_id_fkey FOREIGN KEY (agency_id, author_id) REFERENCES account
  );
  CREATE INDEX activity_of_record ON activity (agency_id, record_type, record_id, occurred_at, id);
  CREATE INDEX activity_by_time ON activity (agency_id, occurred_at, id);
  CREATE INDEX activity_by_author ON activity (agency_id, author_id, occurred_at, id);
  CREATE INDEX activity_with_mentions ON activity (agency_id, occurred_at, id) WHERE mentions <> '{}';
  CREATE INDEX activity_pinned ON activity (agency_id, occurred_at, id) WHERE pinned;
`;

/**
 * Who was contacted by a call, e-mail or meeting about a record: somebody's work counts for the
 * candidate, a contact for the client too.
 */
const contactedRecords = `
  CREATE FUNCTION contacted_records(agency uuid, about text, about_id uuid)
    RETURNS TABLE (record_type text, record_id uuid) LANGUAGE sql STABLE AS $$
      SELECT about, about_id WHERE about IN ('candidate', 'contact', 'client', 'job_order')
      UNION ALL SELECT 'client', client_id FROM contact
        WHERE about = 'contact' AND agency_id = agency AND id = about_id
      UNION ALL SELECT 'candidate', candidate_id FROM employee
        WHERE about = 'employee' AND agency_id = agency AND id = about_id
      UNION ALL SELECT 'candidate', candidate_id FROM submission
        WHERE about = 'submission' AND agency_id = agency AND id = about_id
      UNION ALL SELECT 'candidate', candidate_id FROM placement
        WHERE about = 'placement' AND agency_id = agency AND id = about_id
      UNION ALL SELECT 'candidate', candidate_id FROM assignment
        WHERE about = 'assignment' AND agency_id = agency AND id = about_id
    $$;
`;

/**
 * Reckoned anew each time, so that what is changed, deleted or taken back is right too. The row is held
 * before: another's activity that is being written meanwhile is then counted as well. The record's
 * version stays: nobody has changed the record.
 */
const lastContacted = `
  CREATE FUNCTION refresh_last_contacted(agency uuid, about text, about_id uuid)
    RETURNS void LANGUAGE plpgsql AS $$
    DECLARE latest timestamptz;
    BEGIN
      EXECUTE format('SELECT FROM %I WHERE agency_id = $1 AND id = $2 FOR NO KEY UPDATE', about)
        USING agency, about_id;
      SELECT max(occurred_at) INTO latest FROM activity
      JOIN (
        SELECT about AS record_type, about_id AS record_id
        UNION ALL SELECT 'contact', id FROM contact
          WHERE about = 'client' AND agency_id = agency AND client_id = about_id
        UNION ALL SELECT 'employee', id FROM employee
          WHERE about = 'candidate' AND agency_id = agency AND candidate_id = about_id
        UNION ALL SELECT 'submission', id FROM submission
          WHERE about = 'candidate' AND agency_id = agency AND candidate_id = about_id
        UNION ALL SELECT 'placement', id FROM placement
          WHERE about = 'candidate' AND agency_id = agency AND candidate_id = about_id
        UNION ALL SELECT 'assignment', id FROM assignment
          WHERE about = 'candidate' AND agency_id = agency AND candidate_id = about_id
      ) AS counted USING (record_type, record_id)
      WHERE activity.agency_id = agency AND kind <> 'NOTE' AND NOT private;
      EXECUTE format('UPDATE %I SET last_contacted_at = $3
        WHERE agency_id = $1 AND id = $2 AND last_contacted_at IS DISTINCT FROM $3', about)
        USING agency, about_id, latest;
    END
  $$;

  CREATE FUNCTION keep_last_contacted() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'UPDATE' THEN
        PERFORM refresh_last_contacted(agency_id, contacted.record_type, contacted.record_id) FROM (
          SELECT DISTINCT touched.agency_id, (contacted_records(touched.agency_id, touched.record_type, touched.record_id)).*
          FROM (SELECT * FROM before UNION ALL SELECT * FROM touched) AS touched
          WHERE kind <> 'NOTE' AND NOT private
          ORDER BY 2, 3
        ) AS contacted;
      ELSE
        PERFORM refresh_last_contacted(agency_id, contacted.record_type, contacted.record_id) FROM (
          SELECT DISTINCT touched.agency_id, (contacted_records(touched.agency_id, touched.record_type, touched.record_id)).*
          FROM touched WHERE kind <> 'NOTE' AND NOT private
          ORDER BY 2, 3
        ) AS contacted;
      END IF;
      RETURN NULL;
    END
  $$;

  CREATE FUNCTION keep_contact_of_clients() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM refresh_last_contacted(NEW.agency_id, 'client', client_id)
        FROM (VALUES (OLD.client_id), (NEW.client_id)) AS moved (client_id) ORDER BY client_id;
      RETURN NULL;
    END
  $$;
`;

const triggers = `
  CREATE TRIGGER activity_made AFTER INSERT ON activity
    REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION keep_last_contacted();
  CREATE TRIGGER activity_gone AFTER DELETE ON activity
    REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION keep_last_contacted();
  CREATE TRIGGER activity_changed AFTER UPDATE ON activity
    REFERENCING OLD TABLE AS before NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION keep_last_contacted();
  CREATE TRIGGER contact_moved AFTER UPDATE ON contact FOR EACH ROW
    WHEN (OLD.client_id IS DISTINCT FROM NEW.client_id) EXECUTE FUNCTION keep_contact_of_clients();
`;
