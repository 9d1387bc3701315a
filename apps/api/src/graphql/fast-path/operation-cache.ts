import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type {
  DocumentNode,
  ExecutionResult,
  FormattedExecutionResult,
  GraphQLError,
  GraphQLFormattedError,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { isAnswerable } from './answerable.ts';
import { fastPathOf } from './fast-path.ts';
import type { RequestContext } from '../../context/request-context.ts';
import type { OperationCheck } from '../access/check.ts';

/** A query that was parsed and validated before, and that the fast path can answer. */
interface CachedOperation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/** Errors as the outside may read them; what the outside is not told is written to the log. */
export type FormatErrors = (
  errors: readonly GraphQLError[],
  ctx: RequestContext,
  operationName: string | null,
) => GraphQLFormattedError[];

/** As many documents, and as long, as the apps and programs of an agency have. */
const most = 1_000;
const longest = 20_000;

/**
 * Puts the fast path to work: first within Apollo Server, which parses and validates the document; from
 * then on the same text is guarded, read and answered without it. What is refused by the guard, cannot be
 * answered here or is asked in an unusual manner goes to Apollo Server before anything of it has run.
 */
export class OperationCache {
  readonly #operations = new Map<string, CachedOperation>();
  readonly #schema: GraphQLSchema;
  readonly #check: OperationCheck;

  constructor(schema: GraphQLSchema, check: OperationCheck) {
    this.#schema = schema;
    this.#check = check;
  }

  /** In Apollo Server: the answer by the fast path, and the document kept for the next request. */
  plugin(formatErrors: FormatErrors): ApolloServerPlugin<RequestContext> {
    return {
      requestDidStart: async () => ({
        responseForOperation: async ({ document, operation, request, contextValue, source }) => {
          // Which operation is meant is for Apollo Server to ask.
          if (!operation || !isAnswerable(this.#schema, document, operation)) return null;
          const answer = this.#fastPath({ document, operation }, request.variables, contextValue);
          if (!answer) return null;
          this.#keep(source, { document, operation });
          const result = formatted(await answer(), contextValue, operation, formatErrors);
          return {
            http: { headers: new HeaderMap([['cache-control', 'no-store']]) },
            body: { kind: 'single', singleResult: result },
          };
        },
      }),
    };
  }

  /**
   * @param body of an HTTP request
   * @returns the answer, or `null` when Apollo Server is to answer: nothing has run then
   */
  async answer(
    body: unknown,
    contextOf: () => Promise<RequestContext>,
    formatErrors: FormatErrors,
  ): Promise<FormattedExecutionResult | null> {
    if (!isPlainRequest(body)) return null;
    const { query, operationName, variables } = body;
    const cached = this.#operations.get(query);
    if (!cached) return null;
    const { document, operation } = cached;
    if (operationName != null && operationName !== operation.name?.value) return null;
    const ctx = await contextOf();
    if (this.#check({ document, operation, variables }, ctx)) return null;
    const answer = this.#fastPath(cached, variables, ctx);
    return answer && formatted(await answer(), ctx, operation, formatErrors);
  }

  #fastPath(
    { document, operation }: CachedOperation,
    variables: PlainRequest['variables'],
    contextValue: RequestContext,
  ) {
    return fastPathOf({
      schema: this.#schema,
      document,
      operation,
      variables: variables ?? undefined,
      contextValue,
    });
  }

  #keep(source: string, cached: CachedOperation): void {
    if (source.length > longest || this.#operations.has(source)) return;
    // A document of several operations does not tell by itself which is meant.
    const operations = cached.document.definitions.filter(
      ({ kind }) => kind === cached.operation.kind,
    );
    if (operations.length > 1) return;
    if (this.#operations.size >= most) this.#operations.clear();
    this.#operations.set(source, cached);
  }
}

function formatted(
  { data, errors }: ExecutionResult,
  ctx: RequestContext,
  operation: OperationDefinitionNode,
  formatErrors: FormatErrors,
): FormattedExecutionResult {
  if (!errors) return { data };
  return { errors: formatErrors(errors, ctx, operation.name?.value ?? null), data };
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
