import type { IsoDate } from '../kernel/dates.ts';
import type { Ask } from '../kernel/machine.ts';
import type { Labels } from '../kernel/words.ts';
import type { EndReason, PerformanceGrade } from './end-reason.ts';

export const reactivationModeLabels = {
  REOPEN: 'Reopen the assignment',
  CHANGE_END_DATE: 'Change the end date only',
} as const satisfies Labels<string>;

export type ReactivationMode = keyof typeof reactivationModeLabels;

/** What the Update Status dialog asks; each action reads its own part. */
export interface StatusUpdateInput {
  /** Approve: for rows without a start date. Default: today. */
  startDate?: IsoDate | null;
  /** Approve direct, cancel, close: for rows without an end date. Reactivate: the new end date. */
  endDate?: IsoDate | null;
  /** Cancel, close: `endDate` replaces dates that are already there. */
  overrideEndDates?: boolean | null;
  /** Approve direct. Default: today. */
  terminationDate?: IsoDate | null;
  /** Approve direct: whether the employee's other active assignments close. Default: yes. */
  closeOtherAssignments?: boolean | null;
  /** Approve direct: for those without an end date. Default: today. */
  otherAssignmentsEndDate?: IsoDate | null;
  endReason?: EndReason | null;
  endNote?: string | null;
  performanceGrade?: PerformanceGrade | null;
  wouldRehire?: boolean | null;
  /** Reactivate. Required. */
  reactivation?: ReactivationMode | null;
  /** Reactivate: also the employee record, where it was terminated. */
  reactivateEmployee?: boolean | null;
}

export const approvalAsks = [
  { field: 'startDate', label: 'Start date for assignments without one', kind: 'date' },
] as const satisfies readonly Ask[];

export const directApprovalAsks = [
  { field: 'endDate', label: 'End date for assignments without one', kind: 'date' },
  { field: 'terminationDate', label: 'Termination date', kind: 'date' },
  { field: 'closeOtherAssignments', label: "Close the employee's other assignments", kind: 'flag' },
  { field: 'otherAssignmentsEndDate', label: 'Close date of the other assignments', kind: 'date' },
] as const satisfies readonly Ask[];

export const endingAsks = [
  { field: 'endDate', label: 'End date', kind: 'date' },
  { field: 'overrideEndDates', label: 'Override existing end dates', kind: 'flag' },
  { field: 'endReason', label: 'End reason', kind: 'choice', required: true },
  { field: 'endNote', label: 'Note', kind: 'text' },
  { field: 'performanceGrade', label: 'Performance', kind: 'choice' },
  { field: 'wouldRehire', label: 'Would rehire', kind: 'flag' },
] as const satisfies readonly Ask[];

export const reactivationAsks = [
  { field: 'reactivation', label: 'Reactivate', kind: 'choice', required: true },
  { field: 'endDate', label: 'End date', kind: 'date' },
  { field: 'reactivateEmployee', label: 'Reactivate the employee record', kind: 'flag' },
] as const satisfies readonly Ask[];
