import { placementMachine } from '@stint/domain/placement/placement.machine.ts';
import type { AssignmentStatus } from '@stint/domain/assignment/assignment.ts';
import type { CandidateStatus } from '@stint/domain/candidate/candidate.ts';
import type { EmployeeStatus } from '@stint/domain/employee/employee.ts';
import type { JobOrderStatus } from '@stint/domain/job-order/job-order.ts';
import type { JobType } from '@stint/domain/job-order/job-type.ts';
import type { PlacementFacts } from '@stint/domain/placement/placement-facts.ts';
import type { PlacementStatus } from '@stint/domain/placement/placement.ts';
import type { SubmissionStage } from '@stint/domain/submission/submission.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { stateList } from '../database/state-list.ts';
import { numberedTitleSql } from '../database/number-sql.ts';

/** What is decided on when somebody is, or was, placed. */
export interface LoadedPlacement {
  /** Without what only placing itself needs. */
  facts: PlacementFacts;
  /** `null` before placing. */
  placementVersion: number | null;
  submissionVersion: number;
  clientId: string;
  jobTitle: string;
  /** Of the assignment; `null` before placing. */
  jobType: JobType | null;
  /** Of the assignment; `null` before placing, and when none is planned. */
  startDate: string | null;
  /** When the placement last changed: of a pending one, since when it waits. */
  since: string | null;
}

/** The submission with its placement, if there is one; `null` when there is no such submission. */
export async function loadPlacementOfSubmission(
  connection: AgencyConnection,
  submissionId: string,
): Promise<LoadedPlacement | null> {
  const [loaded] = await load(connection, 'submission.id = $2', submissionId);
  return loaded ?? null;
}

/** One placement with all about it; `null` when there is none. */
export async function loadPlacement(
  connection: AgencyConnection,
  placementId: string,
): Promise<LoadedPlacement | null> {
  const [loaded] = await load(connection, 'placement.id = $2', placementId);
  return loaded ?? null;
}

/** The pending placements of these candidates, the oldest first. */
export function loadPendingPlacements(
  connection: AgencyConnection,
  candidateIds: readonly string[],
): Promise<LoadedPlacement[]> {
  const pending = `placement.candidate_id = ANY($2::uuid[]) AND placement.status = ${stateList(placementMachine, 'PENDING')}`;
  return load(connection, pending, candidateIds);
}

async function load(
  { db, agencyId }: AgencyConnection,
  condition: string,
  value: unknown,
): Promise<LoadedPlacement[]> {
  const { rows } = await db.query<PlacementRow>(
    `SELECT submission.id AS "submissionId", submission.version AS "submissionVersion", stage,
       previous_stage AS "previousStage",
       candidate.id AS "candidateId", candidate.status AS "candidateStatus",
       first_name || ' ' || last_name AS name,
       employee.id AS "employeeId", employee.status AS "employeeStatus",
       job_order.id AS "jobOrderId", ${numberedTitleSql('JobOrder', 'job_order.title', 'job_order.number')} AS "orderLabel",
       job_order.status AS "orderStatus", openings, title, job_order.client_id AS "clientId",
       placement.id AS "placementId", placement.version AS "placementVersion",
       placement.status AS "placementStatus", placement.updated_at AS since,
       assignment.id AS "assignmentId", assignment.status AS "assignmentStatus",
       assignment.job_type AS "jobType", assignment.start_date AS "startDate"
     FROM submission
     JOIN candidate ON candidate.agency_id = $1 AND candidate.id = submission.candidate_id
     JOIN job_order ON job_order.agency_id = $1 AND job_order.id = submission.job_order_id
     LEFT JOIN employee ON employee.agency_id = $1 AND employee.candidate_id = candidate.id
     LEFT JOIN placement ON placement.agency_id = $1 AND placement.submission_id = submission.id
     LEFT JOIN assignment ON assignment.agency_id = $1 AND assignment.placement_id = placement.id
     WHERE submission.agency_id = $1 AND ${condition}
     ORDER BY placement.id`,
    [agencyId, value],
  );
  return rows.map(loadedFrom);
}

interface PlacementRow {
  submissionId: string;
  submissionVersion: number;
  stage: SubmissionStage;
  previousStage: SubmissionStage | null;
  candidateId: string;
  candidateStatus: CandidateStatus;
  name: string;
  employeeId: string | null;
  employeeStatus: EmployeeStatus | null;
  jobOrderId: string;
  orderLabel: string;
  orderStatus: JobOrderStatus;
  openings: number;
  title: string;
  clientId: string;
  placementId: string | null;
  placementVersion: number | null;
  placementStatus: PlacementStatus | null;
  since: string | null;
  assignmentId: string | null;
  assignmentStatus: AssignmentStatus | null;
  jobType: JobType | null;
  startDate: string | null;
}

function loadedFrom(row: PlacementRow): LoadedPlacement {
  const { name, placementId, placementStatus, assignmentId, assignmentStatus } = row;
  const { employeeId, employeeStatus } = row;
  return {
    facts: {
      placement:
        placementId && placementStatus
          ? { id: placementId, label: `${name}, ${row.orderLabel}`, status: placementStatus }
          : null,
      assignment:
        assignmentId && assignmentStatus ? { id: assignmentId, status: assignmentStatus } : null,
      submission: {
        id: row.submissionId,
        label: name,
        stage: row.stage,
        previousStage: row.previousStage,
      },
      candidate: { id: row.candidateId, label: name, status: row.candidateStatus },
      employee: employeeId && employeeStatus ? { id: employeeId, status: employeeStatus } : null,
      order: {
        id: row.jobOrderId,
        label: row.orderLabel,
        status: row.orderStatus,
        openings: row.openings,
      },
      placing: null,
    },
    placementVersion: row.placementVersion,
    submissionVersion: row.submissionVersion,
    clientId: row.clientId,
    jobTitle: row.title,
    jobType: row.jobType,
    startDate: row.startDate,
    since: row.since,
  };
}
