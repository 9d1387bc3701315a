import type {
  AssignmentRecord,
  CandidateRecord,
  EmployeeRecord,
  OrderOfAssignment,
} from '@stint/domain/assignment/assignment.ts';
import type { AssignmentRows } from '@stint/domain/assignment/assignment-working-copy.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { loadExistingInvoices } from './existing-invoices.ts';
import { numberedTitleSql, numberSql } from '../database/number-sql.ts';

/**
 * What is decided on when assignments change: they, the people behind them, and all other assignments
 * of those people, with the job orders of the ones that change. Ids that mean nothing are left out. A
 * constant number of statements, however many.
 *
 * @param options.lock hold the rows until the transaction ends: job orders, candidates, employees,
 *   assignments, in that order and each by id, so that no two commands wait for each other.
 * @param options.orders whether the job orders are decided on too, because openings may move
 */
export async function loadAssignmentRows(
  connection: AgencyConnection,
  assignmentIds: readonly string[],
  { lock, orders: withOrders }: { lock: boolean; orders: boolean },
): Promise<AssignmentRows> {
  const orders = withOrders ? await loadOrders(connection, assignmentIds, lock) : [];
  const candidates = await loadCandidates(connection, assignmentIds, lock);
  const candidateIds = candidates.map(({ id }) => id);
  const employees = await loadEmployees(connection, candidateIds, lock);
  const assignments = await loadAssignments(connection, candidateIds, lock);
  const invoices = await loadExistingInvoices(connection, assignmentIds);
  return { assignments, candidates, employees, orders, invoices };
}

/** The job orders of these assignments, with what their agency does at zero openings. */
async function loadOrders(
  { db, agencyId }: AgencyConnection,
  assignmentIds: readonly string[],
  lock: boolean,
): Promise<OrderOfAssignment[]> {
  const { rows } = await db.query<OrderOfAssignment>(
    `SELECT job_order.id, ${numberedTitleSql('JobOrder', 'title', 'number')} AS label, status, positions, openings,
       fill_order_at_zero_openings AS "fillOrderAtZeroOpenings"
     FROM job_order JOIN agency_settings ON agency_settings.agency_id = $1
     WHERE job_order.agency_id = $1 AND job_order.id IN (
       SELECT job_order_id FROM assignment WHERE agency_id = $1 AND id = ANY($2::uuid[])
     ) ORDER BY job_order.id ${lock ? 'FOR UPDATE OF job_order' : ''}`,
    [agencyId, assignmentIds],
  );
  return rows;
}

async function loadCandidates(
  { db, agencyId }: AgencyConnection,
  assignmentIds: readonly string[],
  lock: boolean,
): Promise<CandidateRecord[]> {
  const { rows } = await db.query<CandidateRecord>(
    `SELECT id, version, status, first_name || ' ' || last_name AS label
     FROM candidate WHERE agency_id = $1 AND id IN (
       SELECT candidate_id FROM assignment WHERE agency_id = $1 AND id = ANY($2::uuid[])
     ) ORDER BY id ${lock ? 'FOR UPDATE' : ''}`,
    [agencyId, assignmentIds],
  );
  return rows;
}

/** The employees of these candidates, by id. */
async function loadEmployees(
  { db, agencyId }: AgencyConnection,
  candidateIds: readonly string[],
  lock: boolean,
): Promise<EmployeeRecord[]> {
  const { rows } = await db.query<EmployeeRecord>(
    `SELECT employee.id, employee.version, employee.status, candidate_id AS "candidateId",
       hired_on AS "hiredOn", terminated_on AS "terminatedOn",
       first_name || ' ' || last_name AS label
     FROM employee JOIN candidate ON candidate.agency_id = $1 AND candidate.id = candidate_id
     WHERE employee.agency_id = $1 AND candidate_id = ANY($2::uuid[])
     ORDER BY employee.id ${lock ? 'FOR UPDATE OF employee' : ''}`,
    [agencyId, candidateIds],
  );
  return rows;
}

async function loadAssignments(
  { db, agencyId }: AgencyConnection,
  candidateIds: readonly string[],
  lock: boolean,
): Promise<AssignmentRecord[]> {
  const { rows } = await db.query<AssignmentRecord>(
    `SELECT assignment.id, assignment.number, assignment.version, assignment.status, placement.status AS "placementStatus",
       ${numberSql('Assignment', 'assignment.number')} || ' ' || first_name || ' ' || last_name AS label,
       job_type AS "jobType", assignment.candidate_id AS "candidateId",
       assignment.job_order_id AS "jobOrderId",
       start_date AS "startDate", end_date AS "endDate", currency,
       pay_rate AS "payRate", bill_rate AS "billRate",
       salary, fee_percent AS "feePercent", fee_amount AS "feeAmount",
       end_reason AS "endReason", end_note AS "endNote",
       performance_grade AS "performanceGrade", would_rehire AS "wouldRehire",
       opening_returned AS "openingReturned"
     FROM assignment
     JOIN placement ON placement.agency_id = $1 AND placement.id = placement_id
     JOIN candidate ON candidate.agency_id = $1 AND candidate.id = assignment.candidate_id
     WHERE assignment.agency_id = $1 AND assignment.candidate_id = ANY($2::uuid[])
     ORDER BY assignment.id ${lock ? 'FOR UPDATE OF assignment' : ''}`,
    [agencyId, candidateIds],
  );
  return rows;
}
