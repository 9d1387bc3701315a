import {
  statusUpdateSections,
  type StatusUpdateSection,
  type TickedRow,
} from '@stint/domain/assignment/status-update-sections.ts';
import {
  statusUpdateActions,
  type StatusUpdateAction,
} from '@stint/domain/assignment/status-update.ts';
import type { JobType } from '@stint/domain/job-order/job-type.ts';
import type { Ask } from '@stint/domain/kernel/machine.ts';

/** One job type's part of the dialog: its rows, and the fields that it alone asks for. */
export type DialogSection = {
  jobType: JobType;
  label: string;
  recordIds: readonly string[];
  asks: readonly Ask[];
};

/** Update Status for ticked rows of whatever job types. */
export type DialogPlan = {
  /** Asked once, for all the job types that need it. */
  shared: readonly Ask[];
  sections: readonly DialogSection[];
};

/** What is possible for at least one of the rows, in the dialog's order. */
export function offeredActions(rows: readonly TickedRow[]): StatusUpdateAction[] {
  const sections = statusUpdateSections(rows);
  return statusUpdateActions.filter((action) => sections.some((section) => offer(section, action)));
}

/** A section for each job type; what several of them ask for stands above them, so that it is asked once. */
export function dialogPlan(rows: readonly TickedRow[], action: StatusUpdateAction): DialogPlan {
  const sections = statusUpdateSections(rows);
  const asked = sections.flatMap((section) => offer(section, action)?.asks ?? []);
  const times = Map.groupBy(asked, ({ field }) => field);
  const isShared = ({ field }: Ask) => times.get(field)!.length > 1;
  return {
    shared: [...times.values()].map(([first]) => first!).filter(isShared),
    sections: sections.map((section) => ({
      jobType: section.jobType,
      label: section.label,
      recordIds: rows.filter(({ jobType }) => jobType === section.jobType).map(({ id }) => id),
      asks: offer(section, action)?.asks.filter((ask) => !isShared(ask)) ?? [],
    })),
  };
}

const offer = (section: StatusUpdateSection, action: StatusUpdateAction) =>
  section.offers.find((one) => one.action === action);
