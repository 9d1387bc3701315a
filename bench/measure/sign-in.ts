import { admin } from '../data/seed.ts';
import type { Server } from './server.ts';

/** Signs in as a person does, and returns the headers that a browser would send afterwards. */
export async function signIn(
  { origin }: Server,
  input: { companyId: string; userName: string; password: string } = admin,
  at: 'console' | 'ess' | 'portal' = 'console',
): Promise<Record<string, string>> {
  const door = { 'x-stint-door': at };
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...door },
    body: JSON.stringify({
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
      variables: { input },
    }),
  });
  const [cookie] = response.headers.getSetCookie();
  if (!cookie) throw new Error(`Not signed in: ${await response.text()}`);
  return { ...door, cookie: cookie.split(';')[0]! };
}
