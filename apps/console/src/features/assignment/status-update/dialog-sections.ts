import {
  statusUpdateSections,
  type StatusUpdateSection,
  type SelectedRow,
} from '@stint/domain/assignment/status-update-sections.ts';
import { directApprovalAsks } from '@stint/domain/assignment/status-update-input.ts';
import {
  statusUpdateActions,
  type StatusUpdateAction,
} from '@stint/domain/assignment/status-update.ts';
import type { JobType } from '@stint/domain/job-order/job-type.ts';
import type { Ask } from '@stint/domain/kernel/machine.ts';
import { askInGraph, type ActionAsk } from '@stint/spa-kit/record/actions/action-ask.ts';

/** One job type's part of the dialog: its rows, and the fields that it alone asks for. */
export type DialogSection = {
  jobType: JobType;
  label: string;
  recordIds: readonly string[];
  asks: readonly ActionAsk[];
};

/** Update Status for selected rows, also of several job types. */
export type DialogPlan = {
  /** Asked once, for all the job types that need it. */
  shared: readonly ActionAsk[];
  /** Those that ask for more stand last. */
  sections: readonly DialogSection[];
};

/** What is possible for at least one of the rows, in the dialog's order. */
export function offeredActions(rows: readonly SelectedRow[], today: string): StatusUpdateAction[] {
  const sections = statusUpdateSections(rows, today);
  return statusUpdateActions.filter((action) => sections.some((section) => offer(section, action)));
}

/**
 * A section for each job type. What the approval of a direct hire asks for stands in its section,
 * everything else above them all, so that it is asked once.
 *
 * @param today the date in the office
 */
export function dialogPlan(
  rows: readonly SelectedRow[],
  action: StatusUpdateAction,
  today: string,
): DialogPlan {
  const sections = statusUpdateSections(rows, today).map((section) => ({
    ...section,
    asks: offer(section, action)?.asks ?? [],
  }));
  const shared = sections.flatMap(({ asks }) => asks).filter((ask) => !isDirectApproval(ask));
  return {
    shared: onceEach(shared).map(askInGraph),
    sections: sections
      .map(({ jobType, label, asks }) => ({
        jobType,
        label,
        recordIds: rows.filter((row) => row.jobType === jobType).map(({ id }) => id),
        asks: asks.filter(isDirectApproval).map(askInGraph),
      }))
      .toSorted((one, other) => one.asks.length - other.asks.length),
  };
}

/** Each field once; what one job type asks in any case does not depend on a condition of another. */
function onceEach(asks: readonly Ask[]): Ask[] {
  const byField = new Map<string, Ask>();
  for (const ask of asks) {
    if (byField.get(ask.field)?.condition === undefined && byField.has(ask.field)) continue;
    byField.set(ask.field, ask);
  }
  return [...byField.values()];
}

const offer = (section: StatusUpdateSection, action: StatusUpdateAction) =>
  section.offers.find((one) => one.action === action);

const isDirectApproval = (ask: Ask) => directApprovalAsks.some((one) => one === ask);
