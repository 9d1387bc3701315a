import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { hashPassword } from '@stint/api/dist/account/password.js';
import type { Client } from 'pg';
import { WebSocket } from 'ws';
import { answerOf } from './round.ts';
import type { Server } from './server.ts';
import { signIn } from './sign-in.ts';
import { percentile } from './statistics.ts';
import { admin, lead } from '../data/seed.ts';
import { makeClockers, removeClockers, signInOf } from '../data/time-clock.ts';

export const viewers = 5_000;
/** Between two punches: everybody has been told of the one before. */
const REST_MS = 700;
/** Sockets of one session, which are opened at the same time; a session may have 50. */
const AT_ONCE = 40;

const subscription = `subscription { whoIsWorkingChanged {
  isWhole at gone counts { state count }
  people { key name jobTitle locationName startsAt endsAt state clock since clockedInAt updatedAt }
} }`;
const record = `mutation ($input: RecordPunchesInput!) { recordPunches(input: $input) { __typename } }`;

/**
 * Opens the board for 5,000 viewers in 125 sessions, half of them of the agency and half of one client's contact, and
 * lets somebody whom all of them see clock in and out.
 *
 * @returns for each punch, the 99th percentile of the milliseconds from sending it until a viewer is told
 */
export async function measureLiveBoard(
  owner: Client,
  server: Server,
  rounds: number,
): Promise<number[]> {
  const [clocker] = await makeClockers(owner, await hashPassword(admin.password), 1);
  const headers = await signIn(server, signInOf(clocker!), 'ess');
  const told: number[] = [];
  const sockets: WebSocket[] = [];
  for (let session = 0; sockets.length < viewers; session += 1) {
    const door = session % 2 === 0 ? 'console' : 'portal';
    const who = door === 'console' ? admin : lead;
    const { cookie } = await signIn(server, who, door);
    const some = Array.from({ length: AT_ONCE }, () =>
      watch(server, door, cookie!, () => told.push(performance.now())),
    );
    sockets.push(...(await Promise.all(some)));
  }
  const result: number[] = [];
  // The first one warms up.
  for (let i = 0; i <= rounds; i += 1) {
    told.length = 0;
    const begun = performance.now();
    await punch(server, headers, i % 2 === 0 ? 'IN' : 'OUT', clocker!.assignmentId);
    for (let waited = 0; told.length < viewers && waited < 100; waited += 1) await pause(50);
    if (told.length !== viewers) throw new Error(`${told.length} of ${viewers} were told.`);
    if (i > 0)
      result.push(
        percentile(
          told.map((at) => at - begun),
          0.99,
        ),
      );
    await pause(REST_MS);
  }
  for (const socket of sockets) socket.close();
  await pause(REST_MS);
  await removeClockers(owner);
  return result;
}

/** A socket that has been shown the whole board. @param onChange called with each change of it */
function watch(
  { origin }: Server,
  door: string,
  cookie: string,
  onChange: () => void,
): Promise<WebSocket> {
  const url = `${origin.replace('http', 'ws')}/graphql?door=${door}`;
  const headers = { cookie, origin };
  // A viewer takes little of the processor: all of them are in this process, beside the server that is measured.
  const socket = new WebSocket(url, 'graphql-transport-ws', { headers, skipUTF8Validation: true });
  return new Promise((resolve, reject) => {
    const send = (message: object) => socket.send(JSON.stringify(message));
    socket.on('error', reject);
    socket.on('open', () => send({ type: 'connection_init' }));
    socket.on('close', (code, reason) =>
      reject(new Error(`A viewer was sent away: ${code} ${reason.toString()}`)),
    );
    socket.on('message', (data: Buffer) => {
      if (data.includes('"isWhole":false')) return onChange();
      if (data.includes('"isWhole":true')) return resolve(socket);
      const text = data.toString();
      if (text.startsWith('{"type":"connection_ack"')) {
        return send({ id: '1', type: 'subscribe', payload: { query: subscription } });
      }
      if (text.includes('"errors"')) reject(new Error(text));
    });
  });
}

async function punch(
  server: Server,
  headers: Record<string, string>,
  kind: string,
  assignmentId: string,
): Promise<void> {
  const at = new Date().toISOString();
  const one = { idempotencyKey: randomUUID(), kind, deviceAt: at, queued: true };
  const punches = [{ ...one, assignmentId: `asg_${assignmentId}` }];
  const variables = { input: { sentAt: at, punches } };
  const body = () => JSON.stringify({ query: record, variables });
  await answerOf(server, { path: '/graphql', headers, body });
}
