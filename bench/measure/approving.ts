import type { Client } from 'pg';
import { agencyId } from '../data/seed.ts';
import { answerOf } from './round.ts';
import type { Server } from './server.ts';

/** How many assignments are approved at once: the largest bulk action. */
export const approved = 10_000;

/** Milliseconds of each round. */
export interface Approving {
  stint: number[];
  /** The same rows with hand-written set-based statements: status, candidates, audit and outbox. */
  bare: number[];
  /** The two updates only. */
  updates: number[];
}

export const approve = `
  mutation ($input: UpdateAssignmentStatusInput!) {
    updateAssignmentStatus(input: $input) {
      __typename
      ... on BulkDone { changeSetId outcomes { recordId done } }
    }
  }`;

const updates = [
  `UPDATE candidate SET status = 'ON_ASSIGNMENT', version = version + 1, updated_at = now()
   WHERE agency_id = $1 AND id IN (
     SELECT candidate_id FROM assignment WHERE agency_id = $1 AND id = ANY($2::uuid[]))
   RETURNING id, version`,
  `UPDATE assignment SET status = 'ACTIVE', approved_at = now(), version = version + 1, updated_at = now()
   WHERE agency_id = $1 AND id = ANY($2::uuid[]) AND status = 'NEEDS_APPROVAL'
   RETURNING id, version`,
];
const changeSet = `INSERT INTO change_set (agency_id, id, actor_name, command)
  VALUES ($1, gen_random_uuid(), 'Bea Bench', 'assignment:approve') RETURNING id`;
const recorded = (update: string, recordType: string, action: string, states: [string, string]) => `
  WITH done AS (${update}), audited AS (
    INSERT INTO audit_entry (agency_id, id, change_set_id, record_type, record_id, action, from_state, to_state,
      changes, record_version)
    SELECT $1, gen_random_uuid(), $3, '${recordType}', id, '${action}', '${states[0]}', '${states[1]}',
      '{"status": ["${states[0]}", "${states[1]}"]}', version FROM done
  )
  INSERT INTO outbox_entry (agency_id, id, topic, payload)
  SELECT $1, gen_random_uuid(), 'live', jsonb_build_object('kind', '${recordType}', 'records',
    jsonb_agg(jsonb_build_array(id, version))) FROM done`;

/**
 * Approves the same 10,000 assignments, alternately with Stint's command and with bare statements. In between,
 * the data is restored.
 */
export async function compareApproving(
  owner: Client,
  server: Server,
  session: Record<string, string>,
  rounds: number,
): Promise<Approving> {
  const { rows } = await owner.query<{ id: string }>(
    `SELECT id FROM assignment WHERE agency_id = $1 AND status = 'NEEDS_APPROVAL' ORDER BY number LIMIT $2`,
    [agencyId, approved],
  );
  const ids = rows.map(({ id }) => id);
  const measured: Approving = { stint: [], bare: [], updates: [] };
  const ways = {
    stint: () => byCommand(server, session, ids),
    bare: () => byStatements(owner, ids),
    updates: () =>
      inOne(owner, async () => {
        for (const update of updates) await owner.query(update, [agencyId, ids]);
      }),
  };
  // The first round of each warms up.
  for (let i = 0; i <= rounds; i += 1) {
    for (const [name, way] of Object.entries(ways)) {
      const begun = performance.now();
      await way();
      if (i > 0) measured[name as keyof Approving].push(performance.now() - begun);
      await takeBack(owner, ids);
    }
  }
  return measured;
}

async function byCommand(server: Server, session: Record<string, string>, ids: readonly string[]) {
  const assignmentIds = ids.map((id) => `asg_${id}`);
  const input = { action: 'APPROVE', assignmentIds };
  const body = () => JSON.stringify({ query: approve, variables: { input } });
  const { data } = (await answerOf(server, { path: '/graphql', headers: session, body })) as {
    data: { updateAssignmentStatus: { outcomes?: { done: boolean }[] } };
  };
  const done = data.updateAssignmentStatus.outcomes?.filter((outcome) => outcome.done).length;
  if (done !== ids.length) throw new Error(`Approved ${done} of ${ids.length}.`);
}

function byStatements(owner: Client, ids: readonly string[]): Promise<void> {
  return inOne(owner, async () => {
    const { rows } = await owner.query<{ id: string }>(changeSet, [agencyId]);
    const values = [agencyId, ids, rows[0]!.id];
    const [candidates, assignments] = updates;
    const moved = ['ACTIVELY_SEARCHING', 'ON_ASSIGNMENT'] as [string, string];
    await owner.query(recorded(candidates!, 'candidate', 'startWork', moved), values);
    const approval = ['NEEDS_APPROVAL', 'ACTIVE'] as [string, string];
    await owner.query(recorded(assignments!, 'assignment', 'approve', approval), values);
  });
}

async function inOne(owner: Client, work: () => Promise<void>): Promise<void> {
  await owner.query('BEGIN');
  await work();
  await owner.query('COMMIT');
}

/** The assignments need approval again, and nothing tells that they were approved. */
export async function takeBack(owner: Client, ids: readonly string[]): Promise<void> {
  await owner.query(
    `UPDATE candidate SET status = 'ACTIVELY_SEARCHING', version = 1 WHERE agency_id = $1 AND id IN (
       SELECT candidate_id FROM assignment WHERE agency_id = $1 AND id = ANY($2::uuid[]))`,
    [agencyId, ids],
  );
  await owner.query(
    `UPDATE assignment SET status = 'NEEDS_APPROVAL', approved_at = NULL, version = 1
     WHERE agency_id = $1 AND id = ANY($2::uuid[])`,
    [agencyId, ids],
  );
  await owner.query('TRUNCATE audit_entry, change_set, outbox_entry');
  await owner.query('VACUUM candidate, assignment, outbox_entry');
}
