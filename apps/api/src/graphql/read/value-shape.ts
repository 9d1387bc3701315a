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

/** What the direct path leaves to graphql-js: the request is then answered by it, errors included. */
export class NotOnFastPath extends Error {}

/**
 * Gives plain values (computed fields, JSON columns) the shape that was selected, as graphql-js
 * would by default resolvers. Whatever is not plain is left to graphql-js.
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
      if (shaped === null) throw new NotOnFastPath('Null where nothing may be null.');
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
  if (!isObjectType(type)) return notDirect;

  const definitions = type.getFields();
  const reads = [...compiler.fieldsOf(type, nodes)].map(([key, selected]) => {
    const name = selected[0]!.name.value;
    if (name === '__typename') return { key, name: null, shape: () => type.name };
    const field = definitions[name]!;
    const shape = field.resolve ? notDirect : valueShape(compiler, field.type, selected);
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

function notDirect(): never {
  throw new NotOnFastPath('A value that graphql-js has to complete.');
}
