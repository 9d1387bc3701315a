import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'undici';
import { admin, colleague } from '../data/seed.ts';
import { assignmentsGrid } from '../workloads/queries.ts';
import type { Server } from './server.ts';
import { median } from './statistics.ts';
import { pagesTake, send } from './steady-pages.ts';

/**
 * Where a flood comes from: the throttle stops one network; of many, only the queue keeps them in check. People who
 * know their password are all let in.
 */
export type Origin = 'one network' | 'many networks' | 'people with the right password';

/** Milliseconds that 99 of 100 pages of the list take at most, of each round. */
export interface SignInFlood {
  from: Origin;
  quiet: number[];
  flooded: number[];
  /** Sign-ins that were answered per second, of each flooded round. */
  attemptsPerSecond: number[];
}

/** A flood: each connection tries again as soon as it has an answer. */
const connections = { guessing: 50, right: 10 };

const mutation = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';

/** Reads pages of the assignments grid, alternately in quiet and while the sign-in is flooded. */
export async function compareSignInFlood(
  server: Server,
  session: Record<string, string>,
  { from, rounds, ms }: { from: Origin; rounds: number; ms: number },
): Promise<SignInFlood> {
  const measured: SignInFlood = { from, quiet: [], flooded: [], attemptsPerSecond: [] };
  const long = Math.max(ms, 4000);
  const body = JSON.stringify({ query: assignmentsGrid, variables: { after: null } });
  await pagesTake(server, session, body, 1000);
  for (let i = 0; i < rounds; i += 1) {
    measured.quiet.push(await pagesTake(server, session, body, long));
    const flood = startFlood(server, from);
    await pause(500);
    measured.flooded.push(await pagesTake(server, session, body, long));
    measured.attemptsPerSecond.push(await flood.stop());
    // What is under way ends before the next round.
    await pause(1000);
  }
  return measured;
}

/** The median over pairs of adjacent rounds. */
export function floodRatio({ quiet, flooded }: SignInFlood): number {
  return median(flooded.map((each, i) => each / quiet[i]!));
}

function startFlood(server: Server, from: Origin): { stop(): Promise<number> } {
  const isRight = from === 'people with the right password';
  const count = isRight ? connections.right : connections.guessing;
  const pool = new Pool(server.origin, { connections: count, pipelining: 1 });
  const begun = performance.now();
  const flood = { done: 0, stopped: false };
  const person = async (index: number) => {
    for (let n = 0; !flood.stopped; n += 1) {
      const own = `198.${index}.${Math.floor(n / 250) % 250}.${n % 250}`;
      const network = from === 'one network' ? '198.51.100.7' : own;
      const headers = { 'x-stint-door': 'console', 'x-forwarded-for': network };
      const input = isRight ? colleague(index) : guess(index, n);
      const body = JSON.stringify({ query: mutation, variables: { input } });
      const answer = await send(pool, headers, body);
      if (isRight && !answer.includes('"SignedIn"')) throw new Error(`Not signed in: ${answer}`);
      flood.done += 1;
    }
  };
  const people = Promise.all(Array.from({ length: count }, (_, index) => person(index)));
  return {
    async stop() {
      flood.stopped = true;
      await people;
      await pool.close();
      return flood.done / ((performance.now() - begun) / 1000);
    },
  };
}

function guess(index: number, n: number) {
  const userName = n % 2 === 0 ? admin.userName : `user ${index} ${n}`;
  return { ...admin, userName, password: `guess ${n}` };
}
