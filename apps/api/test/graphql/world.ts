import { permissionsOf, type Viewer } from '@stint/domain/access/viewer.ts';
import { defaultAgencySettings } from '@stint/domain/agency/agency-settings.ts';
import {
  type DocumentNode,
  execute,
  getOperationAST,
  parse,
  validate,
  type ExecutionResult,
} from 'graphql';
import { v7 as uuid } from 'uuid';
import type { RequestContext } from '../../src/context/request-context.ts';
import { buildGraph, type Graph } from '../../src/graphql/graph.ts';
import { isAnswerable } from '../../src/graphql/fast-path/answerable.ts';
import type { Limits } from '../../src/graphql/limits/limits.ts';
import { fastPathOf } from '../../src/graphql/fast-path/fast-path.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

export const staff: Viewer = {
  kind: 'STAFF',
  accountId: '00000000-0000-7000-8000-000000000001',
  role: 'ADMIN',
};

/** A database with the rows of some agencies, and a graph over it. */
export class World {
  readonly graph: Graph;
  readonly database: TestDatabase;
  /** The statements of reads, in the order in which they were sent. */
  readonly statements: string[] = [];

  private constructor(graph: Graph, database: TestDatabase) {
    this.graph = graph;
    this.database = database;
  }

  /** @param limits of an operation; the product's when not given */
  static async create(resolvers: readonly NewableFunction[], limits?: Limits): Promise<World> {
    const [graph, database] = await Promise.all([
      buildGraph({ resolvers, limits }),
      createTestDatabase(),
    ]);
    return new World(graph, database);
  }

  async agency(companyId: string): Promise<string> {
    const id = uuid();
    await this.insert('agency', [
      {
        id,
        company_id: companyId,
        name: companyId,
        time_zone: 'America/New_York',
        currency: 'USD',
      },
    ]);
    return id;
  }

  async insert(table: string, rows: readonly Record<string, unknown>[]): Promise<void> {
    if (rows.length === 0) return;
    const columns = Object.keys(rows[0]!).map((name) => `"${name}"`);
    await this.database.sql(
      `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $1)`,
      [JSON.stringify(rows)],
    );
  }

  context(agencyId: string, viewer: Viewer | null = staff): RequestContext {
    const tenant = this.database.tenants.of(agencyId);
    return {
      viewer,
      permissions: permissionsOf(viewer),
      agency: {
        id: agencyId,
        timeZone: 'America/New_York',
        currency: 'USD',
        settings: defaultAgencySettings,
      },
      now: '2026-11-21T20:00:00Z',
      today: '2026-11-21',
      database: {
        ...tenant,
        read: (work) =>
          tenant.read((db) =>
            work(
              new Proxy(db, {
                get: (target, key) => {
                  if (key !== 'query') return Reflect.get(target, key) as unknown;
                  return (query: string | { text: string }, values?: unknown[]) => {
                    this.statements.push(typeof query === 'string' ? query : query.text);
                    return target.query(query as never, values);
                  };
                },
              }),
            ),
          ),
      },
    } as RequestContext;
  }

  /** Runs an operation as the server does, on both paths, and says whether they agree. */
  async both(source: string, ctx: RequestContext, variables: Record<string, unknown> = {}) {
    const document = this.parse(source);
    const direct = await this.direct(document, ctx, variables);
    const executed = await this.executed(document, ctx, variables);
    return { direct, executed };
  }

  parse(source: string): DocumentNode {
    const document = parse(source);
    const errors = validate(this.graph.schema, document);
    if (errors.length > 0) throw new AggregateError(errors, errors.map(String).join('\n'));
    return document;
  }

  /** The data of an answer without errors; else `null`. */
  async direct(document: DocumentNode, ctx: RequestContext, variables = {}) {
    const answer = await this.fastPath(document, ctx, variables)?.();
    return answer?.errors ? null : (answer?.data ?? null);
  }

  /** How the fast path answers; `null` for what it leaves to graphql-js. */
  fastPath(document: DocumentNode, ctx: RequestContext, variables = {}) {
    const operation = getOperationAST(document)!;
    const { schema } = this.graph;
    if (!isAnswerable(schema, document, operation)) return null;
    return fastPathOf({ schema, document, operation, variables, contextValue: ctx });
  }

  async executed(
    document: DocumentNode,
    ctx: RequestContext,
    variables = {},
  ): Promise<ExecutionResult> {
    const { schema } = this.graph;
    return execute({ schema, document, contextValue: ctx, variableValues: variables });
  }

  close(): Promise<void> {
    return this.database.close();
  }
}
