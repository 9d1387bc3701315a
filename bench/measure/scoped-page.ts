import { lead } from '../data/seed.ts';
import { approversPage, scopedAssignments } from '../workloads/queries.ts';
import { answerOf, type Round, round, type Sent, warmUp } from './round.ts';
import { requireSame } from './same-answer.ts';
import type { Server } from './server.ts';
import { signIn } from './sign-in.ts';

/** Rounds of a contact's page, and of hand-written SQL for the same rows. */
export interface ScopedPage {
  stint: Round[];
  floor: Round[];
}

/** What a contact reads: assignments, and what waits for their approval. */
const pages = { scopedAssignments, approversPage };
export type PageName = keyof typeof pages;

/** What asks each of them for the page: Stint as the contact, signed in. */
export async function scopedPageSent(
  stint: Server,
  name: PageName,
): Promise<Record<keyof ScopedPage, Sent>> {
  const headers = await signIn(stint, lead, 'portal');
  const body = () => JSON.stringify({ query: pages[name], variables: {} });
  return {
    stint: { path: '/graphql', headers, body },
    floor: { path: `/${name}`, body },
  };
}

/** Reads a page as a client contact who sees only what is reported to them, alternately from Stint and from the floor. */
export async function compareScopedPage(
  servers: Record<keyof ScopedPage, Server>,
  name: PageName,
  { rounds, ms }: { rounds: number; ms: number },
): Promise<ScopedPage> {
  const sent = await scopedPageSent(servers.stint, name);
  const variants: (keyof ScopedPage)[] = ['stint', 'floor'];
  const answers: Record<string, unknown> = {};
  for (const each of variants) answers[each] = await answerOf(servers[each], sent[each]);
  requireSame(name, answers);
  for (const each of variants) await warmUp(servers[each], sent[each]);
  const measured: ScopedPage = { stint: [], floor: [] };
  for (let i = 0; i < rounds; i += 1) {
    for (const each of i % 2 === 0 ? variants : variants.toReversed())
      measured[each].push(await round(servers[each], sent[each], ms));
  }
  return measured;
}
