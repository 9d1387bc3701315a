import type { IsoDate } from '../kernel/dates.ts';
import { type Ask, choicesOf } from '../kernel/machine.ts';
import type { Labels } from '../kernel/labels.ts';
import {
  type EndReason,
  endReasonLabels,
  endReasonsOffered,
  type PerformanceGrade,
  performanceGradeLabels,
} from './end-reason.ts';

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
  /** Cancel, before the start or after a no-show: the opening goes back to the order. Default: no. */
  returnOpening?: boolean | null;
  /** Reactivate. Required. */
  reactivation?: ReactivationMode | null;
  /** Reactivate: also the employee record, where it was terminated. */
  reactivateEmployee?: boolean | null;
}

export const approvalAsks = [
  {
    field: 'startDate',
    label: 'Start date for assignments without one',
    kind: 'date',
    default: 'today',
    placeholder: 'Today',
  },
] as const satisfies readonly Ask[];

export const directApprovalAsks = [
  {
    field: 'endDate',
    label: 'End date for assignments without one',
    kind: 'date',
    placeholder: 'Same as its start date',
  },
  {
    field: 'terminationDate',
    label: 'Termination date',
    kind: 'date',
    default: 'today',
    placeholder: 'Today',
  },
  {
    field: 'closeOtherAssignments',
    label: "Close the employee's other assignments",
    kind: 'flag',
    default: true,
  },
  {
    field: 'otherAssignmentsEndDate',
    label: 'Close date of the other assignments',
    kind: 'date',
    default: 'today',
    placeholder: 'Today',
    condition: { field: 'closeOtherAssignments', equals: 'true' },
  },
] as const satisfies readonly Ask[];

const endDateAsks = [
  { field: 'endDate', label: 'End date', kind: 'date', default: 'today', placeholder: 'Today' },
  {
    field: 'overrideEndDates',
    label: 'Override existing end dates',
    kind: 'flag',
    default: false,
  },
] as const satisfies readonly Ask[];

const assessmentAsks = [
  { field: 'endNote', label: 'Note', kind: 'text', lines: 1 },
  {
    field: 'performanceGrade',
    label: 'Performance',
    kind: 'choice',
    choices: Object.entries(performanceGradeLabels)
      .map(([value, label]) => ({ value, label: `${value} · ${label}` }))
      .toReversed(),
    set: 'graded performance',
    placeholder: 'Not graded',
  },
  { field: 'wouldRehire', label: 'Would rehire', kind: 'flag', placeholder: 'Not said' },
] as const satisfies readonly Ask[];

/** What closing asks. */
export const closingAsks: readonly Ask[] = [
  ...endDateAsks,
  endReasonAsk('close'),
  ...assessmentAsks,
];

/**
 * What canceling asks.
 *
 * @param begun whether the work has begun; then only a no-show may give its opening back
 */
export function cancellingAsks(begun: boolean): readonly Ask[] {
  return [
    ...endDateAsks,
    endReasonAsk('cancel'),
    {
      field: 'returnOpening',
      label: 'Return the opening to the job order',
      kind: 'flag',
      default: true,
      ...(begun
        ? { condition: { field: 'endReason', equals: 'NO_SHOW' } }
        : { help: 'Where the work has not begun, and for a no-show' }),
    },
    ...assessmentAsks,
  ];
}

function endReasonAsk(action: keyof typeof endReasonsOffered): Ask {
  return {
    field: 'endReason',
    label: 'End reason',
    kind: 'choice',
    choices: endReasonsOffered[action].map((value) => ({ value, label: endReasonLabels[value] })),
    set: 'end reason',
    required: true,
  };
}

export const reactivationAsks = [
  {
    field: 'reactivation',
    label: 'Reactivate',
    kind: 'choice',
    choices: choicesOf(reactivationModeLabels),
    set: 'reactivation mode',
    default: 'REOPEN',
    required: true,
  },
  { field: 'endDate', label: 'End date', kind: 'date', placeholder: 'Stays as it is' },
  {
    field: 'reactivateEmployee',
    label: 'Reactivate the employee record',
    kind: 'flag',
    default: false,
  },
] as const satisfies readonly Ask[];
