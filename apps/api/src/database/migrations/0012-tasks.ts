import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './0003-row-level-security.ts';

/** What people have to do, mostly about a record. */
export class Tasks implements MigrationInterface {
  name = 'Tasks1763700000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await wall(runner, 'task', 'agency_id');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE task');
  }
}

const table = `
  CREATE TABLE task (
    agency_id uuid NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by_id uuid,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by_id uuid,
    title text NOT NULL,
    notes text,
    status text NOT NULL,
    owner_id uuid NOT NULL,
    due_on date,
    remind_on date,
    reminded_on date,
    outcome text,
    record_type text,
    record_id uuid,
    PRIMARY KEY (agency_id, id),
    CONSTRAINT task_owner_id_fkey FOREIGN KEY (agency_id, owner_id) REFERENCES account,
    CONSTRAINT task_status_check CHECK (status IN ('OPEN', 'DONE', 'CANCELLED')),
    CONSTRAINT task_subject_check CHECK ((record_type IS NULL) = (record_id IS NULL))
  );
  CREATE INDEX task_by_due_date ON task (agency_id, due_on, id);
  CREATE INDEX task_by_title ON task (agency_id, title, id);
  CREATE INDEX task_of_owner_by_due_date ON task (agency_id, owner_id, status, due_on, id);
  CREATE INDEX task_of_subject ON task (agency_id, record_type, record_id, id);
  CREATE INDEX task_to_remind_of ON task (agency_id, remind_on) WHERE status = 'OPEN';
`;
