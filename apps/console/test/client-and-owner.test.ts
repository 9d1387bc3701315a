import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, type GraphQLObjectType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { grids } from './grids.ts';

const schema = buildSchema(readFileSync('../api/schema.graphql', 'utf8'));

/** What the API calls rows whose list goes by another name. */
const rowsCalled: Readonly<Record<string, string>> = {
  activities: 'Activity',
  hiring: 'HiringCandidate',
  punches: 'Punch',
};

/** What a column that shows and filters it is called. */
const columnIds = { client: ['client', 'clients', 'person'], owner: ['owner'] } as const;

/** Lists that lead to a client or an owner and show none, and why. */
const named: Readonly<Record<'client' | 'owner', Readonly<Record<string, string>>>> = {
  client: {
    clients: 'They are the clients.',
    submissions: 'The page is about one job order, and names its client above the list.',
  },
  owner: {
    accounts: 'The owner is that of the client or the person, who has a list of their own.',
    'change-requests': 'HR decides them, whoever looks after the person.',
    contacts: 'The owner is the client’s, and stands in Clients.',
    documents: 'HR keeps them, whoever looks after the person.',
    'expense-reports': 'Who pays wages asks by client and period; the owner stands in Assignments.',
    locations: 'The owner is the client’s, and stands in Clients.',
    punches: 'Who pays wages asks by client and period; the owner stands in Assignments.',
    timesheets: 'Who pays wages asks by client and period; the owner stands in Assignments.',
  },
};

test.each(['client', 'owner'] as const)(
  'a list whose rows lead to a %s shows it, and is filtered by it',
  (what) => {
    const lacking = Object.entries(grids).filter(([list, columns]) => {
      if (!leadsTo(rowOf(list), what, 3)) return false;
      const ids: readonly string[] = columnIds[what];
      return !columns.some(({ id, filter }) => filter && ids.includes(id));
    });
    expect(lacking.map(([list]) => list).toSorted()).toEqual(Object.keys(named[what]));
  },
);

function rowOf(list: string): GraphQLObjectType {
  const singular = list
    .replace(/s$/, '')
    .replaceAll(/(?:^|-)./g, (start) => start.at(-1)!.toUpperCase());
  const type = schema.getType(rowsCalled[list] ?? singular);
  if (!isObjectType(type)) throw new Error(`No rows of ${list} are known.`);
  return type;
}

/** Whether some field does, or one of the records that the row shows, so many steps away. People lead nowhere. */
function leadsTo(type: GraphQLObjectType, what: string, steps: number): boolean {
  return Object.values(type.getFields()).some(({ name, args, type: shown }) => {
    const target = getNamedType(shown);
    // Pages of other records are not what the row is about.
    if (!isObjectType(target) || args.length > 0) return false;
    if (name === what || name === `${what}s`) return true;
    return steps > 1 && target.name !== 'Account' && leadsTo(target, what, steps - 1);
  });
}
