import type { AgencySettings } from '../agency/agency-settings.ts';
import type { AssignmentStatus, AssignmentTerms } from '../assignment/assignment.ts';
import type { RunningAssignment } from '../assignment/full-time-overlap.ts';
import type { CandidateStatus } from '../candidate/candidate.ts';
import type { EmployeeStatus } from '../employee/employee.ts';
import type { JobOrderRecord } from '../job-order/job-order.ts';
import type { JobType } from '../job-order/job-type.ts';
import type { WorkSchedule } from '../job-order/work-schedule.ts';
import type { IsoDate } from '../kernel/dates.ts';
import type { DecimalText } from '../kernel/money.ts';
import type { SubmissionRecord } from '../submission/submission.ts';
import type { HourlyRates } from './margin.ts';
import type { PlacementStatus } from './placement.ts';

/** How the agency wants placing to behave (P-4, P-6). */
export type PlacingPolicy = Pick<
  AgencySettings,
  'marginFloorPercent' | 'marginFloorMode' | 'creditLimitMode' | 'fillOrderAtZeroOpenings'
>;

/** Needed for placing itself, not for the buttons. */
export interface PlacingFacts {
  policy: PlacingPolicy;
  /** The client's limit and what is unpaid or unbilled of it; `null`: no limit. */
  credit: { limit: DecimalText; used: DecimalText } | null;
  /** The candidate's other assignments that have not ended. */
  otherAssignments: readonly RunningAssignment[];
}

/** What is true when something is decided about a placement. */
export interface PlacementFacts {
  /** `null` while the candidate is placed for the first time on this submission. */
  placement: { id: string; label: string; status: PlacementStatus } | null;
  /** The placement's assignment; `null` as long as there is no placement. */
  assignment: { id: string; status: AssignmentStatus } | null;
  submission: SubmissionRecord;
  candidate: { id: string; label: string; status: CandidateStatus };
  /** Set once the candidate was hired, terminated or not. */
  employee: { id: string; status: EmployeeStatus } | null;
  order: JobOrderRecord;
  placing: PlacingFacts | null;
}

/** The terms on the placement form (P-4), as far as rules read them. */
export interface PlacementTerms extends AssignmentTerms, HourlyRates {
  jobType: JobType;
  startDate: IsoDate | null;
  endDate: IsoDate | null;
  schedule: WorkSchedule | null;
  /** Who is credited with the revenue; shares in percent points, 100 together. */
  owners: readonly { accountId: string; share: DecimalText }[];
}

export interface PlacementInput {
  /** Place, activate. */
  terms?: PlacementTerms;
  /** Cancel. */
  reason?: string | null;
}
