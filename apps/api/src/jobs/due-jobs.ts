import type { FastifyBaseLogger } from 'fastify';
import type pg from 'pg';
import { v5 as uuid } from 'uuid';
import { addToQueue } from './job.ts';
import { lastDue, type ScheduledJob } from './scheduled-job.ts';
import type { Transaction } from '../database/tenant.ts';
import { inBackground } from '../database/work.ts';
import type { ContextSources } from '../context/create-request-context.ts';

/**
 * Puts the scheduled jobs that are due into the queue, for every agency. Two instances that do this at
 * once put each job in once: the due time is taken in the transaction that adds the job. A job that
 * still waits from the time before gives way to the new one; while it is at work, a time is left out.
 *
 * A schedule that an agency has not had before begins now: what was due earlier is not made up for.
 *
 * @param owner sees all agencies, and when their schedules were due last.
 */
export async function queueDueJobs(
  owner: pg.Pool,
  { tenants, clock }: ContextSources,
  schedules: readonly ScheduledJob[],
  log: Pick<FastifyBaseLogger, 'error'>,
): Promise<void> {
  const now = clock();
  const dueIn = dueTimes(now);
  const { rows: offices } = await owner.query<Office>(OFFICES);
  for (const { agencyId, timeZone, runs } of offices) {
    const due = schedules.flatMap((job) => {
      const dueAt = dueIn(job.schedule, timeZone);
      const last = runs[job.name];
      if (last === undefined) return { job, dueAt: now, begins: true };
      return dueAt !== null && Date.parse(dueAt) > Date.parse(last)
        ? { job, dueAt, begins: false }
        : [];
    });
    if (due.length === 0) continue;
    // What is wrong with one agency must not keep the others waiting.
    await tenants
      .of(agencyId, inBackground)
      .write(async (tx) => {
        for (const each of due) await queueOnce(tx, each, now);
      })
      .catch((error: unknown) => log.error({ err: error, agencyId }, 'schedules failed'));
  }
}

interface Office {
  agencyId: string;
  timeZone: string;
  /** When each schedule was due last, by the job's name. */
  runs: Readonly<Record<string, string>>;
}

const OFFICES = `
  SELECT agency.id AS "agencyId", agency.time_zone AS "timeZone",
    coalesce(jsonb_object_agg(run.name, run.due_at) FILTER (WHERE run.name IS NOT NULL), '{}') AS runs
  FROM agency LEFT JOIN schedule_run AS run ON run.agency_id = agency.id
  GROUP BY agency.id ORDER BY agency.id`;

/** Many agencies share a zone: each schedule is worked out once for it. */
function dueTimes(now: string) {
  const known = new Map<string, string | null>();
  return (schedule: string, timeZone: string): string | null => {
    const key = `${schedule} ${timeZone}`;
    const due = known.has(key) ? known.get(key)! : lastDue(schedule, timeZone, now);
    known.set(key, due);
    return due;
  };
}

async function queueOnce(
  tx: Transaction,
  { job, dueAt, begins }: { job: ScheduledJob; dueAt: string; begins: boolean },
  now: string,
): Promise<void> {
  const taken = await tx.db.query(begins ? BEGIN_SCHEDULE : TAKE_DUE_TIME, [
    tx.agencyId,
    job.name,
    dueAt,
  ]);
  if (begins || taken.rowCount === 0) return;
  const id = uuid(job.name, tx.agencyId);
  const key = `${job.name} ${dueAt}`;
  const queued = { id, accountId: null, at: now, key, repeats: true, input: { dueAt } };
  await addToQueue(tx, job, queued, { replaces: job.name });
}

const BEGIN_SCHEDULE = `
  INSERT INTO schedule_run (agency_id, name, due_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`;

const TAKE_DUE_TIME = `
  UPDATE schedule_run SET due_at = $3 WHERE agency_id = $1 AND name = $2 AND due_at < $3`;
