import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What no row may say, whatever the application thinks: unknown words, negative money, ends before starts. */
export class Checks implements MigrationInterface {
  name = 'Checks1763700000002';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, { table, check }] of Object.entries(checks)) {
      await runner.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} CHECK (${check})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [name, { table }] of Object.entries(checks)) {
      await runner.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
    }
  }
}

const jobTypes = "job_type IN ('DIRECT', 'TEMP_CONTRACT', 'TEMP_CONTRACT_TO_DIRECT')";
const datesInOrder = 'end_date >= start_date';
const notNegative = (...columns: string[]) => columns.map((each) => `${each} >= 0`).join(' AND ');

const checks: Record<string, { table: string; check: string }> = {
  account_kind: { table: 'account', check: "kind IN ('STAFF', 'EMPLOYEE', 'CLIENT_CONTACT')" },
  account_status: {
    table: 'account',
    check: "status IN ('FIRST_LOGIN', 'ACTIVE', 'LOCKED', 'DEACTIVATED')",
  },
  account_role: {
    table: 'account',
    check: "role IN ('FRONT_OFFICE', 'BACK_OFFICE', 'ALL_IN', 'ADMIN')",
  },
  account_person: {
    table: 'account',
    check: `(kind = 'STAFF') = (role IS NOT NULL)
      AND (kind = 'EMPLOYEE') = (employee_id IS NOT NULL)
      AND (kind = 'CLIENT_CONTACT') = (contact_id IS NOT NULL)`,
  },
  account_user_name_lower_case: { table: 'account', check: 'user_name = lower(user_name)' },
  agency_company_id_lower_case: { table: 'agency', check: 'company_id = lower(company_id)' },
  session_door: { table: 'session', check: "door IN ('console', 'ess', 'portal')" },
  client_amounts: {
    table: 'client',
    check: notNegative('credit_limit', 'tax_rate', 'payment_terms_days'),
  },
  job_order_job_type: { table: 'job_order', check: jobTypes },
  job_order_status: {
    table: 'job_order',
    check: `status IN
      ('NEEDS_REVIEW', 'OPEN', 'ON_HOLD', 'FILLED', 'CLOSED', 'CANCELLED', 'DECLINED')`,
  },
  job_order_openings: {
    table: 'job_order',
    check: notNegative('positions', 'openings', 'submission_count'),
  },
  job_order_amounts: {
    table: 'job_order',
    check: notNegative('pay_rate', 'bill_rate', 'salary', 'fee_percent', 'fee_amount'),
  },
  job_order_dates: { table: 'job_order', check: datesInOrder },
  candidate_status: {
    table: 'candidate',
    check: "status IN ('ACTIVELY_SEARCHING', 'ON_ASSIGNMENT', 'PASSIVE', 'DO_NOT_PLACE')",
  },
  candidate_amounts: { table: 'candidate', check: notNegative('desired_pay') },
  submission_stage: {
    table: 'submission',
    check: "stage IN ('SUBMITTED', 'INTERVIEW', 'OFFERED', 'PLACED', 'REJECTED', 'WITHDRAWN')",
  },
  submission_previous_stage: {
    table: 'submission',
    check: `previous_stage IN
      ('SUBMITTED', 'INTERVIEW', 'OFFERED', 'PLACED', 'REJECTED', 'WITHDRAWN')`,
  },
  placement_status: {
    table: 'placement',
    check: "status IN ('PENDING', 'COMPLETED', 'CANCELLED')",
  },
  placement_owner_share: { table: 'placement_owner', check: 'share > 0 AND share <= 100' },
  assignment_job_type: { table: 'assignment', check: jobTypes },
  assignment_status: {
    table: 'assignment',
    check: "status IN ('PENDING', 'NEEDS_APPROVAL', 'ACTIVE', 'CLOSED', 'CANCELLED')",
  },
  assignment_amounts: {
    table: 'assignment',
    check: notNegative(
      'pay_rate',
      'bill_rate',
      'overtime_pay_multiplier',
      'overtime_bill_multiplier',
      'double_time_pay_multiplier',
      'double_time_bill_multiplier',
      'burden_percent',
      'salary',
      'fee_percent',
      'fee_amount',
      'guarantee_days',
      'payment_terms_days',
    ),
  },
  assignment_dates: { table: 'assignment', check: datesInOrder },
  placement_fee_amount: { table: 'placement_fee', check: notNegative('amount') },
  employee_status: { table: 'employee', check: "status IN ('ACTIVE', 'TERMINATED')" },
  employee_dates: { table: 'employee', check: 'terminated_on >= hired_on' },
  import_run_status: {
    table: 'import_run',
    check: "status IN ('UPLOADED', 'CHECKING', 'CHECKED', 'RUNNING', 'DONE', 'FAILED')",
  },
  import_problem_severity: { table: 'import_problem', check: "severity IN ('REFUSED', 'WARNED')" },
};
