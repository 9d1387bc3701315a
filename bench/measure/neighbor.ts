import { setTimeout as pause } from 'node:timers/promises';
import { hashPassword } from '@stint/api/dist/account/password.js';
import type { Client } from 'pg';
import { insertAgency } from '../data/agency.ts';
import { admin, agencyId } from '../data/seed.ts';
import { takeBack } from './approving.ts';
import { keepBusy } from './busy-agency.ts';
import type { Server } from './server.ts';
import { signIn } from './sign-in.ts';
import { pagesTake } from './steady-pages.ts';

/** The 99th percentile of the time of a page, in milliseconds: alone, and next to a busy agency. */
export interface NeighborRound {
  alone: number;
  beside: number;
}

/** Assignments that one bulk command approves, and how many commands and uploads are under way. */
const bulk = 200;
const commands = 8;
const uploads = 2;

/** Milliseconds of a round: at 50 pages per second, the 99th percentile is the fifth longest of 500. */
const longEnough = 10_000;

const neighborId = '01930000-0000-7000-8000-000000000002';
const neighbor = { ...admin, companyId: 'neighbor', userName: 'neighbor' };

const list = `query Neighbor { clients(first: 50) { nodes { id name industry owner { displayName } }
  pageInfo { hasNextPage endCursor } } }`;

/**
 * Asks for pages of one agency’s list at a steady rate, alternately alone and while another agency approves assignments in
 * bulk, takes that back, and has files for an import checked. Afterwards the data is as before.
 */
export async function compareNeighbor(
  owner: Client,
  server: Server,
  busySession: Record<string, string>,
  { rounds, ms }: { rounds: number; ms: number },
): Promise<NeighborRound[]> {
  await makeNeighbor(owner);
  const session = await signIn(server, neighbor);
  const { rows } = await owner.query<{ id: string }>(
    `SELECT id FROM assignment WHERE agency_id = $1 AND status = 'NEEDS_APPROVAL' ORDER BY number LIMIT $2`,
    [agencyId, bulk * commands],
  );
  const ids = rows.map(({ id }) => id);
  const lines = Array.from({ length: commands }, (_, n) =>
    ids.slice(n * bulk, (n + 1) * bulk).map((id) => `asg_${id}`),
  );
  const busyAgency = { origin: server.origin, session: busySession, commands: lines, uploads };
  const body = JSON.stringify({ query: list });
  const long = Math.max(ms, longEnough);
  await pagesTake(server, session, body, 1000);
  const measured: NeighborRound[] = [];
  for (let i = 0; i < rounds; i += 1) {
    const alone = await pagesTake(server, session, body, long);
    const busy = await keepBusy(busyAgency);
    await pause(1000);
    const beside = await pagesTake(server, session, body, long);
    await busy.stop();
    await takeBack(owner, ids);
    // What is under way ends before the next round.
    await pause(1000);
    measured.push({ alone, beside });
  }
  await owner.query('TRUNCATE import_problem, import_file, import_run');
  return measured;
}

/** An agency of 500 clients, where it is not there yet. */
async function makeNeighbor(owner: Client): Promise<void> {
  const { rowCount } = await owner.query('SELECT FROM agency WHERE id = $1', [neighborId]);
  if (rowCount) return;
  await owner.query('BEGIN');
  await insertAgency(owner, {
    id: neighborId,
    companyId: neighbor.companyId,
    name: 'Neighbor',
  });
  await owner.query(
    `INSERT INTO account (agency_id, id, kind, user_name, password_hash, status, role, display_name)
     VALUES ($1, gen_random_uuid(), 'STAFF', $2, $3, 'ACTIVE', 'ADMIN', 'Nell Neighbor')`,
    [neighborId, neighbor.userName, await hashPassword(neighbor.password)],
  );
  await owner.query(
    `INSERT INTO client (agency_id, id, name, industry)
     SELECT $1, gen_random_uuid(), 'Client ' || n, 'Industry' FROM generate_series(1, 500) AS n`,
    [neighborId],
  );
  await owner.query('COMMIT');
}
