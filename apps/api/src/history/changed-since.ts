import { type Refusal, refuse } from '@stint/domain/kernel/refusal.ts';
import { nounTerm } from '@stint/domain/messages/value.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { nounOf } from './record-names.ts';
import { recordGlobalId } from '../graphql/global-id.ts';

/** Rows that have changed since a command was decided on. */
export interface OutdatedRows {
  /** The table. */
  recordType: string;
  recordIds: readonly string[];
}

/** The refusal of a command on such rows: it names who changed them and when. */
export async function changedSince(
  { db, agencyId }: AgencyConnection,
  { recordType, recordIds }: OutdatedRows,
): Promise<Refusal> {
  const { rows } = await db.query<{ id: string; actor: string; at: string }>(
    `SELECT wanted.id, latest.actor_name AS actor, latest.at
     FROM unnest($3::uuid[]) AS wanted(id) CROSS JOIN LATERAL (
       SELECT actor_name, at FROM audit_entry AS entry
       JOIN change_set ON change_set.agency_id = entry.agency_id AND change_set.id = change_set_id
       WHERE entry.agency_id = $1 AND record_type = $2 AND record_id = wanted.id
       ORDER BY entry.id DESC LIMIT 1
     ) AS latest`,
    [agencyId, recordType, recordIds],
  );
  const by = new Map(rows.map((row) => [row.id, row]));
  const [latest] = rows.toSorted((one, other) => other.at.localeCompare(one.at));
  const noun = nounOf(recordType);
  const blocking = recordIds.map((id) => ({
    kind: noun,
    id: recordGlobalId(recordType, id),
    label: by.has(id) ? `${noun} changed by ${by.get(id)!.actor}` : noun,
  }));
  if (!latest) return refuse('CHANGED_SINCE', { noun: nounTerm(noun) }, { blocking });
  const { actor, at } = latest;
  return refuse('CHANGED_SINCE.by', { noun: nounTerm(noun), actor, at }, { blocking });
}
