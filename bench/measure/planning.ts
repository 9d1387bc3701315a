import type { Client } from 'pg';
import { agencyId } from '../data/seed.ts';
import { answerOf } from './round.ts';
import type { Server } from './server.ts';

/** Shifts that are planned, of assignments with a shift on each of the days that are planned ahead, today included. */
const shifts = 50_000;
const daysAhead = 28;
const assignments = Math.ceil(shifts / (daysAhead + 1));
/** Assignments of one command, as of one transaction of the nightly job. */
const atOnce = 200;

/** Milliseconds of each round. */
export interface Planning {
  stint: number[];
  /** The same rows by one hand-written statement, and nothing else. */
  bare: number[];
}

const build = `mutation ($input: BuildScheduleInput!) { buildSchedule(input: $input) {
  __typename ... on BulkDone { outcomes { done } }
} }`;

const insert = `
  INSERT INTO shift (agency_id, id, assignment_id, job_order_id, client_id, location_id, employee_id, status,
    time_zone, work_date, starts_at, ends_at, break_minutes, planned_for, planned_assignment_id)
  SELECT agency_id, gen_random_uuid(), id, job_order_id, client_id, location_id, employee_id, 'SCHEDULED',
    'America/New_York', day, day + interval '14 hours', day + interval '22 hours', 30, day, id
  FROM assignment, generate_series(current_date, current_date + $3::int, interval '1 day') AS each(day)
  WHERE agency_id = $1 AND id = ANY($2::uuid[])`;

/** Turns weekly schedules into shifts, alternately with Stint's command and with the bare statement. */
export async function comparePlanning(
  owner: Client,
  server: Server,
  session: Record<string, string>,
  rounds: number,
): Promise<Planning> {
  const ids = await scheduled(owner);
  const measured: Planning = { stint: [], bare: [] };
  const ways = {
    stint: () => byCommands(server, session, ids),
    bare: async () => void (await owner.query(insert, [agencyId, ids, daysAhead])),
  };
  // The first round of each warms up.
  for (let i = 0; i <= rounds; i += 1) {
    for (const [name, way] of Object.entries(ways)) {
      const begun = performance.now();
      await way();
      if (i > 0) measured[name as keyof Planning].push(performance.now() - begun);
      await takeBack(owner);
    }
  }
  await owner.query('UPDATE assignment SET schedule = NULL WHERE schedule IS NOT NULL');
  return measured;
}

/** Assignments that last beyond the days to plan, which work on every day from now on. */
async function scheduled(owner: Client): Promise<string[]> {
  const schedule = {
    days: [1, 2, 3, 4, 5, 6, 7],
    startTime: '09:00',
    endTime: '17:00',
    breakMinutes: 30,
  };
  const { rows } = await owner.query<{ id: string }>(
    `UPDATE assignment SET schedule = $2 WHERE agency_id = $1 AND id IN (
       SELECT id FROM assignment WHERE agency_id = $1 AND status = 'ACTIVE'
         AND start_date <= current_date AND end_date > current_date + $3::int
       ORDER BY number LIMIT $4)
     RETURNING id`,
    [agencyId, JSON.stringify(schedule), daysAhead, assignments],
  );
  if (rows.length < assignments) throw new Error(`Only ${rows.length} assignments to plan.`);
  return rows.map(({ id }) => id);
}

async function byCommands(
  server: Server,
  headers: Record<string, string>,
  ids: readonly string[],
): Promise<void> {
  for (let first = 0; first < ids.length; first += atOnce) {
    const assignmentIds = ids.slice(first, first + atOnce).map((id) => `asg_${id}`);
    const body = () => JSON.stringify({ query: build, variables: { input: { assignmentIds } } });
    const answer = await answerOf(server, { path: '/graphql', headers, body });
    const { data } = answer as {
      data: { buildSchedule: { outcomes?: { done: boolean }[] } } | null;
    };
    const done = data?.buildSchedule.outcomes?.filter((outcome) => outcome.done);
    if (done?.length !== assignmentIds.length) {
      throw new Error(`Not planned: ${JSON.stringify(answer).slice(0, 500)}`);
    }
  }
}

async function takeBack(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ planned: number }>(
    'SELECT count(*)::int AS planned FROM shift',
  );
  if (rows[0]!.planned < shifts) throw new Error(`Only ${rows[0]!.planned} shifts were planned.`);
  await owner.query('DELETE FROM shift');
  await owner.query('TRUNCATE audit_entry, change_set, outbox_entry');
  await owner.query('VACUUM ANALYZE shift');
}
