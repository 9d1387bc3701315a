import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';

/**
 * An object that was read for graphql-js to complete. Its values are stored under their keys in the answer, so
 * that one field can be selected twice with different arguments.
 */
export class PreShaped {
  [key: string]: unknown;
  readonly #type: string;

  constructor(type: string) {
    this.#type = type;
  }

  /** The type of a record for an interface; one that was not read says it itself. */
  static typeOf(value: unknown): string | undefined {
    if (value instanceof PreShaped) return value.#type;
    return (value as { __typename?: string } | null)?.__typename;
  }
}

/** Resolves a field of what was read, and of a plain object that a command returned. */
export const resolvePreShaped: GraphQLFieldResolver<Record<string, unknown>, unknown> = (
  source,
  _args,
  _ctx,
  { fieldName, path },
) => source[source instanceof PreShaped ? path.key : fieldName];

/** The reads whose answer goes out as it is, without graphql-js completing it value by value. */
export const goesOutAsItIs = new WeakSet<GraphQLResolveInfo>();
