import { Cron } from 'croner';
import type { Job } from './job.ts';

/** What a scheduled job is told: the time that it was due at, an instant. */
export interface DueTime {
  dueAt: string;
}

/** A job that every agency has at certain times, run as the system. */
export interface ScheduledJob extends Job<DueTime> {
  /**
   * When, on the clock of the agency's office: minute, hour, day of the month, month, day of the week.
   * `* * * * *` is every minute, `0 7 * * 1-5` seven o'clock on working days.
   */
  schedule: string;
}

const LIMIT_SECONDS = 300;

/**
 * Declares a scheduled job; list it in `jobs.ts`. It runs once for each agency and due time, whatever
 * the number of instances. After a time in which nothing ran it runs once, for the last time it was
 * due. It may take five minutes where it says nothing.
 *
 * @throws for a schedule that cannot be read.
 */
export function scheduledJob(job: ScheduledJob): ScheduledJob {
  patternOf(job.schedule, 'UTC');
  return { limitSeconds: LIMIT_SECONDS, ...job };
}

/**
 * The last instant at which a schedule was due in an office; `null` when there was none for years. A
 * time that the office's clock skips in spring is due when the clock has skipped it; of a time that
 * comes twice in autumn, the first is due.
 */
export function lastDue(schedule: string, timeZone: string, now: string): string | null {
  // The pattern looks for what lies before a second; what is due in this one is due already.
  const next = new Date((Math.floor(Date.parse(now) / 1_000) + 1) * 1_000);
  const [due] = patternOf(schedule, timeZone).previousRuns(1, next);
  return due?.toISOString() ?? null;
}

function patternOf(schedule: string, timezone: string): Cron {
  return new Cron(schedule, { timezone, mode: '5-part', paused: true });
}
