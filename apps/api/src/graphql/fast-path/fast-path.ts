import {
  type FragmentDefinitionNode,
  getArgumentValues,
  getNamedType,
  getVariableValues,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isInterfaceType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type DocumentNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { modelOf } from '../read/model.ts';
import { NotOnFastPath } from '../read/value-shape.ts';

const directInfos = new WeakSet<GraphQLResolveInfo>();

/** Whether what is read goes out as it is, without graphql-js completing it value by value. */
export function isOnFastPath(info: GraphQLResolveInfo): boolean {
  return directInfos.has(info);
}

/**
 * Answers queries whose root fields all read, without executing them field by field: the rowsets
 * already have the answer's shape. Anything else, and everything that goes wrong, is left to
 * graphql-js, so that there is one place where errors get their words and paths.
 *
 * @returns the answer's data, or `null` when graphql-js is to answer
 */
export async function answerOnFastPath(request: {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>> | undefined;
  contextValue: unknown;
}): Promise<Record<string, unknown> | null> {
  const { schema, document, operation, contextValue } = request;
  const query = schema.getQueryType();
  if (operation.operation !== 'query' || !query) return null;
  const { coerced: variableValues } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    request.variables ?? {},
  );
  if (!variableValues) return null;
  const fragments = fragmentsOf(document);
  const fields = collectFields(schema, fragments, variableValues, query, operation.selectionSet);
  const names = [...fields.values()].map(([node]) => node!.name.value);
  if (!names.every((name) => name === '__typename' || reads(schema, query, name))) return null;

  const answer = async ([key, fieldNodes]: [string, GraphQLResolveInfo['fieldNodes']]) => {
    const name = fieldNodes[0]!.name.value;
    if (name === '__typename') return [key, query.name];
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
    directInfos.add(info);
    const args = getArgumentValues(field, fieldNodes[0]!, variableValues);
    const value: unknown = (await field.resolve!(undefined, args, contextValue, info)) ?? null;
    if (value === null && isNonNullType(field.type)) throw new NotOnFastPath();
    return [key, value];
  };
  try {
    return Object.fromEntries(await Promise.all([...fields].map(answer))) as Record<
      string,
      unknown
    >;
  } catch {
    return null;
  }
}

function reads(schema: GraphQLSchema, query: GraphQLObjectType, name: string): boolean {
  const field = query.getFields()[name];
  if (!field) return false;
  const type = getNamedType(field.type);
  return modelOf(schema).typeOf(type) !== undefined || isInterfaceType(type);
}

const fragmentsByDocument = new WeakMap<DocumentNode, Record<string, FragmentDefinitionNode>>();

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const known = fragmentsByDocument.get(document);
  if (known) return known;
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  fragmentsByDocument.set(document, fragments);
  return fragments;
}
