import type {
  AssignmentFacts,
  AssignmentRecord,
  AssignmentStatus,
} from '../assignment/assignment.ts';
import { assignmentMachine, type AssignmentAction } from '../assignment/assignment.machine.ts';
import type { EndReason } from '../assignment/end-reason.ts';
import type { JobOrderStatus } from '../job-order/job-order.ts';
import { permissions } from '../access/permissions.ts';
import type { IsoDate } from '../kernel/dates.ts';
import { decide } from '../kernel/decide.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import { valuesOf } from '../kernel/labels.ts';
import type { PlacementStatus } from '../placement/placement.ts';
import { placementMachine } from '../placement/placement.machine.ts';
import type { SubmissionStage } from '../submission/submission.ts';
import type { ImportedTerms } from './imported-terms.ts';

/** The state of an imported assignment, with its placement and submission. */
export interface ReplayedState {
  submission: SubmissionStage;
  /** Its stage before it was placed; `null` if it has returned to it. */
  stageBefore: SubmissionStage | null;
  placement: PlacementStatus;
  assignment: AssignmentStatus;
  /** The candidate became an employee. */
  hired: boolean;
  /** A direct hire left the agency's employment on this day. */
  terminatedOn: IsoDate | null;
  endDate: IsoDate | null;
  endReason: EndReason | null;
  endNote: string | null;
  cancelReason: string | null;
}

export interface StatedAssignment {
  status: AssignmentStatus;
  terms: ImportedTerms;
  currency: string;
  orderStatus: JobOrderStatus;
  today: IsoDate;
}

/** The person who imports takes responsibility for what happened in the other system. */
const everyPermission = new Set(valuesOf(permissions));

const TAKEN_OVER = 'As imported from the previous system';

/**
 * Replays an assignment through the machines, from placing to the status in the file. What they refuse
 * cannot have happened in Stint, and the row is refused with their reasons.
 *
 * Rules about the day of a decision are not applied to the past: margin floor, credit limit, double booking,
 * and a later “Do not place” (which stays on the candidate).
 */
export function replayLifecycle(
  stated: StatedAssignment,
): { state: ReplayedState; refusals?: undefined } | { refusals: readonly Refusal[] } {
  const missing = missingDates(stated);
  if (missing.length > 0) return { refusals: missing };
  const neverHired = isWithdrawn(stated);
  const endNote = stated.terms.endNote ?? TAKEN_OVER;
  const placed = decide(placementMachine, 'place', {
    facts: placementFacts(stated),
    input: { terms: placementTerms(stated) },
    permissions: everyPermission,
  });
  if (!placed.allowed) return { refusals: placed.refusals };

  const state: ReplayedState = {
    submission: 'PLACED',
    stageBefore: 'OFFERED',
    placement: 'PENDING',
    assignment: 'PENDING',
    hired: false,
    terminatedOn: null,
    endDate: stated.terms.endDate ?? null,
    endReason: null,
    endNote: null,
    cancelReason: null,
  };
  if (neverHired) {
    return {
      state: {
        ...state,
        submission: 'OFFERED',
        stageBefore: null,
        placement: 'CANCELLED',
        assignment: 'CANCELLED',
        cancelReason: endNote,
      },
    };
  }
  if (stated.status !== 'PENDING') Object.assign(state, { hired: true, placement: 'COMPLETED' });
  for (const action of stepsTo(stated)) {
    const step = decide(assignmentMachine, action, {
      facts: assignmentFacts(stated, state),
      input: { endReason: 'OTHER', endNote, terminationDate: lastDayOf(stated) },
      permissions: everyPermission,
    });
    if (!step.allowed) return { refusals: step.refusals };
    state.assignment = step.to;
    if (action === 'approve' && stated.terms.jobType === 'DIRECT')
      state.terminatedOn = lastDayOf(stated);
    if (action === 'close' || action === 'cancel') {
      state.endReason = 'OTHER';
      state.endNote = endNote;
    }
  }
  return { state };
}

/** The actions that lead from creation to the status in the file. */
function stepsTo({ status, terms }: StatedAssignment): AssignmentAction[] {
  const direct = terms.jobType === 'DIRECT';
  const steps: Record<AssignmentStatus, AssignmentAction[]> = {
    PENDING: [],
    NEEDS_APPROVAL: ['enterApproval'],
    ACTIVE: ['enterApproval', 'approve'],
    CLOSED: direct ? ['enterApproval', 'approve'] : ['enterApproval', 'approve', 'close'],
    CANCELLED: ['enterApproval', 'cancel'],
  };
  return steps[status];
}

