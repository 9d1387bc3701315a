import { assignmentsGrid } from '../workloads/queries.ts';
import { answerOf, type Round, round } from './round.ts';
import type { Server } from './server.ts';

interface GridAnswer {
  data: { assignments: { nodes: { number: number }[]; pageInfo: { endCursor: string } } };
}

/** Reads the grid's first page and the page at row 100,000 alternately. */
export async function compareDeepPage(
  server: Server,
  session: Record<string, string>,
  { rounds, ms }: { rounds: number; ms: number },
): Promise<{ first: Round[]; deep: Round[] }> {
  const page = (after: string | null, first = 50) => {
    const query = assignmentsGrid.replace('first: 50', `first: ${first}`);
    const body = JSON.stringify({ query, variables: { after } });
    return { path: '/graphql', headers: session, body: () => body };
  };
  let after: string | null = null;
  for (let row = 0; row < 100_000; row += 200) {
    const { data } = (await answerOf(server, page(after, 200))) as GridAnswer;
    after = data.assignments.pageInfo.endCursor;
  }
  const sent = { first: page(null), deep: page(after) };
  await round(server, sent.first, ms);
  await round(server, sent.deep, ms);
  const measured = { first: [] as Round[], deep: [] as Round[] };
  for (let i = 0; i < rounds; i += 1) {
    for (const which of i % 2 === 0 ? (['first', 'deep'] as const) : (['deep', 'first'] as const)) {
      measured[which].push(await round(server, sent[which], ms));
    }
  }
  return measured;
}
