import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Fields } from './plan.ts';

/**
 * Gives plain values (computed fields, JSON columns) the shape that was selected, as graphql-js
 * would by default resolvers. For values that are not plain, graphql-js has to complete the answer: the fast
 * path does not take such operations.
 */
export function valueShape(
  compiler: { fieldsOf: (type: GraphQLObjectType, nodes: readonly FieldNode[]) => Fields },
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): (value: unknown) => unknown {
  if (isNonNullType(type)) {
    const shape = valueShape(compiler, type.ofType, nodes);
    return (value) => {
      const shaped = shape(value);
      if (shaped === null)
        throw new Error('Cannot return null for a non-nullable field: a value is missing.');
      return shaped;
    };
  }
  if (isListType(type)) {
    const shape = valueShape(compiler, type.ofType, nodes);
    return (value) => (value == null ? null : (value as unknown[]).map(shape));
  }
  if (isLeafType(type)) {
    return (value) => (value == null ? null : (type.serialize(value) ?? null));
  }
  if (!isObjectType(type)) return notPlain;

  const definitions = type.getFields();
  const reads = [...compiler.fieldsOf(type, nodes)].map(([key, selected]) => {
    const name = selected[0]!.name.value;
    if (name === '__typename') return { key, name: null, shape: () => type.name };
    const field = definitions[name]!;
    const shape = field.resolve ? notPlain : valueShape(compiler, field.type, selected);
    return { key, name, shape };
  });
  return (value) => {
    if (value == null) return null;
    const made: Record<string, unknown> = {};
    for (const { key, name, shape } of reads) {
      made[key] = shape(name === null ? null : (value as Record<string, unknown>)[name]);
    }
    return made;
  };
}

function notPlain(): never {
  throw new Error('A value that graphql-js has to complete was read for the fast path.');
}
