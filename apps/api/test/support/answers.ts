import type { GraphClient } from './graph-client.ts';

interface Refused {
  __typename: string;
  refusals?: { code: string; field?: string | null }[];
}

/** Gives a command as `result` and expects it to go through. */
export async function succeeded<Answer>(
  client: GraphClient,
  mutation: string,
  input: object,
): Promise<Answer> {
  const { result } = await client.ask<{ result: Answer & { __typename: string } }>(mutation, {
    input,
  });
  if (['ActionRefused', 'InvalidInput'].includes(result.__typename)) {
    throw new Error(JSON.stringify(result));
  }
  return result;
}

/** Gives a command as `result` and expects it to be refused: each reason with its field. */
export async function refusalsOf(client: GraphClient, mutation: string, input: object) {
  const { result } = await client.ask<{ result: Refused }>(mutation, { input });
  if (!result.refusals) throw new Error(JSON.stringify(result));
  return result.refusals.map(({ code, field = null }) => [code, field]);
}
