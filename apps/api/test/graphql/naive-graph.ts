import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import {
  buildSchema,
  type DocumentNode,
  execute,
  type GraphQLFieldResolver,
  isObjectType,
  printSchema,
} from 'graphql';
import { globalId, parseGlobalId } from '../../src/graphql/global-id.ts';
import type { AgencyRows, Stored } from './rows.ts';
import type { World } from './world.ts';

type Resolve = GraphQLFieldResolver<Stored, AgencyRows, PageArguments>;
interface PageArguments {
  first?: number | null;
  last?: number | null;
  id?: string;
}

/**
 * The small graph answered in the plainest way, field by field and row by row, from the rows that
 * were put in: right by being too simple to be wrong. Cursors are left out.
 */
export function naiveGraph(world: World) {
  const schema = buildSchema(printSchema(world.graph.schema));
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      if (type.name in tables) field.resolve = (row: Stored) => row[snake(field.name)];
      if (field.name === 'id')
        field.resolve = ({ id }) => globalId(type.name as IdentifiedType, id);
      const resolve = resolvers[type.name]?.[field.name];
      if (resolve) field.resolve = resolve as never;
    }
  }
  return (document: DocumentNode, rows: AgencyRows, variableValues: Record<string, unknown>) =>
    execute({ schema, document, contextValue: rows, variableValues });
}

const tables = {
  Account: 'account',
  Client: 'client',
  Location: 'location',
  JobOrder: 'job_order',
  Candidate: 'candidate',
  Employee: 'employee',
  Submission: 'submission',
} as const;

const resolvers: Record<string, Record<string, Resolve>> = {
  Query: {
    jobOrders: (_, args, { job_order }) => page(sorted(job_order, 'number'), args),
    candidates: (_, args, { candidate }) =>
      page(sorted(candidate, 'last_name', 'first_name'), args),
    clients: (_, args, { client }) => page(sorted(client, 'name'), args),
    allClients: (_, _args, { client }) => sorted(client, 'name'),
    jobOrder: (_, { id }, { job_order }) => byGlobalId(job_order, id!),
    node: (_, { id }, rows) => {
      const type = parseGlobalId(id!)?.type as keyof typeof tables;
      const row = byGlobalId(rows[tables[type]], id!);
      return row && { ...row, __typename: type };
    },
  },
  Client: {
    createdAt: () => '2026-11-20T10:00:00.123456Z',
    owner: ({ owner_id }, _, { account }) => find(account, owner_id),
    jobOrders: ({ id }, args, { job_order }) =>
      page(sorted(of(job_order, 'client_id', id), 'start_date'), args),
    locations: ({ id }, _, { location }) => sorted(of(location, 'client_id', id), 'name'),
  },
  Location: { client: ({ client_id }, _, { client }) => find(client, client_id) },
  JobOrder: {
    client: ({ client_id }, _, { client }) => find(client, client_id),
    location: ({ location_id }, _, { location }) => find(location, location_id),
    owner: ({ owner_id }, _, { account }) => find(account, owner_id),
    ownerName: ({ owner_id }, _, { account }) => find(account, owner_id)?.['display_name'],
    rawSchedule: ({ schedule }) => schedule,
    summary: ({ title, client_id, owner_id }, _, { client, account }) => {
      const name = find(client, client_id)!['name'];
      const owner = find(account, owner_id)?.['display_name'];
      const inner = owner ? { line: owner, parts: [], inner: null } : null;
      return { line: `${String(title)} at ${String(name)}`, parts: [title, name], inner };
    },
    counted: ({ id }, _, { submission }) => of(submission, 'job_order_id', id).length,
    countedLine: ({ id, title }, _, { submission }) =>
      `${String(title)}: ${of(submission, 'job_order_id', id).length}`,
    submissions: ({ id }, args, { submission }) =>
      page(sorted(of(submission, 'job_order_id', id), 'stage').toReversed(), args),
  },
  Submission: {
    jobOrder: ({ job_order_id }, _, { job_order }) => find(job_order, job_order_id),
    candidate: ({ candidate_id }, _, { candidate }) => find(candidate, candidate_id),
  },
  Candidate: {
    employee: ({ id }, _, { employee }) => of(employee, 'candidate_id', id)[0],
    submissions: ({ id }, args, { submission }) =>
      page(sorted(of(submission, 'candidate_id', id)), args),
  },
  Employee: { candidate: ({ candidate_id }, _, { candidate }) => find(candidate, candidate_id) },
};

function page(all: readonly Stored[], { first, last }: PageArguments) {
  const nodes =
    last == null ? all.slice(0, first ?? 50) : all.slice(Math.max(0, all.length - last));
  const more = nodes.length < all.length;
  return {
    nodes,
    edges: nodes.map((node) => ({ node })),
    totalCount: all.length,
    pageInfo: { hasNextPage: more && last == null, hasPreviousPage: more && last != null },
  };
}

function sorted(rows: readonly Stored[], ...columns: string[]): Stored[] {
  const keys = [...columns, 'id'];
  return rows.toSorted((a, b) => {
    for (const key of keys) {
      const order = compare(a[key], b[key]);
      if (order !== 0) return order;
    }
    return 0;
  });
}

/** Nothing comes last. */
function compare(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return (a as string) < (b as string) ? -1 : 1;
}

const find = (rows: readonly Stored[], id: unknown) => rows.find((row) => row.id === id) ?? null;
const of = (rows: readonly Stored[], column: string, id: string) =>
  rows.filter((row) => row[column] === id);
const byGlobalId = (rows: readonly Stored[], id: string) => find(rows, parseGlobalId(id)?.uuid);
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
