import { type ApolloServer, HeaderMap } from '@apollo/server';
import { type ContextSources, requestContext } from '../context/create-request-context.ts';
import type { Asker } from '../context/hand-over.ts';
import type { RequestContext } from '../context/request-context.ts';

/** A request that is left to another process, with whoever asks: who that is, has been found out and is not asked again. */
export interface HandedOver {
  asker: Asker;
  /** As JSON was read: document, variables, name of the operation. */
  body: unknown;
  accept: string | undefined;
}

/** What is sent to whoever asked. */
export interface HandedBack {
  status: number;
  headers: readonly (readonly [name: string, value: string])[];
  body: string;
}

/** A process that carries out commands on many records for the one that serves. */
export interface OtherProcess {
  /** Whether it can be asked now. */
  readonly isReady: boolean;
  /** @throws Unavailable when there is no answer; what was asked may have been done then */
  carryOut(asked: HandedOver): Promise<HandedBack>;
}

/**
 * Carries out what another process has handed over, as that process would have: with the same viewer, limits and words.
 * What the request cost a partner's token, it has paid there.
 */
export async function carryOut(
  apollo: ApolloServer<RequestContext>,
  platform: ContextSources,
  { asker, body, accept }: HandedOver,
): Promise<HandedBack> {
  const partner = asker.partner && { ...asker.partner, spend: () => 0 };
  const context = requestContext(platform, { ...asker, partner, channel: null });
  const headers = new HeaderMap([['content-type', 'application/json']]);
  if (accept !== undefined) headers.set('accept', accept);
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', search: '', headers, body },
    context: async () => context,
  });
  if (answer.body.kind !== 'complete') throw new Error('A command is answered in one piece.');
  return { status: answer.status ?? 200, headers: [...answer.headers], body: answer.body.string };
}
