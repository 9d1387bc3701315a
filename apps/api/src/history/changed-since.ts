import { type Refusal, refuse } from '@stint/domain/kernel/refusal.ts';
import { nounTerm } from '@stint/domain/messages/value.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { nounOf } from './record-names.ts';
import { recordGlobalId } from '../graphql/global-id.ts';

/**
 * The version check: a command names the version that somebody saw, and is refused where the row is at
 * another one. Every edit asks this, of the rows it writes alone. What has come to depend on a change,
 * which undo asks, is another question: `dependents/undo-dependents.ts`.
 */

/** Rows that are no longer at the version that a command was decided on. */
export interface OutdatedRows {
  /** The table. */
  recordType: string;
  recordIds: readonly string[];
}

/** The latest change of one row. */
interface LatestChange {
  id: string;
  actor: string;
  at: string;
}

/** The refusal of a command on such rows: it names who changed them and when. */
export async function changedSince(
  connection: AgencyConnection,
  outdated: OutdatedRows,
): Promise<Refusal> {
  return changedRefusal(outdated, await latestChanges(connection, outdated));
}

/** One refusal for each row, by its id, for commands that answer for every row; one statement. */
export async function changedSinceEach(
  connection: AgencyConnection,
  { recordType, recordIds }: OutdatedRows,
): Promise<ReadonlyMap<string, Refusal>> {
  if (recordIds.length === 0) return new Map();
  const changes = await latestChanges(connection, { recordType, recordIds });
  const refusalFor = (id: string) => changedRefusal({ recordType, recordIds: [id] }, changes);
  return new Map(recordIds.map((id) => [id, refusalFor(id)]));
}

async function latestChanges(
  { db, agencyId }: AgencyConnection,
  { recordType, recordIds }: OutdatedRows,
): Promise<ReadonlyMap<string, LatestChange>> {
  const { rows } = await db.query<LatestChange>(
    `SELECT wanted.id, latest.actor_name AS actor, latest.at
     FROM unnest($3::uuid[]) AS wanted(id) CROSS JOIN LATERAL (
       SELECT actor_name, at FROM audit_entry AS entry
       JOIN change_set ON change_set.agency_id = entry.agency_id AND change_set.id = change_set_id
       WHERE entry.agency_id = $1 AND record_type = $2 AND record_id = wanted.id
       ORDER BY entry.id DESC LIMIT 1
     ) AS latest`,
    [agencyId, recordType, recordIds],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

function changedRefusal(
  { recordType, recordIds }: OutdatedRows,
  changes: ReadonlyMap<string, LatestChange>,
): Refusal {
  const [latest] = recordIds
    .flatMap((id) => changes.get(id) ?? [])
    .toSorted((one, other) => other.at.localeCompare(one.at));
  const noun = nounOf(recordType);
  const blocking = recordIds.map((id) => ({
    kind: noun,
    id: recordGlobalId(recordType, id),
    label: changes.has(id) ? `${noun} changed by ${changes.get(id)!.actor}` : noun,
  }));
  if (!latest) return refuse('CHANGED_SINCE', { noun: nounTerm(noun) }, { blocking });
  const { actor, at } = latest;
  return refuse('CHANGED_SINCE.by', { noun: nounTerm(noun), actor, at }, { blocking });
}
