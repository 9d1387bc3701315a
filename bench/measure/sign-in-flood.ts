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

/**
 * Attempts so far. It begins at a number that no earlier run has come to: an attempt that is counted with earlier ones
 * is refused without a look at its password.
 */
let attempts = Date.now();

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
    while (!flood.stopped) {
      const number = (attempts += 1);
      const network = from === 'one network' ? '198.51.100.7' : networkNumber(number);
      const headers = { 'x-stint-door': 'console', 'x-forwarded-for': network };
      const input = isRight ? colleague(index) : guess(number);
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

/** A network of its own. */
function networkNumber(number: number): string {
  const [high, low] = [Math.floor(number / 0x1_00_00) % 0x1_00_00, number % 0x1_00_00];
  return `2001:db8:${high.toString(16)}:${low.toString(16)}::1`;
}

/** Half of the guesses are at a person that there is. */
function guess(number: number) {
  const userName = number % 2 === 0 ? admin.userName : `user ${number}`;
  return { ...admin, userName, password: `guess ${number}` };
}
