import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './0003-row-level-security.ts';

/** With what partners' programs sign in. */
export class PartnerTokens implements MigrationInterface {
  name = 'PartnerTokens1763700000044';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await wall(runner, 'partner_token', 'agency_id');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE partner_token');
  }
}

const table = `
  CREATE TABLE partner_token (
    agency_id uuid NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by_id uuid,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by_id uuid,
    name text NOT NULL,
    prefix text NOT NULL,
    token_hash text NOT NULL,
    permissions text[] NOT NULL,
    client_ids uuid[],
    expires_on date NOT NULL,
    status text NOT NULL,
    last_used_at timestamptz,
    last_used_from text,
    PRIMARY KEY (agency_id, id),
    CONSTRAINT partner_token_created_by_id_fkey FOREIGN KEY (agency_id, created_by_id)
      REFERENCES account,
    CONSTRAINT partner_token_status_check CHECK (status IN ('ACTIVE', 'REVOKED')),
    CONSTRAINT partner_token_name_check CHECK (char_length(name) BETWEEN 1 AND 80),
    CONSTRAINT partner_token_permissions_check CHECK (permissions <> '{}'),
    CONSTRAINT partner_token_client_ids_check CHECK (client_ids <> '{}')
  );
  CREATE UNIQUE INDEX partner_token_hash ON partner_token (agency_id, token_hash);
  CREATE INDEX partner_token_by_name ON partner_token (agency_id, name, id);
  CREATE INDEX partner_token_by_expiry ON partner_token (agency_id, expires_on, id);
`;
