import { randomUUID } from 'node:crypto';
import { hashPassword } from '@stint/api/dist/account/password.js';
import type { Client } from 'pg';
import { answerOf } from './round.ts';
import type { Server } from './server.ts';
import { signIn } from './sign-in.ts';
import { admin, agencyId } from '../data/seed.ts';
import {
  type Clocker,
  makeClockers,
  removeClockers,
  removePunches,
  signInOf,
} from '../data/time-clock.ts';

/** People who send as many punches as a request takes: 10,000 together. */
const people = 50;
const each = 200;

/** Milliseconds of each round. */
export interface Clocking {
  stint: number[];
  /** The same rows by one hand-written statement for each person, with its entry in the outbox. */
  bare: number[];
}

const record = `mutation ($input: RecordPunchesInput!) { recordPunches(input: $input) {
  __typename ... on PunchesRecorded { punches { outcome } }
} }`;

const insert = `
  WITH added AS (
    INSERT INTO punch (agency_id, id, employee_id, assignment_id, idempotency_key, kind, device_at, sent_at,
      received_at, sequence, queued, source)
    SELECT $1, gen_random_uuid(), $2, $3, key, kind, at, now(), now(), sequence, true, 'PHONE'
    FROM jsonb_to_recordset($4::jsonb) AS punch(key uuid, kind text, at timestamptz, sequence int)
    RETURNING id
  )
  INSERT INTO outbox_entry (agency_id, id, topic, payload)
  SELECT $1, gen_random_uuid(), 'live', jsonb_build_object('kind', 'punch', 'records',
    jsonb_agg(jsonb_build_array(id, null))) FROM added`;

/** Sends queues of punches that waited on devices, alternately to Stint and to the bare statement. */
export async function compareClocking(
  owner: Client,
  server: Server,
  rounds: number,
): Promise<Clocking> {
  const clockers = await makeClockers(owner, await hashPassword(admin.password), people);
  const sessions: Record<string, string>[] = [];
  for (const each of clockers) sessions.push(await signIn(server, signInOf(each), 'ess'));
  const measured: Clocking = { stint: [], bare: [] };
  const ways = {
    stint: (clocker: Clocker, index: number) => byStint(server, sessions[index]!, clocker),
    bare: (clocker: Clocker) => byStatement(owner, clocker),
  };
  // The first round of each warms up.
  for (let i = 0; i <= rounds; i += 1) {
    for (const [name, way] of Object.entries(ways)) {
      const begun = performance.now();
      for (const [index, clocker] of clockers.entries()) await way(clocker, index);
      if (i > 0) measured[name as keyof Clocking].push(performance.now() - begun);
      await removePunches(owner, clockers);
    }
  }
  await removeClockers(owner);
  return measured;
}

/** Fifty days of coming, a break and going, which waited for a network. */
function queue() {
  const kinds = [
    ['IN', 13],
    ['BREAK_START', 17],
    ['BREAK_END', 18],
    ['OUT', 21],
  ] as const;
  const now = Date.now();
  return Array.from({ length: each }, (_, sequence) => {
    const [kind, hour] = kinds[sequence % 4]!;
    const day = new Date(now - (51 - Math.floor(sequence / 4)) * 86_400_000);
    const at = `${day.toISOString().slice(0, 10)}T${hour}:00:00Z`;
    return { key: randomUUID(), kind, at, sequence };
  });
}

async function byStint(
  server: Server,
  headers: Record<string, string>,
  { assignmentId }: Clocker,
): Promise<void> {
  const punches = queue().map(({ key, kind, at, sequence }) => {
    const idempotencyKey = key;
    const work = { assignmentId: `asg_${assignmentId}`, queued: true };
    return { idempotencyKey, kind, deviceAt: at, sequence, ...work };
  });
  const input = { sentAt: new Date().toISOString(), deviceId: 'phone', punches };
  const body = () => JSON.stringify({ query: record, variables: { input } });
  const answer = await answerOf(server, { path: '/graphql', headers, body });
  const { data } = answer as {
    data: { recordPunches: { punches?: { outcome: string }[] } } | null;
  };
  const stored = data?.recordPunches.punches?.filter(({ outcome }) => outcome === 'STORED');
  if (stored?.length !== each) throw new Error(`Not recorded: ${JSON.stringify(answer)}`);
}

async function byStatement(owner: Client, { employeeId, assignmentId }: Clocker): Promise<void> {
  await owner.query(insert, [agencyId, employeeId, assignmentId, JSON.stringify(queue())]);
}
