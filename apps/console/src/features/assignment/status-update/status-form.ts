import type { EndReason, PerformanceGrade } from '@stint/domain/assignment/end-reason.ts';
import type { StatusUpdateAction } from '@stint/domain/assignment/status-update.ts';
import {
  approvalAsks,
  directApprovalAsks,
  endingAsks,
  reactivationAsks,
  type ReactivationMode,
} from '@stint/domain/assignment/status-update-input.ts';
import type { IsoDate } from '@stint/domain/kernel/dates.ts';
import type { AssignmentAction, UpdateAssignmentStatusInput } from '../../../gql/graphql.ts';

/** What somebody has entered in the Update Status dialog so far. Dates are ISO dates. */
export type StatusForm = {
  startDate: IsoDate | null;
  endDate: IsoDate | null;
  overrideEndDates: boolean;
  terminationDate: IsoDate | null;
  closeOtherAssignments: boolean;
  otherAssignmentsEndDate: IsoDate | null;
  endReason: EndReason | null;
  endNote: string;
  performanceGrade: PerformanceGrade | null;
  wouldRehire: boolean | null;
  reactivation: ReactivationMode;
  reactivateEmployee: boolean;
};

/**
 * What the dialog shows before anything is entered: today, except where a direct hire ends on its own
 * start date and a reopened assignment keeps its end.
 */
export function freshForm(action: StatusUpdateAction, today: IsoDate): StatusForm {
  return {
    startDate: today,
    endDate: action === 'cancel' || action === 'close' ? today : null,
    overrideEndDates: false,
    terminationDate: today,
    closeOtherAssignments: true,
    otherAssignmentsEndDate: today,
    endReason: null,
    endNote: '',
    performanceGrade: null,
    wouldRehire: null,
    reactivation: 'REOPEN',
    reactivateEmployee: false,
  };
}

type FormAsk = { field: keyof StatusForm; label: string; required?: true };

const read: Readonly<Record<StatusUpdateAction, readonly FormAsk[]>> = {
  approve: [...approvalAsks, ...directApprovalAsks],
  cancel: endingAsks,
  close: endingAsks,
  reactivate: reactivationAsks,
};

/** The question to the server: only what this action reads, without what was left empty. */
export function statusInput(
  action: StatusUpdateAction,
  form: StatusForm,
  assignmentIds: readonly string[],
): UpdateAssignmentStatusInput {
  const entered = read[action]
    .map(({ field }) => [field, form[field]] as const)
    .filter(([, value]) => value !== null && value !== '');
  return {
    ...Object.fromEntries(entered),
    assignmentIds: [...assignmentIds],
    action: action.toUpperCase() as AssignmentAction,
  };
}

/** What must still be chosen before the server can tell the effect, as a sentence. */
export function missingOf(action: StatusUpdateAction, form: StatusForm): string | undefined {
  const missing = read[action].find(({ field, required }) => required && form[field] === null);
  return missing && `Choose the ${missing.label.toLowerCase()} to see what would happen.`;
}
