import { agencyId, amounts } from '../data/seed.ts';
import {
  assignmentDetail,
  assignmentsGrid,
  forPostGraphile,
  jobOrdersWithSubmissions,
} from '../workloads/queries.ts';
import { answerOf, type Round, round, type Sent, warmUp } from './round.ts';
import { requireSame } from './same-answer.ts';
import type { Server } from './server.ts';

export type Name = 'stint' | 'postgraphile' | 'textbook' | 'floor';
export type Servers = Readonly<Record<Name, Server>>;

/** A document and its variables. */
export interface Workload {
  name: keyof typeof forPostGraphile;
  title: string;
  document: string;
  variables: (request: number) => { id?: string };
}

/** Spread over the table, the same for every variant. */
const assignmentUuid = (n: number) => {
  const number = 1 + ((n * 7_919) % amounts.assignments);
  return `01930000-0009-7000-8000-${number.toString(16).padStart(12, '0')}`;
};

export const workloads: readonly Workload[] = [
  {
    name: 'assignmentsGrid',
    title: 'Assignments grid: page of 50 with client, candidate, job',
    document: assignmentsGrid,
    variables: () => ({}),
  },
  {
    name: 'jobOrdersWithSubmissions',
    title: 'Page of 50 job orders, 5 submissions each with their candidates',
    document: jobOrdersWithSubmissions,
    variables: () => ({}),
  },
  {
    name: 'assignmentDetail',
    title: 'Assignment by id with six relatives',
    document: assignmentDetail,
    variables: (n) => ({ id: `asg_${assignmentUuid(n)}` }),
  },
];

/** The requests of a workload for a variant. */
export function sentTo(
  variant: Name,
  { name, document, variables }: Workload,
  session: Record<string, string>,
): Sent {
  switch (variant) {
    case 'stint':
      return {
        path: '/graphql',
        headers: session,
        body: (n) => JSON.stringify({ query: document, variables: variables(n) }),
      };
    case 'textbook':
      return {
        path: '/',
        body: (n) => JSON.stringify({ query: document, variables: variables(n) }),
      };
    case 'floor':
      return { path: `/${name}`, body: (n) => JSON.stringify({ variables: variables(n) }) };
    case 'postgraphile': {
      const query = forPostGraphile[name];
      return {
        path: '/graphql',
        body: (n) => {
          const id = variables(n).id?.slice(4);
          return JSON.stringify({ query, variables: { agency: agencyId, ...(id && { id }) } });
        },
      };
    }
  }
}

/**
 * Runs one workload on all variants alternately. The answers are compared, every variant is warmed up, and then
 * short rounds alternate, so that other work on the machine affects all of them.
 */
export async function compareReading(
  workload: Workload,
  servers: Servers,
  session: Record<string, string>,
  { rounds, ms }: { rounds: number; ms: number },
): Promise<Record<Name, Round[]>> {
  const names = Object.keys(servers) as Name[];
  const sent = (name: Name) => sentTo(name, workload, session);
  for (const n of [0, 1, 2]) {
    const answers: Record<string, unknown> = {};
    for (const name of names) answers[name] = await answerOf(servers[name], sent(name), n);
    requireSame(workload.title, answers);
  }
  for (const name of names) await warmUp(servers[name], sent(name));
  const measured = Object.fromEntries(names.map((name) => [name, [] as Round[]]));
  for (let i = 0; i < rounds; i += 1) {
    for (const name of i % 2 === 0 ? names : names.toReversed()) {
      measured[name]!.push(await round(servers[name], sent(name), ms));
    }
  }
  return measured as Record<Name, Round[]>;
}
