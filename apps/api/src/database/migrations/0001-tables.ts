import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every table, its indexes and its references. The agency leads each key (`X-3`). */
export class Tables implements MigrationInterface {
  name = 'Tables1763700000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(generatedColumns);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE typeorm_metadata, external_reference, import_problem, import_file, import_run, counter, outbox_entry, audit_entry, change_set, hiring_checklist_entry, hiring_checklist_item, employee, placement_fee, assignment, placement_owner, placement, submission, candidate, job_order, contact, location, client, session, account, agency`,
    );
  }
}

const tables = `
  CREATE TABLE agency (
    id uuid NOT NULL,
    company_id text NOT NULL,
    name text NOT NULL,
    time_zone text NOT NULL,
    currency text NOT NULL,
    settings jsonb NOT NULL DEFAULT '{}',
    PRIMARY KEY (id)
  );
  CREATE UNIQUE INDEX agency_company_id ON agency (company_id);

  CREATE TABLE account (
    agency_id uuid NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by_id uuid,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by_id uuid,
    kind text NOT NULL,
    user_name text NOT NULL,
    password_hash text NOT NULL,
    status text NOT NULL,
    failed_attempts integer NOT NULL DEFAULT 0,
    locked_until timestamptz,
    last_sign_in_at timestamptz,
    role text,
    display_name text NOT NULL,
    email text,
    employee_id uuid,
    contact_id uuid,
    preferences jsonb NOT NULL DEFAULT '{}',
    PRIMARY KEY (agency_id, id)
  );
  CREATE UNIQUE INDEX account_user_name ON account (agency_id, user_name);
  CREATE UNIQUE INDEX account_employee ON account (agency_id, employee_id);
  CREATE UNIQUE INDEX account_contact ON account (agency_id, contact_id);

  CREATE TABLE session (
    agency_id uuid NOT NULL,
    id uuid NOT NULL,
    token_hash text NOT NULL,
    account_id uuid NOT NULL,
    door text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    last_seen_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    user_agent text,
    ip_address text,
    PRIMARY KEY (agency_id, id)
  );
  CREATE UNIQUE INDEX session_token ON session (agency_id, token_hash);
  CREATE INDEX session_account ON session (agency_id, account_id);

  CREATE TABLE client (
    agency_id uuid NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by_id uuid,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by_id uuid,
    name text NOT NULL,
    sort_name text GENERATED ALWAYS AS (lower(name)) STORED NOT NULL,
    search_text text GENERATED ALWAYS AS (lower(' ' || name)) STORED NOT NULL,
    industry text,
    phone text,
    website text,
    is_accounting_customer boolean NOT NULL DEFAULT false,
    payment_terms_days integer,
    credit_limit numeric(14,2),
    tax_rate numeric(7,4),
    notes text,
    owner_id uuid,
    PRIMARY KEY (agency_id, id)
  );
  CREATE INDEX client_by_name ON client (agency_id, sort_name, id);
  CREATE INDEX client_by_creation ON client (agency_id, created_at, id);

  CREATE TABLE location (
    agency_id uuid NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by_id uuid,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by_id uuid,
    client_id uuid NOT NULL,
    name text NOT NULL,
    street text,
    city text,
    region text,
    postal_code text,
    country text NOT NULL DEFAULT 'US',
    time_zone text NOT NULL,
    search_text text GENERATED ALWAYS AS (lower(' ' || name || ' ' || coalesce(city, '') || ' ' || coalesce(region, ''))) STORED NOT NULL,
    PRIMARY KEY (agency_id, id)
  );
  CREATE INDEX location_by_client ON location (agency_id, client_id, name, id);
  CREATE INDEX location_by_name ON location (agency_id, name, id);
  CREATE INDEX location_by_region ON location (agency_id, region, id);

  CREATE TABLE contact (
    agency_id uuid NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by_id uuid,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by_id uuid,
    client_id uuid NOT NULL,
    first_name text NOT NULL,
    last_name text NOT NULL,
    sort_name text GENERATED ALWAYS AS (lower(last_name || ' ' || first_name)) STORED NOT NULL,
    search_text text GENERATED ALWAYS AS (lower(' ' || first_name || ' ' || last_name || ' ' || coalesce(email, ''))) STORED NOT NULL,
    title text,
    email text,
    phone text,
    on_accounting_customer boolean NOT NULL DEFAULT false,
    PRIMARY KEY (agency_id, id)
  );
  CREATE INDEX contact_by_client ON contact (agency_id, client_id, sort_name, id);
  CREATE INDEX contact_by_name ON contact (agency_id, sort_name, id);

  CREATE TABLE job_order (
    agency_id uuid NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by_id uuid,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by_id uuid,
    number integer NOT NULL,
    client_id uuid NOT NULL,
    location_id uuid,
    contact_id uuid,
    reports_to_id uuid,
    owner_id uuid,
    title text NOT NULL,
    job_type text NOT NULL,
    status text NOT NULL,
    positions integer NOT NULL,
    openings integer NOT NULL,
    submission_count integer NOT NULL DEFAULT 0,
    pay_rate numeric(12,4),
    bill_rate numeric(12,4),
    salary numeric(14,2),
    fee_percent numeric(7,4),
    fee_amount numeric(14,2),
    start_date date,
    end_date date,
    schedule jsonb,
    description text,
    search_text text GENERATED ALWAYS AS (lower(' ' || number::text || ' ' || title)) STORED NOT NULL,
    PRIMARY KEY (agency_id, id)
  );
  CREATE UNIQUE INDEX job_order_number ON job_order (agency_id, number);
  CREATE INDEX job_order_by_title ON job_order (agency_id, title, id);
  CREATE INDEX job_order_by_openings ON job_order (agency_id, openings, id);
  CREATE INDEX job_order_by_submissions ON job_order (agency_id, submission_count, id);
  CREATE INDEX job_order_by_start ON job_order (agency_id, start_date, id);
  CREATE INDEX job_order_by_status ON job_order (agency_id, status, number, id);
  CREATE INDEX job_order_by_creation ON job_order (agency_id, created_at, id);
  CREATE INDEX job_order_of_client ON job_order (agency_id, client_id, number, id);

  CREATE TABLE candidate (
    agency_id uuid NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by_id uuid,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by_id uuid,
    number integer NOT NULL,
    first_name text NOT NULL,
    last_name text NOT NULL,
    sort_name text GENERATED ALWAYS AS (lower(last_name || ' ' || first_name)) STORED NOT NULL,
    search_text text GENERATED ALWAYS AS (lower(' ' || number::text || ' ' || first_name || ' ' || last_name || ' ' || coalesce(email, ''))) STORED NOT NULL,
    email text,
    email_key text GENERATED ALWAYS AS (lower(email)) STORED,
    phone text,
    city text,
    region text,
    postal_code text,
    status text NOT NULL,
    skills text[] NOT NULL DEFAULT '{}',
    desired_pay numeric(12,4),
    available_from date,
    source text,
    owner_id uuid,
    added_on date NOT NULL,
    notes text,
    PRIMARY KEY (agency_id, id)
  );
  CREATE UNIQUE INDEX candidate_number ON candidate (agency_id, number);
  CREATE INDEX candidate_by_name ON candidate (agency_id, sort_name, id);
  CREATE INDEX candidate_by_email ON candidate (agency_id, email_key);
  CREATE INDEX candidate_by_status ON candidate (agency_id, status, number, id);
  CREATE INDEX candidate_by_availability ON candidate (agency_id, available_from, id);
  CREATE INDEX candidate_by_addition ON candidate (agency_id, added_on, id);

  CREATE TABLE submission (
    agency_id uuid NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by_id uuid,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by_id uuid,
    job_order_id uuid NOT NULL,
    candidate_id uuid NOT NULL,
    stage text NOT NULL,
    previous_stage text,
    submitted_at timestamptz NOT NULL DEFAULT now(),
    submitted_by_id uuid,
    outcome_reason text,
    PRIMARY KEY (agency_id, id)
  );
  CREATE UNIQUE INDEX submission_of_job_order ON submission (agency_id, job_order_id, candidate_id);
  CREATE INDEX submission_of_candidate ON submission (agency_id, candidate_id, id);
  CREATE INDEX submission_of_job_order_by_date ON submission (agency_id, job_order_id, submitted_at, id);

  CREATE TABLE placement (
    agency_id uuid NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by_id uuid,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by_id uuid,
    submission_id uuid NOT NULL,
    job_order_id uuid NOT NULL,
    candidate_id uuid NOT NULL,
    status text NOT NULL,
    cancel_reason text,
    conditions jsonb NOT NULL DEFAULT '[]',
    PRIMARY KEY (agency_id, id)
  );
  CREATE UNIQUE INDEX placement_of_submission ON placement (agency_id, submission_id);
  CREATE INDEX placement_of_job_order ON placement (agency_id, job_order_id, id);
  CREATE INDEX placement_of_candidate ON placement (agency_id, candidate_id, id);
  CREATE INDEX placement_pending ON placement (agency_id, candidate_id) WHERE status = 'PENDING';

  CREATE TABLE placement_owner (
    agency_id uuid NOT NULL,
    id uuid NOT NULL,
    placement_id uuid NOT NULL,
    account_id uuid NOT NULL,
    share numeric(5,2) NOT NULL,
    PRIMARY KEY (agency_id, id)
  );
  CREATE UNIQUE INDEX placement_owner_once ON placement_owner (agency_id, placement_id, account_id);
  CREATE INDEX placement_owner_account ON placement_owner (agency_id, account_id);

  CREATE TABLE assignment (
    agency_id uuid NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by_id uuid,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by_id uuid,
    number integer NOT NULL,
    placement_id uuid NOT NULL,
    job_order_id uuid NOT NULL,
    client_id uuid NOT NULL,
    candidate_id uuid NOT NULL,
    employee_id uuid,
    location_id uuid,
    contact_id uuid,
    reports_to_id uuid,
    billing_contact_id uuid,
    placed_by_id uuid,
    job_title text NOT NULL,
    job_type text NOT NULL,
    status text NOT NULL,
    start_date date,
    end_date date,
    currency text NOT NULL,
    pay_rate numeric(12,4),
    bill_rate numeric(12,4),
    overtime_pay_multiplier numeric(6,4) NOT NULL DEFAULT 1.5,
    overtime_bill_multiplier numeric(6,4) NOT NULL DEFAULT 1.5,
    double_time_pay_multiplier numeric(6,4) NOT NULL DEFAULT 2,
    double_time_bill_multiplier numeric(6,4) NOT NULL DEFAULT 2,
    burden_percent numeric(7,4) NOT NULL DEFAULT 0,
    salary numeric(14,2),
    fee_percent numeric(7,4),
    fee_amount numeric(14,2),
    guarantee_days integer,
    po_number text,
    payment_terms_days integer,
    schedule jsonb,
    approved_at timestamptz,
    end_reason text,
    end_note text,
    performance_grade integer,
    would_rehire boolean,
    search_text text GENERATED ALWAYS AS (lower(' ' || number::text || ' ' || job_title)) STORED NOT NULL,
    PRIMARY KEY (agency_id, id)
  );
  CREATE UNIQUE INDEX assignment_number ON assignment (agency_id, number);
  CREATE UNIQUE INDEX assignment_of_placement ON assignment (agency_id, placement_id);
  CREATE INDEX assignment_of_candidate ON assignment (agency_id, candidate_id, status);
  CREATE INDEX assignment_of_employee ON assignment (agency_id, employee_id, status);
  CREATE INDEX assignment_of_client ON assignment (agency_id, client_id, status);
  CREATE INDEX assignment_of_job_order ON assignment (agency_id, job_order_id);
  CREATE INDEX assignment_listed_by_number ON assignment (agency_id, number, id) WHERE status IN ('ACTIVE', 'NEEDS_APPROVAL');
  CREATE INDEX assignment_listed_by_title ON assignment (agency_id, job_title, id) WHERE status IN ('ACTIVE', 'NEEDS_APPROVAL');
  CREATE INDEX assignment_listed_by_start ON assignment (agency_id, start_date, id) WHERE status IN ('ACTIVE', 'NEEDS_APPROVAL');
  CREATE INDEX assignment_listed_by_end ON assignment (agency_id, end_date, id) WHERE status IN ('ACTIVE', 'NEEDS_APPROVAL');
  CREATE INDEX assignment_listed_by_creation ON assignment (agency_id, created_at, id) WHERE status IN ('ACTIVE', 'NEEDS_APPROVAL');
  CREATE INDEX assignment_listed_by_update ON assignment (agency_id, updated_at, id) WHERE status IN ('ACTIVE', 'NEEDS_APPROVAL');
  CREATE INDEX assignment_by_status ON assignment (agency_id, status, number, id);

  CREATE TABLE placement_fee (
    agency_id uuid NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by_id uuid,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by_id uuid,
    assignment_id uuid NOT NULL,
    amount numeric(14,2) NOT NULL,
    currency text NOT NULL,
    earned_on date NOT NULL,
    withdrawn_on date,
    PRIMARY KEY (agency_id, id)
  );
  CREATE UNIQUE INDEX placement_fee_of_assignment ON placement_fee (agency_id, assignment_id);

  CREATE TABLE employee (
    agency_id uuid NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by_id uuid,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by_id uuid,
    number integer NOT NULL,
    candidate_id uuid NOT NULL,
    status text NOT NULL,
    hired_on date NOT NULL,
    terminated_on date,
    PRIMARY KEY (agency_id, id)
  );
  CREATE UNIQUE INDEX employee_number ON employee (agency_id, number);
  CREATE UNIQUE INDEX employee_of_candidate ON employee (agency_id, candidate_id);
  CREATE INDEX employee_by_status ON employee (agency_id, status, number);
  CREATE INDEX employee_by_hire ON employee (agency_id, hired_on, id);

  CREATE TABLE hiring_checklist_item (
    agency_id uuid NOT NULL,
    id uuid NOT NULL,
    key text NOT NULL,
    label text NOT NULL,
    job_type text,
    required boolean NOT NULL,
    position integer NOT NULL,
    PRIMARY KEY (agency_id, id)
  );
  CREATE UNIQUE INDEX hiring_checklist_item_key ON hiring_checklist_item (agency_id, key, job_type) NULLS NOT DISTINCT;

  CREATE TABLE hiring_checklist_entry (
    agency_id uuid NOT NULL,
    id uuid NOT NULL,
    candidate_id uuid NOT NULL,
    item_id uuid NOT NULL,
    done_at timestamptz NOT NULL DEFAULT now(),
    done_by_id uuid,
    PRIMARY KEY (agency_id, id)
  );
  CREATE UNIQUE INDEX hiring_checklist_entry_once ON hiring_checklist_entry (agency_id, candidate_id, item_id);

  CREATE TABLE change_set (
    agency_id uuid NOT NULL,
    id uuid NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    account_id uuid,
    actor_name text NOT NULL,
    command text NOT NULL,
    reason text,
    undone_by_id uuid,
    PRIMARY KEY (agency_id, id)
  );
  CREATE INDEX change_set_at ON change_set (agency_id, at, id);

  CREATE TABLE audit_entry (
    agency_id uuid NOT NULL,
    id uuid NOT NULL,
    change_set_id uuid NOT NULL,
    record_type text NOT NULL,
    record_id uuid NOT NULL,
    action text NOT NULL,
    from_state text,
    to_state text,
    changes jsonb NOT NULL DEFAULT '{}',
    record_version integer,
    PRIMARY KEY (agency_id, id)
  );
  CREATE INDEX audit_entry_of_record ON audit_entry (agency_id, record_type, record_id, id);
  CREATE INDEX audit_entry_of_change_set ON audit_entry (agency_id, change_set_id);

  CREATE TABLE outbox_entry (
    agency_id uuid NOT NULL,
    id uuid NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    topic text NOT NULL,
    payload jsonb NOT NULL,
    PRIMARY KEY (agency_id, id)
  );

  CREATE TABLE counter (
    agency_id uuid NOT NULL,
    series text NOT NULL,
    value integer NOT NULL,
    PRIMARY KEY (agency_id, series)
  );

  CREATE TABLE import_run (
    agency_id uuid NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by_id uuid,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by_id uuid,
    status text NOT NULL,
    rows_done integer NOT NULL DEFAULT 0,
    rows_total integer NOT NULL DEFAULT 0,
    failure text,
    PRIMARY KEY (agency_id, id)
  );
  CREATE INDEX import_run_by_date ON import_run (agency_id, created_at, id);

  CREATE TABLE import_file (
    agency_id uuid NOT NULL,
    id uuid NOT NULL,
    run_id uuid NOT NULL,
    file_name text NOT NULL,
    columns text[] NOT NULL DEFAULT '{}',
    sample jsonb NOT NULL DEFAULT '[]',
    content bytea NOT NULL,
    record_kind text,
    mapping jsonb NOT NULL DEFAULT '{}',
    counts jsonb NOT NULL DEFAULT '{}',
    PRIMARY KEY (agency_id, id)
  );
  CREATE INDEX import_file_of_run ON import_file (agency_id, run_id);

  CREATE TABLE import_problem (
    agency_id uuid NOT NULL,
    id uuid NOT NULL,
    file_id uuid NOT NULL,
    line integer NOT NULL,
    severity text NOT NULL,
    code text NOT NULL,
    "column" text,
    message text NOT NULL,
    "row" jsonb NOT NULL,
    PRIMARY KEY (agency_id, id)
  );
  CREATE INDEX import_problem_of_file ON import_problem (agency_id, file_id, line, id);

  CREATE TABLE external_reference (
    agency_id uuid NOT NULL,
    id uuid NOT NULL,
    record_type text NOT NULL,
    external_id text NOT NULL,
    record_id uuid NOT NULL,
    content_hash text NOT NULL,
    PRIMARY KEY (agency_id, id)
  );
  CREATE UNIQUE INDEX external_reference_key ON external_reference (agency_id, record_type, external_id);
  CREATE INDEX external_reference_record ON external_reference (agency_id, record_type, record_id);

  ALTER TABLE client
    ADD CONSTRAINT client_owner_id_fkey FOREIGN KEY (agency_id, owner_id) REFERENCES account;
  ALTER TABLE contact
    ADD CONSTRAINT contact_client_id_fkey FOREIGN KEY (agency_id, client_id) REFERENCES client;
  ALTER TABLE candidate
    ADD CONSTRAINT candidate_owner_id_fkey FOREIGN KEY (agency_id, owner_id) REFERENCES account;
  ALTER TABLE employee
    ADD CONSTRAINT employee_candidate_id_fkey FOREIGN KEY (agency_id, candidate_id) REFERENCES candidate;
  ALTER TABLE account
    ADD CONSTRAINT account_employee_id_fkey FOREIGN KEY (agency_id, employee_id) REFERENCES employee,
    ADD CONSTRAINT account_contact_id_fkey FOREIGN KEY (agency_id, contact_id) REFERENCES contact;
  ALTER TABLE session
    ADD CONSTRAINT session_account_id_fkey FOREIGN KEY (agency_id, account_id) REFERENCES account;
  ALTER TABLE location
    ADD CONSTRAINT location_client_id_fkey FOREIGN KEY (agency_id, client_id) REFERENCES client;
  ALTER TABLE job_order
    ADD CONSTRAINT job_order_client_id_fkey FOREIGN KEY (agency_id, client_id) REFERENCES client,
    ADD CONSTRAINT job_order_location_id_fkey FOREIGN KEY (agency_id, location_id) REFERENCES location,
    ADD CONSTRAINT job_order_contact_id_fkey FOREIGN KEY (agency_id, contact_id) REFERENCES contact,
    ADD CONSTRAINT job_order_reports_to_id_fkey FOREIGN KEY (agency_id, reports_to_id) REFERENCES contact,
    ADD CONSTRAINT job_order_owner_id_fkey FOREIGN KEY (agency_id, owner_id) REFERENCES account;
  ALTER TABLE submission
    ADD CONSTRAINT submission_job_order_id_fkey FOREIGN KEY (agency_id, job_order_id) REFERENCES job_order,
    ADD CONSTRAINT submission_candidate_id_fkey FOREIGN KEY (agency_id, candidate_id) REFERENCES candidate,
    ADD CONSTRAINT submission_submitted_by_id_fkey FOREIGN KEY (agency_id, submitted_by_id) REFERENCES account;
  ALTER TABLE placement_owner
    ADD CONSTRAINT placement_owner_placement_id_fkey FOREIGN KEY (agency_id, placement_id) REFERENCES placement,
    ADD CONSTRAINT placement_owner_account_id_fkey FOREIGN KEY (agency_id, account_id) REFERENCES account;
  ALTER TABLE placement
    ADD CONSTRAINT placement_submission_id_fkey FOREIGN KEY (agency_id, submission_id) REFERENCES submission,
    ADD CONSTRAINT placement_job_order_id_fkey FOREIGN KEY (agency_id, job_order_id) REFERENCES job_order,
    ADD CONSTRAINT placement_candidate_id_fkey FOREIGN KEY (agency_id, candidate_id) REFERENCES candidate;
  ALTER TABLE assignment
    ADD CONSTRAINT assignment_placement_id_fkey FOREIGN KEY (agency_id, placement_id) REFERENCES placement,
    ADD CONSTRAINT assignment_job_order_id_fkey FOREIGN KEY (agency_id, job_order_id) REFERENCES job_order,
    ADD CONSTRAINT assignment_client_id_fkey FOREIGN KEY (agency_id, client_id) REFERENCES client,
    ADD CONSTRAINT assignment_candidate_id_fkey FOREIGN KEY (agency_id, candidate_id) REFERENCES candidate,
    ADD CONSTRAINT assignment_employee_id_fkey FOREIGN KEY (agency_id, employee_id) REFERENCES employee,
    ADD CONSTRAINT assignment_location_id_fkey FOREIGN KEY (agency_id, location_id) REFERENCES location,
    ADD CONSTRAINT assignment_contact_id_fkey FOREIGN KEY (agency_id, contact_id) REFERENCES contact,
    ADD CONSTRAINT assignment_reports_to_id_fkey FOREIGN KEY (agency_id, reports_to_id) REFERENCES contact,
    ADD CONSTRAINT assignment_billing_contact_id_fkey FOREIGN KEY (agency_id, billing_contact_id) REFERENCES contact,
    ADD CONSTRAINT assignment_placed_by_id_fkey FOREIGN KEY (agency_id, placed_by_id) REFERENCES account,
    ADD CONSTRAINT assignment_created_by_id_fkey FOREIGN KEY (agency_id, created_by_id) REFERENCES account,
    ADD CONSTRAINT assignment_updated_by_id_fkey FOREIGN KEY (agency_id, updated_by_id) REFERENCES account;
  ALTER TABLE placement_fee
    ADD CONSTRAINT placement_fee_assignment_id_fkey FOREIGN KEY (agency_id, assignment_id) REFERENCES assignment;
  ALTER TABLE hiring_checklist_entry
    ADD CONSTRAINT hiring_checklist_entry_candidate_id_fkey FOREIGN KEY (agency_id, candidate_id) REFERENCES candidate,
    ADD CONSTRAINT hiring_checklist_entry_item_id_fkey FOREIGN KEY (agency_id, item_id) REFERENCES hiring_checklist_item,
    ADD CONSTRAINT hiring_checklist_entry_done_by_id_fkey FOREIGN KEY (agency_id, done_by_id) REFERENCES account;
  ALTER TABLE audit_entry
    ADD CONSTRAINT audit_entry_change_set_id_fkey FOREIGN KEY (agency_id, change_set_id) REFERENCES change_set;
  ALTER TABLE import_run
    ADD CONSTRAINT import_run_created_by_id_fkey FOREIGN KEY (agency_id, created_by_id) REFERENCES account;
  ALTER TABLE import_file
    ADD CONSTRAINT import_file_run_id_fkey FOREIGN KEY (agency_id, run_id) REFERENCES import_run;
  ALTER TABLE import_problem
    ADD CONSTRAINT import_problem_file_id_fkey FOREIGN KEY (agency_id, file_id) REFERENCES import_file;
`;

