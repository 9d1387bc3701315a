import { lead } from '../data/seed.ts';
import { scopedAssignments } from '../workloads/queries.ts';
import { answerOf, type Round, round, type Sent, warmUp } from './round.ts';
import { requireSame } from './same-answer.ts';
import type { Server } from './server.ts';
import { signIn } from './sign-in.ts';

/** Rounds of a contact's page of assignments, and of hand-written SQL for the same rows. */
export interface ScopedPage {
  stint: Round[];
  floor: Round[];
}

/** What asks each of them for the page: Stint as the contact, signed in. */
export async function scopedPageSent(stint: Server): Promise<Record<keyof ScopedPage, Sent>> {
  const headers = await signIn(stint, lead, 'portal');
  const body = () => JSON.stringify({ query: scopedAssignments, variables: {} });
  return {
    stint: { path: '/graphql', headers, body },
    floor: { path: '/scopedAssignments', body },
  };
}

/** Reads a page as a client contact who sees only what is reported to them, alternately from Stint and from the floor. */
export async function compareScopedPage(
  servers: Record<keyof ScopedPage, Server>,
  { rounds, ms }: { rounds: number; ms: number },
): Promise<ScopedPage> {
  const sent = await scopedPageSent(servers.stint);
  const variants: (keyof ScopedPage)[] = ['stint', 'floor'];
  const answers: Record<string, unknown> = {};
  for (const name of variants) answers[name] = await answerOf(servers[name], sent[name]);
  requireSame('Assignments of a contact', answers);
  for (const name of variants) await warmUp(servers[name], sent[name]);
  const measured: ScopedPage = { stint: [], floor: [] };
  for (let i = 0; i < rounds; i += 1) {
    for (const name of i % 2 === 0 ? variants : variants.toReversed())
      measured[name].push(await round(servers[name], sent[name], ms));
  }
  return measured;
}
