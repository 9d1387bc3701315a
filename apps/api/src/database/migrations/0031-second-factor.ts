import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './0003-row-level-security.ts';

/** The staff sign in with a code from their phone besides the password, where they or the agency want it. */
export class SecondFactor implements MigrationInterface {
  name = 'SecondFactor1763700000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
    await wall(runner, 'second_factor', 'agency_id');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE agency_settings DROP COLUMN require_second_factor;
      DROP TABLE second_factor;
    `);
  }
}

const up = `
  -- Its id is the account's own.
  CREATE TABLE second_factor (
    agency_id uuid NOT NULL,
    id uuid NOT NULL,
    secret text NOT NULL,
    confirmed_at timestamptz,
    last_step integer NOT NULL DEFAULT 0,
    recovery_codes text[] NOT NULL DEFAULT '{}',
    PRIMARY KEY (agency_id, id),
    CONSTRAINT second_factor_id_fkey FOREIGN KEY (agency_id, id) REFERENCES account
  );

  ALTER TABLE agency_settings ADD COLUMN require_second_factor boolean NOT NULL DEFAULT false;
`;
