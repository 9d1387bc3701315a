import { expect } from 'vitest';
import { password, peopleOf } from './people.ts';
import type { Product } from './product.ts';

/** An administrator signs in, as the README promises. @returns what their requests say */
export async function signedIn(
  { address }: Product,
  companyId: string,
): Promise<Record<string, string>> {
  const { userName, door } = peopleOf(companyId).admin;
  const headers = { 'x-stint-door': door };
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
      variables: { input: { companyId, userName, password } },
    }),
  });
  const { data } = (await response.json()) as { data: { signIn: { __typename: string } } };
  expect(data.signIn.__typename).toBe('SignedIn');
  return { ...headers, cookie: response.headers.getSetCookie()[0]!.split(';')[0]! };
}

/** Asks the graph without a browser. */
export async function ask<Data>(
  { address }: Product,
  headers: Record<string, string>,
  [query, variables]: readonly [query: string, variables?: object],
): Promise<{ response: Response; data: Data }> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data } = (await response.json()) as { data: Data };
  return { response, data };
}
