import type { JobType } from '../job-order/job-type.ts';
import { weeklyHours } from '../job-order/weekly-hours.ts';
import type { WorkSchedule } from '../job-order/work-schedule.ts';
import { overlap, type DateSpan } from '../kernel/dates.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';

/** From 30 hours a week a person counts as full-time in the US (26 U.S.C. 4980H(c)(4)). */
export const fullTimeHours = 30;

/** An assignment that has not ended, as far as double booking is concerned. */
export interface RunningAssignment extends DateSpan {
  id: string;
  label: string;
  jobType: JobType;
  /** `null`: not planned yet, taken as full time. */
  schedule: WorkSchedule | null;
}

/**
 * a second full-time assignment over the same dates warns. A direct hire works for the
 * client, so it is no second booking.
 */
export function mustNotOverlapFullTime(
  planned: Omit<RunningAssignment, 'id' | 'label'>,
  others: readonly RunningAssignment[],
): Refusal | undefined {
  if (!isFullTime(planned)) return undefined;
  const clashes = others.filter((other) => isFullTime(other) && overlap(planned, other));
  if (clashes.length === 0) return undefined;
  const blocking = clashes.map(({ id, label }) => ({ kind: 'assignment', id, label }));
  return refuse('FULL_TIME_OVERLAP', {}, { warning: true, blocking });
}

function isFullTime({
  jobType,
  schedule,
}: Pick<RunningAssignment, 'jobType' | 'schedule'>): boolean {
  return jobType !== 'DIRECT' && (schedule === null || weeklyHours(schedule) >= fullTimeHours);
}
