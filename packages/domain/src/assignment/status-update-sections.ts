import { jobTypeLabels, type JobType } from '../job-order/job-type.ts';
import type { IsoDate } from '../kernel/dates.ts';
import { startsFrom } from '../kernel/decide.ts';
import type { Ask } from '../kernel/machine.ts';
import type { AssignmentStatus } from './assignment.ts';
import { assignmentMachine } from './assignment.machine.ts';
import { hasBegun } from './returned-opening.ts';
import { jobTypesInOrder, statusUpdateActions, type StatusUpdateAction } from './status-update.ts';
import {
  approvalAsks,
  cancellingAsks,
  closingAsks,
  directApprovalAsks,
  reactivationAsks,
} from './status-update-input.ts';

/** What the grid knows of a ticked row. */
export interface SelectedRow {
  id: string;
  jobType: JobType;
  status: AssignmentStatus;
  startDate: IsoDate | null;
  endDate: IsoDate | null;
}

/** One job type's part of the Update Status dialog. */
export interface StatusUpdateSection {
  jobType: JobType;
  label: string;
  offers: StatusUpdateOffer[];
}

export interface StatusUpdateOffer {
  action: StatusUpdateAction;
  label: string;
  /** Ticked rows of this job type that stand where the action starts. */
  recordIds: string[];
  /** Of those, the rows without the date; the dialog's fills theirs alone. */
  withoutStartDate: number;
  withoutEndDate: number;
  asks: readonly Ask[];
}

/**
 * a section for each job type among the ticked rows, with what is possible for its rows.
 *
 * @param today the agency's calendar date
 */
export function statusUpdateSections(
  rows: readonly SelectedRow[],
  today: IsoDate,
): StatusUpdateSection[] {
  return jobTypesInOrder.flatMap((jobType) => {
    const ofType = rows.filter((row) => row.jobType === jobType);
    if (ofType.length === 0) return [];
    const offers = statusUpdateActions.flatMap((action) =>
      offer({ action, jobType, today }, ofType),
    );
    return [{ jobType, label: jobTypeLabels[jobType], offers }];
  });
}

function offer(
  { action, jobType, today }: { action: StatusUpdateAction; jobType: JobType; today: IsoDate },
  rows: readonly SelectedRow[],
): StatusUpdateOffer[] {
  const definition = assignmentMachine.actions[action];
  const possible = rows.filter(({ status }) => startsFrom(definition, status));
  if (possible.length === 0) return [];
  return [
    {
      action,
      label: definition.label,
      recordIds: possible.map(({ id }) => id),
      withoutStartDate: possible.filter(({ startDate }) => startDate === null).length,
      withoutEndDate: possible.filter(({ endDate }) => endDate === null).length,
      asks: asksOf(action, { jobType, begun: possible.every((row) => hasBegun(row, today)) }),
    },
  ];
}

function asksOf(
  action: StatusUpdateAction,
  { jobType, begun }: { jobType: JobType; begun: boolean },
): readonly Ask[] {
  switch (action) {
    case 'approve':
      return jobType === 'DIRECT' ? [...approvalAsks, ...directApprovalAsks] : approvalAsks;
    case 'cancel':
      return cancellingAsks(begun);
    case 'close':
      return closingAsks;
    case 'reactivate':
      return reactivationAsks;
  }
}
