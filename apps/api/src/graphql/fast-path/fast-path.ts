import {
  type DocumentNode,
  type ExecutionResult,
  getArgumentValues,
  getVariableValues,
  type GraphQLError,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isNonNullType,
  locatedError,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { fragmentsOf } from './answerable.ts';
import { goesOutAsItIs } from '../read/pre-shaped.ts';

/** One operation with its values, as a request brings it. */
export interface OperationRequest {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>> | undefined;
  contextValue: unknown;
}

/**
 * Answers a query whose root fields all read (`isAnswerable`), without executing it field by field: the rowsets
 * already have the answer's shape.
 *
 * @returns how to answer; `null` for variables that graphql-js must refuse. Nothing has run then
 */
export function fastPathOf(request: OperationRequest): (() => Promise<ExecutionResult>) | null {
  const { schema, operation } = request;
  const { coerced: variableValues } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    request.variables ?? {},
  );
  return variableValues ? () => answer(request, variableValues) : null;
}

/** An error of a root field leaves that field without a value, as graphql-js does it. */
async function answer(
  { schema, document, operation, contextValue }: OperationRequest,
  variableValues: GraphQLResolveInfo['variableValues'],
): Promise<ExecutionResult> {
  const query = schema.getQueryType()!;
  const fragments = fragmentsOf(document);
  const fields = collectFields(schema, fragments, variableValues, query, operation.selectionSet);
  const errors: GraphQLError[] = [];
  let complete = true;
  const entries = await Promise.all(
    [...fields].map(async ([key, fieldNodes]) => {
      const name = fieldNodes[0]!.name.value;
      if (name === '__typename') return [key, query.name] as const;
      const field = query.getFields()[name]!;
      const info: GraphQLResolveInfo = {
        fieldName: name,
        fieldNodes,
        returnType: field.type,
        parentType: query,
        path: { prev: undefined, key, typename: query.name },
        schema,
        fragments,
        rootValue: undefined,
        operation,
        variableValues,
      };
      try {
        return [key, await valueOf(query, info, contextValue)] as const;
      } catch (error) {
        errors.push(locatedError(error, fieldNodes, [key]));
        if (isNonNullType(field.type)) complete = false;
        return [key, null] as const;
      }
    }),
  );
  const data = complete ? Object.fromEntries(entries) : null;
  return errors.length > 0 ? { errors, data } : { data };
}

async function valueOf(
  query: GraphQLObjectType,
  info: GraphQLResolveInfo,
  contextValue: unknown,
): Promise<unknown> {
  const field = query.getFields()[info.fieldName]!;
  goesOutAsItIs.add(info);
  const args = getArgumentValues(field, info.fieldNodes[0]!, info.variableValues);
  const value: unknown = (await field.resolve!(undefined, args, contextValue, info)) ?? null;
  if (value === null && isNonNullType(field.type)) {
    throw new Error(`Cannot return null for non-nullable field ${query.name}.${field.name}.`);
  }
  return value;
}
