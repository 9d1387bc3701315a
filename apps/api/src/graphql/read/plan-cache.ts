import {
  type DefinitionNode,
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isListType,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { declarationsOf } from './bindings.ts';
import { Compiler } from './compile.ts';
import type { BoundType, Model } from './model.ts';
import type { Rowset } from './plan.ts';
import { getOrCreate } from './get-or-create.ts';

const rowsets = new WeakMap<Model, WeakMap<FieldNode, Map<string, Rowset>>>();

/**
 * The rowset of a field. Compiled once per document, and once more for each way that `@include` and
 * `@skip` turn out: the parsed document, kept by the server, is the key.
 */
export function rowsetOf(model: Model, info: GraphQLResolveInfo, type: BoundType): Rowset {
  const [node] = info.fieldNodes as [FieldNode];
  const ofModel = getOrCreate(rowsets, model, () => new WeakMap<FieldNode, Map<string, Rowset>>());
  const ofNode = getOrCreate(ofModel, node, () => new Map<string, Rowset>());
  return getOrCreate(ofNode, `${type.name} ${switches(info)}`, () => compile(model, info, type));
}

function compile(model: Model, info: GraphQLResolveInfo, type: BoundType): Rowset {
  const { schema, fragments, variableValues: variables, fieldNodes, returnType } = info;
  const compiler = new Compiler(model, { schema, fragments, variables });
  const named = getNamedType(returnType);
  if (declarationsOf(named).connectionOf !== undefined) {
    return compiler.connection(type, named as GraphQLObjectType, fieldNodes);
  }
  return isListType(getNullableType(returnType))
    ? compiler.list(type, fieldNodes)
    : compiler.one(type, fieldNodes);
}

const switchNames = new WeakMap<OperationDefinitionNode, readonly string[]>();

/** The values of the variables that `@include` and `@skip` of this document ask. */
function switches({ operation, fragments, variableValues }: GraphQLResolveInfo): string {
  const names = getOrCreate(switchNames, operation, () => {
    const definitions: DefinitionNode[] = [operation, ...Object.values(fragments)];
    const found = new Set<string>();
    for (const definition of definitions) {
      visit(definition, {
        Directive: ({ name, arguments: args = [] }) => {
          if (name.value !== 'include' && name.value !== 'skip') return;
          for (const { value } of args) if (value.kind === 'Variable') found.add(value.name.value);
        },
      });
    }
    return [...found];
  });
  return names.map((name) => (variableValues[name] === true ? '1' : '0')).join('');
}
