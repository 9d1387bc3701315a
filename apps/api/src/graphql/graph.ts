import type { ApolloServerPlugin } from '@apollo/server';
import {
  assertValidSchema,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { buildSchemaSync, type PubSub, getMetadataStorage, type NonEmptyArray } from 'type-graphql';
import type { RequestContext } from '../context/request-context.ts';
import type { AccessRule } from './access/access.ts';
import type { OperationCheck } from './access/check.ts';
import { requireAccess } from './access/declared.ts';
import { inheritInputRules } from './access/inherited-rules.ts';
import { pageArguments } from './connection.ts';
import { answeredBefore } from './http/answered-before.ts';
import { guardPlugin, operationGuard } from './http/guard.ts';
import { httpStatus } from './http/http-status.ts';
import { defaultLimits, type Limits } from './limits/limits.ts';
import { declarationsOf } from './read/bindings.ts';
import { OperationCache } from './fast-path/operation-cache.ts';
import { deriveListAccess } from './read/list-access.ts';
import { bindModel } from './read/model.ts';
import { readByUuid } from './read/read.ts';
import { resolvePreShaped, PreShaped } from './read/pre-shaped.ts';

export interface Graph {
  schema: GraphQLSchema;
  /** The access rule of every field, operation and input field, by coordinate. */
  rules: ReadonlyMap<string, readonly AccessRule[]>;
  /** For Apollo Server: the guard before anything runs, and the status over HTTP. */
  plugins: ApolloServerPlugin<RequestContext>[];
  /** The fast path of queries; `null` when it is switched off. */
  operationCache: OperationCache | null;
  /** The same guard for what does not come through Apollo Server: subscriptions. */
  checkOperation: OperationCheck;
}

/** TypeGraphQL asks for one; every subscription of ours brings its own `subscribe`. */
const ownSubscriptions: PubSub = {
  publish: refusePubSub,
  subscribe: refusePubSub,
};

function refusePubSub(): never {
  throw new Error('Changes are told through the outbox. Give the subscription a `subscribe`.');
}

/**
 * The schema of these resolvers, bound to the tables and guarded.
 *
 * @throws when a field has no access rule, or is bound to nothing: the message says what to write
 */
export async function buildGraph(options: {
  resolvers: readonly NewableFunction[];
  limits?: Limits;
  /** Whether queries that only read are answered without graphql-js; on when not said. */
  fastReadPath?: boolean;
}): Promise<Graph> {
  const { resolvers, limits = defaultLimits, fastReadPath = true } = options;
  // Plain property access: TypeGraphQL's own resolvers cost a call of middleware per field and row.
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers = true;
  const schema = buildSchemaSync({
    resolvers: resolvers as NonEmptyArray<NewableFunction>,
    validate: false,
    pubSub: ownSubscriptions,
    // It would run a query over the whole schema for what the assertion below finds without one.
    skipCheck: true,
  });
  assertValidSchema(schema);
  inheritInputRules(schema);
  requireAccess(schema);
  bindModel(schema);
  deriveListAccess(schema);
  const rules = requireAccess(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type)) completeObject(type);
    if (isInterfaceType(type)) type.resolveType = PreShaped.typeOf;
  }
  const checkOperation = operationGuard(schema, limits);
  const operationCache = fastReadPath ? new OperationCache(schema, checkOperation) : null;
  return {
    schema,
    rules,
    checkOperation,
    operationCache,
    plugins: [guardPlugin(checkOperation), answeredBefore(schema), httpStatus],
  };
}

/** Resolvers and arguments that follow from a type's declarations. */
function completeObject(type: GraphQLObjectType) {
  const { reads, shaped } = declarationsOf(type);
  for (const field of Object.values(type.getFields())) {
    const { nested, readById } = declarationsOf(field);
    if (readById) {
      field.resolve = (source: Record<string, unknown>, _args, ctx: RequestContext, info) =>
        readByUuid(ctx, info, source[field.name] as string | readonly string[] | null);
    } else if (reads || shaped) {
      field.resolve = resolvePreShaped as never;
    }
    if (nested && declarationsOf(getNamedType(field.type)).connectionOf !== undefined) {
      field.args = [...pageArguments];
    }
  }
}
