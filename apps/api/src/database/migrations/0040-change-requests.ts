import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './0003-row-level-security.ts';

/** Changes of HR data that employees ask for: old and new value encrypted by the application. */
export class ChangeRequests implements MigrationInterface {
  name = 'ChangeRequests1763700000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await wall(runner, 'change_request', 'agency_id');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE change_request');
  }
}

const table = `
  CREATE TABLE change_request (
    agency_id uuid NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by_id uuid,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by_id uuid,
    employee_id uuid NOT NULL,
    section text NOT NULL,
    status text NOT NULL,
    before text NOT NULL,
    after text NOT NULL,
    reason text,
    decided_at timestamptz,
    decided_by_id uuid,
    PRIMARY KEY (agency_id, id),
    CONSTRAINT change_request_employee_id_fkey
      FOREIGN KEY (agency_id, employee_id) REFERENCES employee,
    CONSTRAINT change_request_decided_by_id_fkey
      FOREIGN KEY (agency_id, decided_by_id) REFERENCES account,
    CONSTRAINT change_request_section_check
      CHECK (section IN ('PERSONAL_INFORMATION', 'TAX_WITHHOLDING', 'DIRECT_DEPOSIT')),
    CONSTRAINT change_request_status_check
      CHECK (status IN ('REQUESTED', 'CONFLICTING', 'APPROVED', 'REFUSED', 'WITHDRAWN'))
  );
  CREATE UNIQUE INDEX change_request_open ON change_request (agency_id, employee_id, section)
    WHERE status IN ('REQUESTED', 'CONFLICTING');
  CREATE INDEX change_request_by_time ON change_request (agency_id, created_at, id);
  CREATE INDEX change_request_by_status ON change_request (agency_id, status, created_at, id);
  CREATE INDEX change_request_of_employee ON change_request (agency_id, employee_id, created_at, id);
`;
