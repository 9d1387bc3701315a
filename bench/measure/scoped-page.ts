import { lead } from '../data/seed.ts';
import { scopedAssignments } from '../workloads/queries.ts';
import { answerOf, type Round, round, type Sent } from './round.ts';
import { requireSame } from './same-answer.ts';
import type { Server } from './server.ts';
import { signIn } from './sign-in.ts';

/** Rounds of a contact's page of assignments, and of hand-written SQL for the same rows. */
export interface ScopedPage {
  stint: Round[];
  floor: Round[];
}

/** Reads a page as a client contact who sees only what is reported to them, alternately from Stint and from the floor. */
export async function compareScopedPage(
  { stint, floor }: Record<keyof ScopedPage, Server>,
  { rounds, ms }: { rounds: number; ms: number },
): Promise<ScopedPage> {
  const session = await signIn(stint, lead, 'portal');
  const body = () => JSON.stringify({ query: scopedAssignments, variables: {} });
  const variants: [keyof ScopedPage, Server, Sent][] = [
    ['stint', stint, { path: '/graphql', headers: session, body }],
    ['floor', floor, { path: '/scopedAssignments', body }],
  ];
  const answers: Record<string, unknown> = {};
  for (const [name, server, sent] of variants) answers[name] = await answerOf(server, sent);
  requireSame('Assignments of a contact', answers);
  for (const [, server, sent] of variants) await round(server, sent, ms);
  const measured: ScopedPage = { stint: [], floor: [] };
  for (let i = 0; i < rounds; i += 1) {
    for (const [name, server, sent] of i % 2 === 0 ? variants : variants.toReversed())
      measured[name].push(await round(server, sent, ms));
  }
  return measured;
}
