import { type DocumentNode, type GraphQLError, Kind, parse, visit } from 'graphql';
import { parseOptions, tooDeep, tooLarge } from './limits.ts';

/**
 * Fields and fragments that validation compares with each other (`X-5`): each field with all others of its name in the
 * document, and each fragment with all others. The documents of the apps have at most 210, one that asks for every
 * field of a list and its relatives about 15,000.
 */
const MOST_PAIRS = 20_000;

/** Documents that are small enough, as many and as long as are remembered: apps send the same over and over. */
const known = new Set<string>();
const MOST_KNOWN = 1_000;
const LONGEST_KNOWN = 10_000;

/**
 * The error to refuse a document with before it is validated, which would take long; `null` for one that can be
 * validated, or cannot even be parsed.
 */
export function tooLargeToValidate(source: string): GraphQLError | null {
  if (known.has(source)) return null;
  const refusal = tooDeep(source) ?? tooRepetitiveText(source);
  if (!refusal && source.length <= LONGEST_KNOWN) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.add(source);
  }
  return refusal;
}

function tooRepetitiveText(source: string): GraphQLError | null {
  try {
    return tooRepetitive(parse(source, parseOptions));
  } catch {
    return null;
  }
}

/** The same for a document that has been parsed. */
export function tooRepetitive(document: DocumentNode): GraphQLError | null {
  const asked = comparedPairs(document);
  return asked > MOST_PAIRS ? tooLarge([{ what: 'repetition', asked, limit: MOST_PAIRS }]) : null;
}

/** How many pairs of fields and of fragments validation compares at most. */
export function comparedPairs(document: DocumentNode): number {
  const counts = new Map<string, number>();
  const count = (what: string) => void counts.set(what, (counts.get(what) ?? 0) + 1);
  visit(document, {
    Field: ({ alias, name }) => count((alias ?? name).value),
    FragmentSpread: () => count(FRAGMENTS),
  });
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  counts.set(FRAGMENTS, Math.max(counts.get(FRAGMENTS) ?? 0, fragments.length));
  return [...counts.values()].reduce((pairs, times) => pairs + (times * (times - 1)) / 2, 0);
}

/** No field has this name. */
const FRAGMENTS = '...';
