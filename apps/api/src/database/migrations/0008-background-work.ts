import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './0003-row-level-security.ts';

/**
 * Background work: entries of the outbox are taken by topic, jobs that fail are kept for the staff,
 * handlers know what they have done, and schedules when they were due last.
 */
export class BackgroundWork implements MigrationInterface {
  name = 'BackgroundWork1763700000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    for (const table of tenantTables) await wall(runner, table, 'agency_id');
    // The scheduler asks for all agencies at once which schedules are due.
    await runner.query(
      'CREATE POLICY scheduler ON schedule_run FOR SELECT TO CURRENT_USER USING (true)',
    );
    await runner.query(takeByTopic);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION take_outbox(text, integer);
      DROP INDEX outbox_entry_of_topic;
      ${takeOutbox('')};
      DROP TABLE background_job, once_key, schedule_run`);
  }
}

const tenantTables = ['background_job', 'once_key', 'schedule_run'];

const tables = `
  CREATE TABLE background_job (
    agency_id uuid NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by_id uuid,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by_id uuid,
    name text NOT NULL,
    label text NOT NULL,
    key text NOT NULL,
    input jsonb NOT NULL,
    attempts integer NOT NULL,
    error text NOT NULL,
    failed_at timestamptz NOT NULL,
    given_up_at timestamptz,
    PRIMARY KEY (agency_id, id)
  );
  CREATE INDEX background_job_by_failure ON background_job (agency_id, failed_at, id);
  ALTER TABLE background_job ADD CONSTRAINT background_job_created_by_id_fkey
    FOREIGN KEY (agency_id, created_by_id) REFERENCES account;

  CREATE TABLE once_key (
    agency_id uuid NOT NULL,
    key text NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (agency_id, key)
  );

  CREATE TABLE schedule_run (
    agency_id uuid NOT NULL,
    name text NOT NULL,
    due_at timestamptz NOT NULL,
    PRIMARY KEY (agency_id, name)
  );
`;

/** Instances that are still of the version before take the live updates alone by the function they know. */
const takeByTopic = `
  CREATE INDEX outbox_entry_of_topic ON outbox_entry (topic, id);
  CREATE FUNCTION take_outbox(of_topic text, at_most integer)
    RETURNS TABLE (agency_id uuid, id uuid, topic text, payload jsonb)
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      DELETE FROM public.outbox_entry AS entry
      USING (
        SELECT waiting.agency_id, waiting.id FROM public.outbox_entry AS waiting
        WHERE waiting.topic = of_topic
        ORDER BY waiting.id LIMIT at_most FOR UPDATE SKIP LOCKED
      ) AS taken
      WHERE entry.agency_id = taken.agency_id AND entry.id = taken.id
      RETURNING entry.agency_id, entry.id, entry.topic, entry.payload
    $$;
  REVOKE EXECUTE ON FUNCTION take_outbox(text, integer) FROM PUBLIC;
  ${takeOutbox("WHERE waiting.topic = 'live'")};
`;

function takeOutbox(condition: string): string {
  return `
  CREATE OR REPLACE FUNCTION take_outbox(at_most integer)
    RETURNS TABLE (agency_id uuid, id uuid, topic text, payload jsonb)
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      DELETE FROM public.outbox_entry AS entry
      USING (
        SELECT waiting.agency_id, waiting.id FROM public.outbox_entry AS waiting
        ${condition}
        ORDER BY waiting.id LIMIT at_most FOR UPDATE SKIP LOCKED
      ) AS taken
      WHERE entry.agency_id = taken.agency_id AND entry.id = taken.id
      RETURNING entry.agency_id, entry.id, entry.topic, entry.payload
    $$`;
}
