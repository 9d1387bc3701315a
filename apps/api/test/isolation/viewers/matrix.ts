import {
  type DocumentNode,
  getOperationAST,
  type GraphQLError,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { expect } from 'vitest';
import { resolvers } from '../../../src/application/resolvers.ts';
import type { RequestContext } from '../../../src/context/request-context.ts';
import { defaultLimits } from '../../../src/graphql/limits/limits.ts';
import { World } from '../../graphql/world.ts';
import { testEncryption } from '../../support/test-encryption.ts';
import type { Restricted } from './generated-accounts.ts';
import { generateAgency, type GeneratedAgency } from './generated-agency.ts';
import { Predicted } from './predicted.ts';

/** Questions here are larger than an app's. */
const unlimited = { ...defaultLimits, aliases: 1_000, cost: 1e9 };

/** Somebody who sees only some rows, with all that a test asks about them. */
export interface Asking {
  name: string;
  who: { agencyId: string; viewer: Restricted };
  ctx: RequestContext;
  /** An administrator of the same agency. */
  admin: RequestContext;
  sees: (id: string) => boolean;
}

/**
 * Generated agencies, everybody there who sees only some rows, and what the domain's predicate says that they see:
 * `matches(rowScopes[noun](viewer), row)`.
 */
export class Matrix {
  private constructor(
    readonly world: World,
    readonly predicted: Predicted,
    private readonly agencies: readonly GeneratedAgency[],
  ) {}

  static async open(): Promise<Matrix> {
    const world = await World.create(resolvers, unlimited);
    const agencies: GeneratedAgency[] = [];
    for (const seed of [1, 2]) agencies.push(await generateAgency(world, `agency${seed}`, seed));
    return new Matrix(world, await Predicted.of(world), agencies);
  }

  everybody(): Asking[] {
    return this.agencies.flatMap(({ agencyId, viewers }, agency) =>
      viewers.map((viewer, index) => {
        const who = { agencyId, viewer };
        return {
          name: `${viewer.kind} ${index} of agency ${agency}`,
          who,
          ctx: this.#context(agencyId, viewer),
          admin: this.#context(agencyId),
          sees: (id: string) => this.predicted.sees(who, id),
        };
      }),
    );
  }

  /** The answer to somebody, by both paths; `null` when the operation is refused before anything is read. */
  async ask(ctx: RequestContext, source: string, variables: Record<string, unknown> = {}) {
    const { world } = this;
    const { document, operation } = this.parsed(source);
    const refusal = world.graph.checkOperation({ document, operation, variables }, ctx);
    if (refusal) return nullIfForbidden(refusal);
    const executed = await world.executed(document, ctx, variables);
    if (executed.errors) return nullIfForbidden(executed.errors[0]!);
    const direct = await world.direct(document, ctx, variables);
    if (direct) expect(JSON.stringify(direct)).toBe(JSON.stringify(executed.data));
    return JSON.parse(JSON.stringify(executed.data)) as Record<string, never>;
  }

  /** What an administrator of somebody's agency is answered to the same; each question is asked once. */
  asAdmin({ admin, who }: Asking, source: string, variables: Record<string, unknown> = {}) {
    const key = JSON.stringify([who.agencyId, source, variables]);
    const answer = this.#asAdmin.get(key) ?? this.ask(admin, source, variables);
    this.#asAdmin.set(key, answer);
    return answer;
  }

  readonly #asAdmin = new Map<string, ReturnType<Matrix['ask']>>();

  /** An operation that is asked by many, parsed once. */
  parsed(source: string): Parsed {
    const known = this.#parsed.get(source);
    if (known) return known;
    const document = parse(source);
    const parsed = { document, operation: getOperationAST(document)! };
    this.#parsed.set(source, parsed);
    return parsed;
  }

  readonly #parsed = new Map<string, Parsed>();

  /** The ids in a text that are of rows out of somebody's sight. */
  outOfSight({ sees }: Pick<Asking, 'sees'>, text: string): string[] {
    const ids = text.match(/[a-z]{3}_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];
    return ids.filter((id) => this.predicted.row(id) !== undefined && !sees(id));
  }

  close(): Promise<void> {
    return this.world.close();
  }

  /** @param viewer an administrator when not given */
  #context(agencyId: string, viewer?: Restricted): RequestContext {
    const account = viewer && 'accountId' in viewer ? viewer.accountId : null;
    const program = viewer?.kind === 'PARTNER' ? viewer.tokenId : null;
    return {
      ...this.world.context(agencyId, viewer),
      correlationId: 'matrix',
      language: 'en',
      session: null,
      encryption: testEncryption,
      tenants: this.world.database.tenants,
      account: account && { id: account, displayName: 'Somebody' },
      partner: program && { id: program, name: 'Program', spend: () => 0 },
      files: { read: async (key: string) => Buffer.from(key) },
    } as unknown as RequestContext;
  }
}

interface Parsed {
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/** @throws the error when it is another one: what was not answered for another reason, is not compared */
function nullIfForbidden(error: GraphQLError): null {
  if (error.extensions['code'] === 'FORBIDDEN') return null;
  throw error;
}

/** A page of a list that was asked for as `list`. */
export interface Page {
  list: {
    totalCount: number;
    nodes: { id: string }[];
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
  };
}

export const idsOf = (answer: unknown) => (answer as Page).list.nodes.map(({ id }) => id);
