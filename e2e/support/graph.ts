import type { BrowserContext } from 'playwright-core';
import type { Person } from './people.ts';

/** Sends a document to the graph and returns the data. */
export type Graph = <Data>(document: string, variables?: object) => Promise<Data>;

/**
 * The graph for the person who is signed in at this door in this browser.
 *
 * @throws if the graph returns errors; refusals are data
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
