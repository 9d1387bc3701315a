import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './0003-row-level-security.ts';

/** Documents of employees; their files are in the file store. */
export class Documents implements MigrationInterface {
  name = 'Documents1763700000041';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await wall(runner, 'document', 'agency_id');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE document');
  }
}

const table = `
  CREATE TABLE document (
    agency_id uuid NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by_id uuid,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by_id uuid,
    employee_id uuid NOT NULL,
    type text NOT NULL,
    title text NOT NULL,
    file_name text NOT NULL,
    content_type text NOT NULL,
    size integer NOT NULL,
    expires_on date,
    PRIMARY KEY (agency_id, id),
    CONSTRAINT document_employee_id_fkey
      FOREIGN KEY (agency_id, employee_id) REFERENCES employee,
    CONSTRAINT document_created_by_id_fkey
      FOREIGN KEY (agency_id, created_by_id) REFERENCES account,
    CONSTRAINT document_type_check
      CHECK (type IN ('I_9', 'W_4', 'LICENSE', 'CERTIFICATE', 'CONTRACT', 'OTHER')),
    CONSTRAINT document_size_check CHECK (size > 0)
  );
  CREATE INDEX document_by_time ON document (agency_id, created_at, id);
  CREATE INDEX document_by_expiry ON document (agency_id, expires_on, id);
  CREATE INDEX document_of_employee ON document (agency_id, employee_id, created_at, id);
`;
