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

/** Brackets of any kind within each other: the parser goes down as deep as a document does. */
const nesting = 100;

/** @returns the error to refuse the operation with, which tells both numbers; or `null` */
export function overLimit(measured: Limits, limits: Limits): GraphQLError | null {
  const exceeded = (Object.keys(limits) as (keyof Limits)[])
    .filter((what) => measured[what] > limits[what])
    .map((what) => ({ what, asked: measured[what], limit: limits[what] }));
  return exceeded.length === 0 ? null : tooLarge(exceeded);
}

/** The same for a document that is not parsed yet; one that cannot be parsed is for the parser to refuse. */
export function tooDeep(source: string): GraphQLError | null {
  let [depth, deepest] = [0, 0];
  for (const [token] of source.matchAll(brackets)) {
    if ('{[('.includes(token)) deepest = Math.max(deepest, (depth += 1));
    else if ('}])'.includes(token)) depth -= 1;
  }
  return deepest > nesting ? tooLarge([{ what: 'nesting', asked: deepest, limit: nesting }]) : null;
}

/** The same for what was sent with a document: whatever reads a value goes down as deep as it does. */
export function tooNested(value: unknown): GraphQLError | null {
  const asked = levelsOf(value);
  return asked > nesting ? tooLarge([{ what: 'nesting', asked, limit: nesting }]) : null;
}

/** Level by level, since what calls itself for each level would end with the stack. */
function levelsOf(value: unknown): number {
  let [levels, level] = [0, [value]];
  for (;;) {
    const below = level.flatMap((each) =>
      typeof each === 'object' && each !== null ? [Object.values(each) as unknown[]] : [],
    );
    if (below.length === 0) return levels;
    levels += 1;
    level = below.flat();
  }
}

/** Brackets, and as a whole what brackets within mean nothing: texts and remarks. */
const brackets = /"""(?:\\"""|[^])*?(?:"""|$)|"(?:\\.|[^"\\\n\r])*"?|#[^\n\r]*|[{}[\]()]/g;

/** The error that tells what an operation asks too much of, with both numbers. */
export function tooLarge(exceeded: { what: string; asked: number; limit: number }[]): GraphQLError {
  const list = exceeded.map(({ what, asked, limit }) => `${what} ${asked} of at most ${limit}`);
  return new GraphQLError(`The operation asks for too much: ${list.join(', ')}.`, {
    extensions: { code: 'OPERATION_TOO_LARGE', exceeded },
  });
}
