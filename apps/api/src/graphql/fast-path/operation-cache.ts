import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { answerOnFastPath } from './fast-path.ts';
import type { RequestContext } from '../../context/request-context.ts';
import type { OperationCheck } from '../access/check.ts';

/** A query that was parsed, validated and answered directly before. */
interface CachedOperation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/** As many documents, and as long, as the apps and programs of an agency have. */
const most = 1_000;
const longest = 20_000;

/**
 * Direct answers: first within Apollo Server, which parses and validates the document; from then on
 * the same text is guarded, read and answered without it. Only answers come from here. Whatever is
 * refused, fails or is asked in an unusual manner goes to Apollo Server, where errors get their words.
 */
export class OperationCache {
  readonly #known = new Map<string, CachedOperation>();
  readonly #schema: GraphQLSchema;
  readonly #check: OperationCheck;

  constructor(schema: GraphQLSchema, check: OperationCheck) {
    this.#schema = schema;
    this.#check = check;
  }

  /** In Apollo Server: the direct answer, and the document from then on known. */
  readonly plugin: ApolloServerPlugin<RequestContext> = {
    requestDidStart: async () => ({
      responseForOperation: async ({ document, operation, request, contextValue, source }) => {
        // Which operation is meant is for Apollo Server to ask.
        if (!operation) return null;
        const data = await this.#read({ document, operation }, request.variables, contextValue);
        if (!data) return null;
        this.#remember(source, { document, operation });
        return {
          http: { headers: new HeaderMap([['cache-control', 'no-store']]) },
          body: { kind: 'single', singleResult: { data } },
        };
      },
    }),
  };

  /**
   * @param body of an HTTP request
   * @returns the answer's data, or `null` when Apollo Server is to answer
   */
  async answer(
    body: unknown,
    contextOf: () => Promise<RequestContext>,
  ): Promise<Record<string, unknown> | null> {
    if (!isPlainRequest(body)) return null;
    const { query, operationName, variables } = body;
    const known = this.#known.get(query);
    if (!known) return null;
    const { document, operation } = known;
    if (operationName != null && operationName !== operation.name?.value) return null;
    const ctx = await contextOf();
    if (this.#check({ document, operation, variables }, ctx)) return null;
    return this.#read(known, variables, ctx);
  }

  #read(
    { document, operation }: CachedOperation,
    variables: PlainRequest['variables'],
    ctx: object,
  ) {
    return answerOnFastPath({
      schema: this.#schema,
      document,
      operation,
      variables: variables ?? undefined,
      contextValue: ctx,
    });
  }

  #remember(source: string, query: CachedOperation): void {
    if (source.length > longest || this.#known.has(source)) return;
    // A document of several operations does not tell by itself which is meant.
    const operations = query.document.definitions.filter(
      ({ kind }) => kind === query.operation.kind,
    );
    if (operations.length > 1) return;
    if (this.#known.size >= most) this.#known.clear();
    this.#known.set(source, query);
  }
}

interface PlainRequest {
  query: string;
  operationName?: string | null;
  variables?: Readonly<Record<string, unknown>> | null;
}

/** A request as clients send it; what is odd about others is for Apollo Server to say. */
function isPlainRequest(body: unknown): body is PlainRequest {
  if (!isObject(body) || typeof body['query'] !== 'string') return false;
  const { operationName, variables, extensions } = body;
  return (
    (operationName == null || typeof operationName === 'string') &&
    (variables == null || isObject(variables)) &&
    (extensions == null || (isObject(extensions) && !('persistedQuery' in extensions)))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
