import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './0003-row-level-security.ts';

/** What Stint sends by mail. */
export class Mails implements MigrationInterface {
  name = 'Mails1763700000034';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await wall(runner, 'mail', 'agency_id');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mail');
  }
}

const table = `
  CREATE TABLE mail (
    agency_id uuid NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by_id uuid,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by_id uuid,
    status text NOT NULL,
    template text NOT NULL,
    account_id uuid,
    recipient_name text NOT NULL,
    recipient_address text NOT NULL,
    language text NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    secret_link text,
    useful_until timestamptz,
    queued_at timestamptz NOT NULL,
    attempts integer NOT NULL DEFAULT 0,
    next_attempt_at timestamptz,
    failure text,
    failure_detail text,
    sent_at timestamptz,
    record_type text,
    record_id uuid,
    PRIMARY KEY (agency_id, id),
    CONSTRAINT mail_account_id_fkey FOREIGN KEY (agency_id, account_id) REFERENCES account,
    CONSTRAINT mail_status_check CHECK (status IN ('QUEUED', 'SENT', 'FAILED')),
    CONSTRAINT mail_language_check CHECK (language IN ('en', 'es')),
    CONSTRAINT mail_record_check CHECK ((record_type IS NULL) = (record_id IS NULL))
  );
  CREATE INDEX mail_due ON mail (agency_id, next_attempt_at) WHERE status = 'QUEUED';
  CREATE INDEX mail_of_account ON mail (agency_id, account_id, id);
  CREATE INDEX mail_of_record ON mail (agency_id, record_type, record_id, id);
  CREATE INDEX mail_with_link ON mail (agency_id, useful_until) WHERE secret_link IS NOT NULL;
`;
