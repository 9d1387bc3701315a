import { idPrefixes, type IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import { GraphQLError } from 'graphql';
import { inWords } from './names.ts';

const typesByPrefix = new Map(
  Object.entries(idPrefixes).map(([type, prefix]) => [prefix as string, type as IdentifiedType]),
);

const shape = /^([a-z]{3})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The id that the graph shows for a row: `asg_0193…`. */
export function globalId(type: IdentifiedType, uuid: string): string {
  return `${idPrefixes[type]}_${uuid}`;
}

/** The type and row that an id names; `null` when it is none of ours. */
export function parseGlobalId(id: string): { type: IdentifiedType; uuid: string } | null {
  const [, prefix, uuid] = shape.exec(id) ?? [];
  const type = prefix === undefined ? undefined : typesByPrefix.get(prefix);
  return type === undefined || uuid === undefined ? null : { type, uuid };
}

/**
 * The row's uuid. Refused with BAD_USER_INPUT: what is no id, and an id of another type.
 * Whether such a row exists is another question.
 */
export function uuidOf(id: string, type: IdentifiedType): string {
  const parsed = parseGlobalId(id);
  if (parsed?.type === type) return parsed.uuid;
  throw new GraphQLError(`“${id.slice(0, 60)}” is ${notTheId(type)}.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** What is wrong with an id that is none of this type, to follow “is”. */
function notTheId(type: IdentifiedType): string {
  return `not the id of ${aNoun(type)}: those begin with “${idPrefixes[type]}_”`;
}

/** A type in people’s words: `job order`. */
export function nounOfType(type: IdentifiedType): string {
  return inWords(type);
}

function aNoun(type: IdentifiedType): string {
  const noun = nounOfType(type);
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** The graph's name of a table's records, `JobOrder`; `null` when the graph has no such type. */
export function graphTypeOf(recordType: string): IdentifiedType | null {
  const name = recordType.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return name in idPrefixes ? (name as IdentifiedType) : null;
}

/** The id that the graph shows for a row of this table; the bare one where it shows none. */
export function recordGlobalId(recordType: string, uuid: string): string {
  const type = graphTypeOf(recordType);
  return type === null ? uuid : globalId(type, uuid);
}
