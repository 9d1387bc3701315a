import type { FastifyInstance } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { cookiesOf, type Door } from '../../src/context/sign-in-channel.ts';

/** What the graph answers, as HTTP carries it. */
export interface GraphAnswer<Data> {
  status: number;
  headers: Record<string, unknown>;
  data: Data;
  errors?: GraphQLFormattedError[];
}

/** A browser at one door: it keeps its cookies. */
export class GraphClient {
  readonly #cookies = new Map<string, string>();

  constructor(
    private readonly app: FastifyInstance,
    readonly door: Door,
    private readonly headers: Record<string, string> = {},
  ) {}

  /** Asks and expects an answer without errors. */
  async ask<Data = Record<string, never>>(
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<Data> {
    const { data, errors } = await this.send<Data>(query, variables);
    if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
    return data;
  }

  /** Asks and hands over whatever comes. */
  async send<Data = Record<string, never>>(
    query: string,
    variables?: Record<string, unknown>,
    headers: Record<string, string> = {},
  ): Promise<GraphAnswer<Data>> {
    const response = await this.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: {
        host: 'stint.test',
        'content-type': 'application/json',
        'x-stint-door': this.door,
        cookie: this.cookie,
        ...this.headers,
        ...headers,
      },
      payload: JSON.stringify({ query, variables }),
    });
    for (const { name, value } of response.cookies) {
      if (value === '') this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    const body = response.body === '' ? {} : response.json<object>();
    return {
      status: response.statusCode,
      headers: response.headers,
      ...(body as Pick<GraphAnswer<Data>, 'data' | 'errors'>),
    };
  }

  /** The `Cookie` header. */
  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** The session's token at this client's door. */
  get token(): string | undefined {
    return this.#cookies.get(cookiesOf(this.door, false).session);
  }

  /** Another browser with the same cookies at another door. */
  at(door: Door): GraphClient {
    const client = new GraphClient(this.app, door, this.headers);
    for (const [name, value] of this.#cookies) client.#cookies.set(name, value);
    return client;
  }

  /** Types something at the sign-in form. */
  async signIn(input: {
    companyId: string;
    userName: string;
    password: string;
  }): Promise<SignInAnswer> {
    const { signIn } = await this.ask<{ signIn: SignInAnswer }>(SIGN_IN, { input });
    return signIn;
  }
}

export interface SignInAnswer {
  __typename: string;
  message?: string;
  retryAfterSeconds?: number | null;
  viewer?: { kind: string; account: { displayName: string }; mustChangePassword: boolean };
}

const SIGN_IN = `mutation ($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignedIn { viewer { kind account { displayName } mustChangePassword } }
    ... on SignInRefused { message retryAfterSeconds }
  }
}`;
