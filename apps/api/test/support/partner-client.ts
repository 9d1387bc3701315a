import type { FastifyInstance } from 'fastify';
import { partnerPermissions } from '@stint/domain/partner-token/partner-permissions.ts';
import type { GraphClient, GraphAnswer } from './graph-client.ts';

/** What creating a token answers. */
export interface CreatedToken {
  __typename: string;
  value: string;
  partnerToken: { id: string; version: number };
  refusals?: { code: string; field: string | null; message: string }[];
  problems?: { path: string; message: string }[];
}

const CREATE = `mutation ($input: CreatePartnerTokenInput!) { result: createPartnerToken(input: $input) {
  __typename
  ... on PartnerTokenCreated { value partnerToken { id version } }
  ... on ActionRefused { refusals { code field message } }
  ... on InvalidInput { problems { path message } } } }`;

/** Asks an administrator for a token; with every permission, until the end of the year, when nothing else is said. */
export async function createToken(
  admin: GraphClient,
  input: Record<string, unknown> = {},
): Promise<CreatedToken> {
  const whole = {
    name: 'Payroll bridge',
    permissions: partnerPermissions,
    expiresOn: '2026-12-31',
    ...input,
  };
  const { result } = await admin.ask<{ result: CreatedToken }>(CREATE, { input: whole });
  return result;
}

export async function revoke(admin: GraphClient, { id, version }: { id: string; version: number }) {
  const { result } = await admin.ask<{ result: { __typename: string; changeSetId: string } }>(
    `mutation ($input: RevokePartnerTokensInput!) { result: revokePartnerTokens(input: $input) {
      __typename ... on BulkDone { changeSetId } } }`,
    { input: { targets: [{ id, version }] } },
  );
  return result;
}

/** A program that sends a token, and whatever headers besides. */
export class PartnerClient {
  constructor(
    private readonly app: FastifyInstance,
    readonly value: string,
    private readonly headers: Record<string, string> = {},
  ) {}

  async send<Data = Record<string, unknown>>(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<GraphAnswer<Data> & { body: string }> {
    const response = await this.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${this.value}`,
        ...this.headers,
      },
      payload: JSON.stringify({ query, variables }),
    });
    const { statusCode: status, headers, body } = response;
    return {
      status,
      headers,
      body,
      ...response.json<Pick<GraphAnswer<Data>, 'data' | 'errors'>>(),
    };
  }

  async ask<Data = Record<string, unknown>>(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Data> {
    const { data, errors } = await this.send<Data>(query, variables);
    if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
    return data;
  }

  async export(file: string) {
    const {
      statusCode: status,
      headers,
      body,
    } = await this.app.inject({
      url: `/export/${file}`,
      headers: { authorization: `Bearer ${this.value}`, ...this.headers },
    });
    return { status, headers, body };
  }
}