/** TypeORM's own table (it makes it), where its drift check looks up how generated columns are made. */
const generatedColumns = `
  INSERT INTO typeorm_metadata (database, schema, "table", type, name, value) VALUES
    (current_database(), 'public', 'client', 'GENERATED_COLUMN', 'sort_name', 'lower(name)'),
    (current_database(), 'public', 'client', 'GENERATED_COLUMN', 'search_text', 'lower('' '' || name)'),
    (current_database(), 'public', 'contact', 'GENERATED_COLUMN', 'sort_name', 'lower(last_name || '' '' || first_name)'),
    (current_database(), 'public', 'contact', 'GENERATED_COLUMN', 'search_text', 'lower('' '' || first_name || '' '' || last_name || '' '' || coalesce(email, ''''))'),
    (current_database(), 'public', 'candidate', 'GENERATED_COLUMN', 'sort_name', 'lower(last_name || '' '' || first_name)'),
    (current_database(), 'public', 'candidate', 'GENERATED_COLUMN', 'search_text', 'lower('' '' || number::text || '' '' || first_name || '' '' || last_name || '' '' || coalesce(email, ''''))'),
    (current_database(), 'public', 'candidate', 'GENERATED_COLUMN', 'email_key', 'lower(email)'),
    (current_database(), 'public', 'location', 'GENERATED_COLUMN', 'search_text', 'lower('' '' || name || '' '' || coalesce(city, '''') || '' '' || coalesce(region, ''''))'),
    (current_database(), 'public', 'job_order', 'GENERATED_COLUMN', 'search_text', 'lower('' '' || number::text || '' '' || title)'),
    (current_database(), 'public', 'assignment', 'GENERATED_COLUMN', 'search_text', 'lower('' '' || number::text || '' '' || job_title)');
`;
