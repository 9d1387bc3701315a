import { normalizedStart } from '@stint/domain/kernel/bounded-text.ts';
import { searchWords } from '@stint/domain/kernel/search-words.ts';
import type { GraphQLResolveInfo } from 'graphql';
import type { SearchableKind } from '../graphql/searchable-kind.ts';
import { typedFor, type TypedNumber } from './typed-for.ts';
import { hitOf, type Reading, withHitsBelow } from './hits-below.ts';
import type { SearchHit } from './search-hit.type.ts';
import { numbersBeginning } from '../graphql/read/search-condition.ts';
import { modelOf } from '../graphql/read/model.ts';
import { Statement } from '../graphql/read/statement.ts';
import { statementName } from '../database/statement-name.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { quoted, type Table } from '../database/table.ts';

/** Characters of what is searched for; the rest is not looked at. */
const LONGEST_SEARCH = 200;
/** Hits at most. */
const maxHits = 50;
/** Of more records of a kind that begin so, the newest are looked at: a letter alone finds half an agency. */
const maxCandidates = 200;

/**
 * Records of every kind that the viewer may see, by the beginnings of words, in any order and whatever
 * case and accents; those whose words are typed out come first, then each kind in turn. Below a person
 * stand the person's assignments, beyond the number asked for.
 */
export async function search(
  searchableKinds: readonly SearchableKind[],
  ctx: SignedInContext,
  { schema }: Pick<GraphQLResolveInfo, 'schema'>,
  { text, first }: { text: string; first: number },
): Promise<SearchHit[]> {
  const typed = normalizedStart(text, 'NFC', LONGEST_SEARCH).replaceAll('\0', ' ').trim();
  const limit = Math.min(Math.max(first, 0), maxHits);
  if (typed === '' || limit === 0) return [];
  const kinds = searchableKinds.filter(({ permissions }) =>
    permissions.every((permission) => ctx.permissions.has(permission)),
  );
  const model = modelOf(schema);
  return ctx.database.read(async (db) => {
    const reading = { db, ctx, model };
    const found = await Promise.all(kinds.map((kind) => hitsOf(reading, kind, typed, limit)));
    const hits = found
      .flat()
      .toSorted((one, other) => other.exact - one.exact || one.place - other.place)
      .slice(0, limit)
      .map(({ hit }) => hit);
    return withHitsBelow(reading, kinds, hits);
  });
}

interface Ranked {
  hit: SearchHit;
  /** How many of the typed words are whole words of it. */
  exact: number;
  /** Its place among the hits of its kind. */
  place: number;
}

async function hitsOf(
  { db, ctx, model }: Reading,
  kind: SearchableKind,
  typed: string,
  limit: number,
): Promise<Ranked[]> {
  const type = model.types.get(kind.type)!;
  const statement = new Statement(model, type, { agencyId: ctx.agency.id, viewer: ctx.viewer });
  const joined = kind.words?.id ?? 'id';
  const { number, text: whole } = typedFor(kind.type, typed);
  const words = searchWords(whole);
  // `E-1042` is the number of an employee alone, and not that of the candidate whose words find employees.
  const isWords = !(kind.byNumber && number?.isPrefixed);
  const found = [
    ...(kind.words && isWords && words.length > 0 ? [byWords(statement, kind.words, words)] : []),
    ...(kind.byNumber && number ? [byNumber(statement, type.table, joined, number)] : []),
  ];
  if (found.length === 0) return [];
  const shown = kind.shows.map((path) => statement.column(path));
  const beside = kind.byNumber && number?.beside ? kind.byNumber.beside(number.beside) : undefined;
  const conditions = [
    ...statement.visible(type),
    ...(beside ? [`(found.fits OR ${beside(statement)})`] : []),
  ];
  const text =
    `SELECT ${[statement.column('id'), 'max(found.exact)', ...shown].join(', ')}` +
    ` FROM ${statement.from()} JOIN (${found.join(' UNION ALL ')}) AS found` +
    ` ON found.id = ${statement.column(joined)}` +
    ` WHERE ${conditions.join(' AND ')}` +
    ` GROUP BY ${[statement.column('id'), ...shown].join(', ')}` +
    ` ORDER BY 2 DESC, ${[...shown.keys()].map((i) => i + 3).join(', ')}, 1 LIMIT ${limit}`;
  const { rows } = await db.query<(string | number | null)[]>({
    name: statementName(text),
    text,
    values: statement.values,
    rowMode: 'array',
  });
  return rows.map(([id, exact, ...values], place) => ({
    exact: Number(exact),
    place,
    hit: hitOf(kind, String(id), values),
  }));
}

/**
 * Rows for which each typed word begins one of their words. Where a word ends is passed as a value: under
 * row-level security no index is used with what `||` makes of a column.
 */
function byWords(
  statement: Statement,
  { table }: { table: string },
  words: readonly string[],
): string {
  const typed = statement.param(words, 'text[]');
  const beyond = statement.param(
    words.map((word) => `${word}\u{10ffff}`),
    'text[]',
  );
  return (
    `(WITH typed AS MATERIALIZED (SELECT word COLLATE "C" AS word, beyond COLLATE "C" AS beyond` +
    ` FROM unnest(${typed}, ${beyond}) AS typed (word, beyond))` +
    ` SELECT entry.record_id AS id, count(*) FILTER (WHERE entry.word = typed.word) AS exact, TRUE AS fits` +
    ` FROM typed JOIN search_word AS entry ON entry.agency_id = ${statement.agency}` +
    ` AND entry.kind = '${table}' AND entry.word >= typed.word AND entry.word < typed.beyond` +
    ` GROUP BY entry.record_id` +
    ` HAVING count(DISTINCT typed.word) = (SELECT count(*) FROM typed)` +
    ` ORDER BY 2 DESC, 1 DESC LIMIT ${maxCandidates})`
  );
}

/** Rows whose number is typed, or begins with what is typed. They fit if nothing else is typed. */
function byNumber(
  statement: Statement,
  table: Table,
  id: string,
  { digits, beside }: TypedNumber,
): string {
  const fits = beside === '';
  return (
    `(SELECT ${quoted(table.column(id).name)} AS id, (number = ${digits})::int::bigint AS exact, ${fits} AS fits` +
    ` FROM ${quoted(table.name)}` +
    ` WHERE agency_id = ${statement.agency} AND ${numbersBeginning('number', digits)}` +
    `${fits ? ` ORDER BY number LIMIT ${maxHits}` : ''})`
  );
}
