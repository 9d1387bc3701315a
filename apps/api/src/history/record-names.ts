import type { BlockingRecord } from '@stint/domain/kernel/refusal.ts';
import { type AgencyConnection, selectRows } from '../database/select-rows.ts';
import { entityOfTable } from '../database/table.ts';
import { recordGlobalId } from '../graphql/global-id.ts';

/** What people call a kind of record in a sentence: `job order` for the table `job_order`. */
export function nounOf(recordType: string): string {
  return nouns[recordType] ?? recordType.replaceAll('_', ' ');
}

/** For what is called otherwise than its table. */
const nouns: Readonly<Record<string, string>> = { agency_settings: 'configuration' };

/**
 * These records as a refusal names them, in their order: `job order 1042`, `candidate Ann Ash`,
 * `placement (Ann Ash)`. What belongs to a candidate says whose it is.
 *
 * @param rows whole rows by id, theirs and their candidates' as far as they are known; what is gone goes
 *   by its noun alone
 */
export async function blockingRecords(
  connection: AgencyConnection,
  records: readonly { recordType: string; recordId: string }[],
  rows: ReadonlyMap<string, object>,
): Promise<BlockingRecord[]> {
  const rowOf = (recordId: string) => (rows.get(recordId) ?? {}) as NamedRow;
  const owners = new Set(records.flatMap(({ recordId }) => rowOf(recordId).candidateId ?? []));
  const ids = [...owners].filter((id) => !rows.has(id));
  const candidates = entityOfTable('candidate');
  const others = (await selectRows(connection, candidates, { id: ids } as object)) as NamedRow[];
  const people = new Map([...rows, ...others.map((row) => [row.id!, row] as const)]);
  return records.map(({ recordType, recordId }) => {
    const row = rowOf(recordId);
    const kind = nounOf(recordType);
    const own = row.name ?? personOf(row) ?? row.number;
    const person = row.candidateId && `(${personOf(people.get(row.candidateId)!)})`;
    const label = [kind, own, person].filter((word) => word !== undefined).join(' ');
    return { kind, id: recordGlobalId(recordType, recordId), label };
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
