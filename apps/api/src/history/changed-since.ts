import type { Refusal } from '@stint/domain/kernel/refusal.ts';
import { formatOfficeTime } from '@stint/domain/kernel/office-time.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import type { RequestContext } from '../context/request-context.ts';
import { nounOf } from './record-names.ts';
import { recordGlobalId } from '../graphql/global-id.ts';

/** Rows that have changed since a command was decided on. */
export interface OutdatedRows {
  /** The table. */
  recordType: string;
  recordIds: readonly string[];
}

/** The current instant and the office's time zone. */
export type OfficeTime = Pick<RequestContext, 'now' | 'agency'>;

/** The refusal of a command on such rows: it names who changed them and when. */
export async function changedSince(
  { db, agencyId }: AgencyConnection,
  { now, agency }: OfficeTime,
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
  const when = latest && formatOfficeTime(latest.at, { zone: agency?.timeZone ?? 'UTC', now });
  return {
    code: 'CHANGED_SINCE',
    message: latest
      ? `This ${noun} was changed by ${latest.actor} ${when}. Look at it again, then decide.`
      : `This ${noun} was changed meanwhile. Look at it again, then decide.`,
    blocking: recordIds.map((id) => ({
      kind: noun,
      id: recordGlobalId(recordType, id),
      label: by.has(id) ? `${noun} changed by ${by.get(id)!.actor}` : noun,
    })),
  };
}
