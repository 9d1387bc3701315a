import { type AgencyConnection, selectRows } from '../database/select-rows.ts';
import { entityOfTable } from '../database/table.ts';
import { globalId, type IdentifiedType, idPrefixes } from '../graphql/global-id.ts';

/** What people call a kind of record in a sentence: `job order` for the table `job_order`. */
export function nounOf(recordType: string): string {
  return nouns[recordType] ?? recordType.replaceAll('_', ' ');
}

/** For what is called otherwise than its table. */
const nouns: Readonly<Record<string, string>> = { agency_settings: 'configuration' };

/**
 * What people call these records, in their order: `job order 1042`, `candidate Ann Ash`, `placement
 * (Ann Ash)`. What belongs to a candidate says whose it is.
 *
 * @param rows whole rows by id; what is gone goes by its noun alone
 */
export async function labelsOf(
  tx: AgencyConnection,
  records: readonly { recordType: string; recordId: string }[],
  rows: ReadonlyMap<string, object>,
): Promise<string[]> {
  const named = records.map((record) => (rows.get(record.recordId) ?? {}) as NamedRow);
  const ids = [...new Set(named.flatMap(({ candidateId }) => candidateId ?? []))];
  const people = (await selectRows(tx, entityOfTable('candidate'), {
    id: ids,
  } as object)) as NamedRow[];
  const byId = new Map(people.map((row) => [row.id, personOf(row)]));
  return records.map(({ recordType }, i) => {
    const row = named[i]!;
    const own = row.name ?? row.label ?? personOf(row) ?? row.number;
    const person = row.candidateId && `(${byId.get(row.candidateId)})`;
    return [nounOf(recordType), own, person].filter((word) => word !== undefined).join(' ');
  });
}

function personOf({ firstName, lastName }: NamedRow): string | undefined {
  return firstName === undefined ? undefined : `${firstName} ${lastName}`;
}

interface NamedRow {
  id?: string;
  name?: string;
  label?: string;
  firstName?: string;
  lastName?: string;
  number?: number;
  candidateId?: string;
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
