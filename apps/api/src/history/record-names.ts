import { globalId, type IdentifiedType, idPrefixes } from '../graphql/global-id.ts';

/** What people call a kind of record in a sentence: `job order` for the table `job_order`. */
export function nounOf(recordType: string): string {
  return recordType.replaceAll('_', ' ');
}

/** What people call one record: `job order 1042`, `candidate Ann Ash`. `row` is a whole row, by property. */
export function labelOf(recordType: string, row: object): string {
  const { number, name, firstName, lastName } = row as Record<string, string | number | undefined>;
  const own = number ?? name ?? [firstName, lastName].join(' ');
  return `${nounOf(recordType)} ${own}`.trim();
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
