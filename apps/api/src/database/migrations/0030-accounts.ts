import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './0003-row-level-security.ts';

/**
 * Accounts are listed and made by administrators, who hand out one-time links; failed attempts can be found by the
 * account that they were meant for.
 */
export class Accounts implements MigrationInterface {
  name = 'Accounts1763700000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
    await wall(runner, 'one_time_link', 'agency_id');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = `
  -- None: whoever has the link chooses one.
  ALTER TABLE account ALTER COLUMN password_hash DROP NOT NULL;
  CREATE INDEX account_by_name ON account (agency_id, display_name, id);
  CREATE INDEX account_by_status ON account (agency_id, status, display_name, id);
  CREATE INDEX account_by_sign_in ON account (agency_id, last_sign_in_at, id);
  CREATE INDEX account_by_creation ON account (agency_id, created_at, id);

  ALTER TABLE sign_in_attempt ADD COLUMN account_key text;
  CREATE INDEX sign_in_attempt_of_account ON sign_in_attempt (agency_id, account_key);

  CREATE TABLE one_time_link (
    agency_id uuid NOT NULL,
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    purpose text NOT NULL,
    token_hash text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    PRIMARY KEY (agency_id, id),
    CONSTRAINT one_time_link_account_id_fkey FOREIGN KEY (agency_id, account_id) REFERENCES account,
    CONSTRAINT one_time_link_purpose_check CHECK (purpose IN ('INVITATION', 'PASSWORD_RESET'))
  );
  CREATE UNIQUE INDEX one_time_link_token ON one_time_link (agency_id, token_hash);
  CREATE UNIQUE INDEX one_time_link_once ON one_time_link (agency_id, account_id, purpose);
  CREATE INDEX one_time_link_expired ON one_time_link (agency_id, expires_at);
`;

/** A hash that no password has stands in where there was none. */
const NO_PASSWORD = `$argon2id$v=19$m=19456,t=2,p=1$${'A'.repeat(22)}$${'A'.repeat(43)}`;

const down = `
  DROP TABLE one_time_link;
  DROP INDEX sign_in_attempt_of_account;
  ALTER TABLE sign_in_attempt DROP COLUMN account_key;
  DROP INDEX account_by_name, account_by_status, account_by_sign_in, account_by_creation;
  UPDATE account SET password_hash = '${NO_PASSWORD}' WHERE password_hash IS NULL;
  ALTER TABLE account ALTER COLUMN password_hash SET NOT NULL;
`;
