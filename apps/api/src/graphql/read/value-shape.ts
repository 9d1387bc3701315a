import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { RequestContext } from '../../context/request-context.ts';
import type { Fields } from './plan.ts';

type ValueShape = (value: unknown, ctx: RequestContext) => unknown;
type Property = (args: object, ctx: RequestContext) => unknown;

/**
 * Gives plain values (computed fields, JSON columns) the shape that was selected, as graphql-js
 * would by default resolvers. For values that are not plain, graphql-js has to complete the answer: the fast
 * path does not take such operations.
 */
export function valueShape(
  compiler: { fieldsOf: (type: GraphQLObjectType, nodes: readonly FieldNode[]) => Fields },
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): ValueShape {
  if (isNonNullType(type)) {
    const shape = valueShape(compiler, type.ofType, nodes);
    return (value, ctx) => {
      const shaped = shape(value, ctx);
      if (shaped === null)
        throw new Error('Cannot return null for a non-nullable field: a value is missing.');
      return shaped;
    };
  }
  if (isListType(type)) {
    const shape = valueShape(compiler, type.ofType, nodes);
    return (value, ctx) =>
      value == null ? null : (value as unknown[]).map((each) => shape(each, ctx));
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
  return (value, ctx) => {
    if (value == null) return null;
    const made: Record<string, unknown> = {};
    for (const { key, name, shape } of reads) {
      const property = name === null ? null : (value as Record<string, unknown>)[name];
      // Such as text that is written in its reader's language.
      const plain = typeof property === 'function' ? (property as Property)({}, ctx) : property;
      made[key] = shape(plain, ctx);
    }
    return made;
  };
}

function notPlain(): never {
  throw new Error('A value that graphql-js has to complete was read for the fast path.');
}