/** Canceled without an end date: the placement was canceled before the hire (P-7). */
function isWithdrawn({ status, terms }: StatedAssignment): boolean {
  return status === 'CANCELLED' && !terms.endDate;
}

/** Refuses missing dates for which the machine would use today: for the past, the file must state them. */
function missingDates(stated: StatedAssignment): Refusal[] {
  const { status, terms } = stated;
  const direct = terms.jobType === 'DIRECT';
  if (direct && status === 'ACTIVE') {
    return [refuse('DIRECT_NOT_ACTIVE', {}, { field: 'status' })];
  }
  const started = status === 'ACTIVE' || status === 'CLOSED';
  return [
    ...(started && !terms.startDate
      ? [refuse('START_DATE_MISSING', {}, { field: 'startDate' })]
      : []),
    ...(status === 'CLOSED' && !direct && !terms.endDate
      ? [refuse('END_DATE_MISSING', {}, { field: 'endDate' })]
      : []),
  ];
}

function lastDayOf({ terms, today }: StatedAssignment): IsoDate {
  return terms.endDate ?? terms.startDate ?? today;
}

function placementTerms({ terms, currency }: StatedAssignment) {
  return {
    ...feeOf(terms),
    currency,
    jobType: terms.jobType!,
    payRate: terms.payRate,
    billRate: terms.billRate,
    salary: terms.salary,
    startDate: terms.startDate ?? null,
    endDate: terms.endDate ?? null,
    schedule: null,
    overtimePayMultiplier: terms.overtimePayMultiplier ?? '1.5',
    overtimeBillMultiplier: terms.overtimeBillMultiplier ?? '1.5',
    doubleTimePayMultiplier: terms.doubleTimePayMultiplier ?? '2',
    doubleTimeBillMultiplier: terms.doubleTimeBillMultiplier ?? '2',
    burdenPercent: terms.burdenPercent ?? '0',
    owners: [{ accountId: 'whoever it was', share: '100' }],
  };
}

function feeOf({ feePercent, feeAmount }: ImportedTerms) {
  return { feePercent: feePercent ?? null, feeAmount: feeAmount ?? null };
}

const candidate = {
  id: 'candidate',
  label: 'The candidate',
  version: 1,
  status: 'ACTIVELY_SEARCHING',
} as const;

function placementFacts({ orderStatus }: StatedAssignment) {
  // Its later state does not matter: only on an order that was never opened can nobody have been placed.
  const neverOpened = orderStatus === 'NEEDS_REVIEW' || orderStatus === 'DECLINED';
  const status = neverOpened ? orderStatus : 'OPEN';
  return {
    placement: null,
    assignment: null,
    submission: { id: 'submission', label: 'the candidate', stage: 'OFFERED', previousStage: null },
    candidate,
    employee: null,
    order: { id: 'order', label: 'of this assignment', status, openings: 1 },
    placing: {
      policy: {
        marginFloorPercent: '0',
        marginFloorMode: 'OFF',
        creditLimitMode: 'OFF',
        fillOrderAtZeroOpenings: false,
      },
      credit: null,
      otherAssignments: [],
    },
  } as const;
}

function assignmentFacts(stated: StatedAssignment, state: ReplayedState): AssignmentFacts {
  const { terms, currency, today } = stated;
  const assignment: AssignmentRecord = {
    id: 'assignment',
    number: 1,
    label: 'the assignment',
    version: 1,
    candidateId: candidate.id,
    jobOrderId: 'order',
    currency,
    jobType: terms.jobType!,
    status: state.assignment,
    placementStatus: state.placement,
    startDate: terms.startDate ?? null,
    endDate: state.endDate,
    payRate: terms.payRate,
    billRate: terms.billRate,
    salary: terms.salary,
    ...feeOf(terms),
    endReason: state.endReason,
    endNote: state.endNote,
    performanceGrade: null,
    wouldRehire: null,
    openingReturned: false,
  };
  const employee = {
    id: 'employee',
    label: 'The employee',
    version: 1,
    candidateId: candidate.id,
    status: 'ACTIVE',
    hiredOn: terms.startDate ?? today,
    terminatedOn: null,
  } as const;
  return { today, assignment, candidate, employee, others: [], order: null, invoices: [] };
}
