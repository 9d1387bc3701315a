import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './0003-row-level-security.ts';

/**
 * Failed attempts to sign in are counted by account and network, in place of a lock of the account; a session keeps
 * what had failed before it.
 */
export class SignInAttempts implements MigrationInterface {
  name = 'SignInAttempts1763700000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
    await wall(runner, 'sign_in_attempt', 'agency_id');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

/** Not logged: the counts are worth nothing after a crash, and each attempt writes them. */
const up = `
  CREATE UNLOGGED TABLE sign_in_attempt (
    agency_id uuid NOT NULL,
    key text NOT NULL,
    failures integer NOT NULL,
    wait_until timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    PRIMARY KEY (agency_id, key)
  );
  CREATE INDEX sign_in_attempt_expired ON sign_in_attempt (agency_id, expires_at);

  ALTER TABLE account
    DROP COLUMN locked_until,
    ADD COLUMN last_failed_at timestamptz,
    ADD COLUMN last_failed_from text;
  ALTER TABLE session
    ADD COLUMN failed_attempts integer NOT NULL DEFAULT 0,
    ADD COLUMN last_failed_at timestamptz,
    ADD COLUMN last_failed_from text;
`;

const down = `
  ALTER TABLE session
    DROP COLUMN failed_attempts, DROP COLUMN last_failed_at, DROP COLUMN last_failed_from;
  ALTER TABLE account
    DROP COLUMN last_failed_at, DROP COLUMN last_failed_from, ADD COLUMN locked_until timestamptz;
  DROP TABLE sign_in_attempt;
`;
