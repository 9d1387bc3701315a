import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './0003-row-level-security.ts';

/** HR data of employees: a row for each section, its content encrypted by the application. */
export class EmployeeData implements MigrationInterface {
  name = 'EmployeeData1763700000039';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await wall(runner, 'employee_data', 'agency_id');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE employee_data');
  }
}

const table = `
  CREATE TABLE employee_data (
    agency_id uuid NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by_id uuid,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by_id uuid,
    employee_id uuid NOT NULL,
    section text NOT NULL,
    content text NOT NULL,
    PRIMARY KEY (agency_id, id),
    CONSTRAINT employee_data_employee_id_fkey
      FOREIGN KEY (agency_id, employee_id) REFERENCES employee,
    CONSTRAINT employee_data_section_check
      CHECK (section IN ('PERSONAL_INFORMATION', 'TAX_WITHHOLDING', 'DIRECT_DEPOSIT'))
  );
  CREATE UNIQUE INDEX employee_data_section ON employee_data (agency_id, employee_id, section);
`;
