import { permissions, type PermissionName } from '../access/permissions.ts';
import { rolePermissions } from '../access/roles.ts';
import type {
  AssignmentRecord,
  CandidateRecord,
  EmployeeRecord,
  OrderOfAssignment,
} from './assignment.ts';
import type { AssignmentRows } from './assignment-working-copy.ts';

/** For tests: the day on which all examples play. */
export const today = '2026-11-21';

export const backOffice = { today, permissions: rolePermissions.BACK_OFFICE };
export const frontOffice = { today, permissions: rolePermissions.FRONT_OFFICE };
export const everything = new Set(Object.keys(permissions) as PermissionName[]);

/** For tests: a temp assignment of Dana that needs approval. */
export function assignment(over: Partial<AssignmentRecord> & { id: string }): AssignmentRecord {
  return {
    number: 1,
    label: `#${over.id}`,
    version: 1,
    jobType: 'TEMP_CONTRACT',
    status: 'NEEDS_APPROVAL',
    placementStatus: 'COMPLETED',
    candidateId: 'dana',
    jobOrderId: 'order',
    startDate: '2026-11-01',
    endDate: null,
    currency: 'USD',
    payRate: '20.00',
    billRate: '30.00',
    salary: null,
    feePercent: null,
    feeAmount: null,
    endReason: null,
    endNote: null,
    performanceGrade: null,
    wouldRehire: null,
    openingReturned: false,
    ...over,
  };
}

/** For tests: a direct hire of Dana at 20% of 60,000. */
export function direct(over: Partial<AssignmentRecord> & { id: string }): AssignmentRecord {
  return assignment({
    jobType: 'DIRECT',
    payRate: null,
    billRate: null,
    salary: '60000.00',
    feePercent: '20',
    ...over,
  });
}

export function candidate(over: Partial<CandidateRecord> = {}): CandidateRecord {
  return { id: 'dana', label: 'Dana Fox', version: 1, status: 'ACTIVELY_SEARCHING', ...over };
}

export function employee(over: Partial<EmployeeRecord> = {}): EmployeeRecord {
  return {
    id: 'emp-dana',
    label: 'Dana Fox',
    version: 1,
    candidateId: 'dana',
    status: 'ACTIVE',
    hiredOn: '2026-10-01',
    terminatedOn: null,
    ...over,
  };
}

/** For tests: the filled order of these assignments, for two welders. */
export function orderOfAssignment(over: Partial<OrderOfAssignment> = {}): OrderOfAssignment {
  return {
    id: 'order',
    label: 'Welder (J-1077)',
    status: 'FILLED',
    positions: 2,
    openings: 0,
    fillOrderAtZeroOpenings: true,
    ...over,
  };
}

/** For tests: Dana, employed, with these assignments. */
export function assignmentRows(
  assignments: readonly AssignmentRecord[],
  over: Partial<AssignmentRows> = {},
): AssignmentRows {
  return {
    assignments,
    candidates: [candidate()],
    employees: [employee()],
    orders: [],
    invoices: [],
    ...over,
  };
}
