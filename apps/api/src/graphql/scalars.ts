import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';

/** A calendar date without a zone. */
export const DateScalar = textScalar({
  name: 'Date',
  description: 'A calendar date, `2026-11-21`.',
  example: '2026-11-21',
  accepts: isDate,
});

/** An instant. */
export const DateTimeScalar = textScalar({
  name: 'DateTime',
  description: 'An instant in UTC, `2026-11-21T19:00:00Z`.',
  example: '2026-11-21T19:00:00Z',
  accepts: isInstant,
});

/** Never a float: what was typed is what is stored. */
export const DecimalScalar = textScalar({
  name: 'Decimal',
  description: 'A decimal number as text, `27.50`: money, rates and percentages.',
  example: '27.50',
  accepts: (text) => /^-?\d{1,15}(\.\d{1,10})?$/.test(text),
});

export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'Any JSON value.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});

/** A scalar that is text in the graph, in the code and on its way out of the database. */
function textScalar(definition: {
  name: string;
  description: string;
  example: string;
  accepts: (text: string) => boolean;
}): GraphQLScalarType<string, string> {
  const { name, description, example, accepts } = definition;
  const read = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`This is not a ${name}. Write it like "${example}".`);
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: String,
    parseValue: read,
    parseLiteral: (node) => {
      if (node.kind === Kind.STRING) return read(node.value);
      throw new GraphQLError(`A ${name} is written in quotes, like "${example}".`, { nodes: node });
    },
  });
}

/** There was no year 0, and PostgreSQL knows none. */
function isDate(text: string): boolean {
  if (!/^(?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text)) return false;
  // Every month has them: most dates are not looked up.
  return Number(text.slice(8)) <= 28 || isSameDate(text, new Date(`${text}T00:00:00Z`));
}

function isInstant(text: string): boolean {
  const [, date, hours] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/.exec(text) ?? [];
  return date !== undefined && isDate(date) && Number(hours) < 24;
}

/** `Date` rolls 31 November over into December, which then no longer reads the same. */
function isSameDate(text: string, date: Date): boolean {
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
