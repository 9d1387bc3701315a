import {
  buildSchema,
  findBreakingChanges,
  type GraphQLSchema,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';

/** The schema as text, in an order that does not depend on how it was put together. */
export function printedSchema(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

/**
 * What would break for those who use the schema as it was printed before, and is not declared.
 *
 * @param declared text that holds each change in its own words, as this function returns them
 */
export function undeclaredBreaks(before: string, now: GraphQLSchema, declared: string): string[] {
  return findBreakingChanges(buildSchema(before), now)
    .map(({ description }) => description)
    .filter((description) => !declared.includes(description));
}
