import { GraphQLError } from 'graphql';

/** What an operation may ask for at most (`X-5`). */
export interface Limits {
  /** Selection sets within each other. */
  depth: number;
  /** Fields side by side in one selection set. */
  breadth: number;
  /** Fields under another name, in the whole operation. */
  aliases: number;
  /** Records that could be read; pages within pages multiply. */
  cost: number;
  /** Values in lists among the arguments, as often as they stand there: a bulk command's records. */
  listed: number;
}

export const defaultLimits: Limits = {
  depth: 12,
  breadth: 100,
  aliases: 30,
  cost: 50_000,
  // One bulk command as large as they are taken, and some filters.
  listed: 10_500,
};

/** The parser's own limit, against documents that are expensive before anybody can look at them. */
export const parseOptions = { maxTokens: 5_000 };

/** @returns the error to refuse the operation with, which tells both numbers; or `null` */
export function overLimit(measured: Limits, limits: Limits): GraphQLError | null {
  const over = (Object.keys(limits) as (keyof Limits)[]).filter(
    (what) => measured[what] > limits[what],
  );
  if (over.length === 0) return null;
  const list = over.map((what) => `${what} ${measured[what]} of at most ${limits[what]}`);
  return new GraphQLError(`The operation asks for too much: ${list.join(', ')}.`, {
    extensions: {
      code: 'OPERATION_TOO_LARGE',
      exceeded: over.map((what) => ({ what, asked: measured[what], limit: limits[what] })),
    },
  });
}
