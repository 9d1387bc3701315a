import type { BrowserContext } from 'playwright-core';
import type { Person } from './people.ts';

/** Asks the graph and hands over the data. */
export type Graph = <Data>(document: string, variables?: object) => Promise<Data>;

/**
 * The graph as whoever is signed in to this browser at that door.
 *
 * @throws when the graph answers with errors; refusals are data
 */
export function graphOf(context: BrowserContext, door: Person['door'] = 'console'): Graph {
  return async (query, variables = {}) => {
    const response = await context.request.post('/graphql', {
      headers: { 'x-stint-door': door },
      data: { query, variables },
    });
    const { data, errors } = await response.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
}
