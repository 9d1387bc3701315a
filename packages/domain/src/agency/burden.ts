import { jobTypeLabels, type JobType } from '../job-order/job-type.ts';
import type { DecimalText } from '../kernel/money.ts';
import { usStateOf, type Jurisdiction } from '../location/us-state.ts';

/** Burden where work is, or how it is agreed, differs from the rest. At least one of the two is said. */
export interface BurdenOverride {
  /** Code of the US state of the location, `CA`; `null`: in every state. */
  state: string | null;
  /** `null`: for every job type. */
  jobType: JobType | null;
  /** Percent points on pay. */
  percent: DecimalText;
}

/** What an agency adds to pay when a placement says nothing (P-4). */
export interface BurdenSettings {
  /** Percent points on pay (`11.75` = 11.75 %). */
  burdenPercent: DecimalText;
  burdenOverrides: readonly BurdenOverride[];
}

/** Where and how somebody works, as far as burden depends on it. */
export interface BurdenedWork {
  jobType: JobType;
  /** `null` while no location is chosen. */
  location: Jurisdiction | null;
}

/**
 * The burden of work for which none is entered (P-4): what the agency says about this job type in this
 * state, else about the state, else about the job type, else in general. A direct hire is employed by the
 * client and has none.
 *
 * @returns percent points on pay
 */
export function defaultBurden(settings: BurdenSettings, work: BurdenedWork): DecimalText {
  if (work.jobType === 'DIRECT') return '0';
  const state = usStateOf(work.location);
  const fitting = settings.burdenOverrides
    .filter((each) => each.state === null || each.state === state)
    .filter((each) => each.jobType === null || each.jobType === work.jobType)
    .toSorted((one, other) => precision(other) - precision(one));
  return fitting[0]?.percent ?? settings.burdenPercent;
}

/** `CA, Temp/contract: 14.5%` */
export function burdenOverrideText({ state, jobType, percent }: BurdenOverride): string {
  const where = [state, jobType && jobTypeLabels[jobType]].filter((part) => part !== null);
  return `${where.join(', ')}: ${percent}%`;
}

/** The state says more than the job type. */
function precision({ state, jobType }: BurdenOverride): number {
  return (state === null ? 0 : 2) + (jobType === null ? 0 : 1);
}
