import type { CandidateStatus } from '../candidate/candidate.ts';
import type { EmployeeStatus } from '../employee/employee.ts';
import type { JobType } from '../job-order/job-type.ts';
import type { Positions } from '../job-order/positions.ts';
import type { IsoDate } from '../kernel/dates.ts';
import type { DecimalText } from '../kernel/money.ts';
import type { States } from '../kernel/machine.ts';
import { stateLabels } from '../kernel/labels.ts';
import type { PlacementStatus } from '../placement/placement.ts';
import type { EndReason, PerformanceGrade } from './end-reason.ts';

export const assignmentStates = {
  PENDING: { label: 'Pending', tone: 'neutral' },
  NEEDS_APPROVAL: { label: 'Needs approval', tone: 'warning' },
  ACTIVE: { label: 'Active', tone: 'success' },
  CLOSED: { label: 'Closed', tone: 'neutral' },
  CANCELLED: { label: 'Canceled', tone: 'danger' },
} as const satisfies States;

/** Where an assignment stands; `PENDING` while its candidate is in Hiring Management. */
export type AssignmentStatus = keyof typeof assignmentStates;
export const assignmentStatusLabels = stateLabels(assignmentStates);

/** What is paid and billed. Rates are per hour in `currency`; a direct hire has salary and fee. */
export interface AssignmentTerms {
  currency: string;
  payRate: DecimalText | null;
  billRate: DecimalText | null;
  /** Per year. */
  salary: DecimalText | null;
  /** A fee is agreed as percent of the salary (`20` = 20 %) … */
  feePercent: DecimalText | null;
  /** … or as an amount. The amount goes first where both are there. */
  feeAmount: DecimalText | null;
}

/** An assignment as the rules see it. `label` is how a person recognizes it ("A-1042 Dana Fox"). */
export interface AssignmentRecord extends AssignmentTerms {
  id: string;
  /** What people call it by, unique within the agency. */
  number: number;
  label: string;
  version: number;
  jobType: JobType;
  status: AssignmentStatus;
  placementStatus: PlacementStatus;
  candidateId: string;
  jobOrderId: string;
  startDate: IsoDate | null;
  endDate: IsoDate | null;
  endReason: EndReason | null;
  endNote: string | null;
  performanceGrade: PerformanceGrade | null;
  wouldRehire: boolean | null;
  /** Its end gave its opening back to the job order; reopening takes one again. */
  openingReturned: boolean;
}

/** The job order of an assignment, as far as its openings are concerned. */
export interface OrderOfAssignment extends Positions {
  /** The agency's: whether an open order is filled by its last opening (P-6). */
  fillOrderAtZeroOpenings: boolean;
}

export interface CandidateRecord {
  id: string;
  label: string;
  version: number;
  status: CandidateStatus;
}

/** The employee that a candidate was hired as. */
export interface EmployeeRecord {
  id: string;
  label: string;
  version: number;
  candidateId: string;
  status: EmployeeStatus;
  hiredOn: IsoDate;
  terminatedOn: IsoDate | null;
}

/** An invoice in Deliver Invoices or Invoice History that carries something of an assignment. */
export interface ExistingInvoice {
  id: string;
  /** As printed, `1042`. */
  number: string;
  assignmentId: string;
}

/** What is true when something is decided about one assignment. */
export interface AssignmentFacts {
  /** The agency's calendar date. */
  today: IsoDate;
  /** `null` while it is being created. */
  assignment: AssignmentRecord | null;
  candidate: CandidateRecord;
  employee: EmployeeRecord | null;
  /** The candidate's other assignments. Only effects read them; `available actions` need none. */
  others: readonly AssignmentRecord[];
  /** Its job order. Only what is entered and effects read it; `available actions` need none. */
  order: OrderOfAssignment | null;
  /** Items still in Create Invoices are not among them. */
  invoices: readonly ExistingInvoice[];
}
