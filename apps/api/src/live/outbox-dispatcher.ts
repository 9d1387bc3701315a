import type { DataSource } from 'typeorm';
import type { RecordsChanged } from './live-updates.ts';
import type { LivePayload } from '../history/change.ts';

/** Instances hear on this channel which records changed: ids and versions only, never contents. */
export const LIVE = 'stint_live';

/** NOTIFY carries at most 8,000 bytes. */
const RECORDS_PER_MESSAGE = 150;
/** Of more than this, a list is read again as a whole. */
const FOLLOWED_ONE_BY_ONE = 500;
const ENTRIES_AT_ONCE = 200;

/**
 * Takes what is in the outbox and tells every instance, in one transaction: told once, or still there.
 *
 * @returns whether there may be more.
 */
export async function dispatchOutbox(dataSource: DataSource): Promise<boolean> {
  return dataSource.transaction(async (manager) => {
    const taken = await manager.query<{ agency_id: string; payload: LivePayload }[]>(
      'SELECT agency_id, payload FROM take_outbox($1)',
      [ENTRIES_AT_ONCE],
    );
    const messages = taken.flatMap(({ agency_id, payload }) => messagesOf(agency_id, payload));
    if (messages.length > 0) {
      await manager.query('SELECT pg_notify($1, message) FROM unnest($2::text[]) AS message', [
        LIVE,
        messages.map((message) => JSON.stringify(message)),
      ]);
    }
    return taken.length === ENTRIES_AT_ONCE;
  });
}

function messagesOf(agencyId: string, { kind, records }: LivePayload): RecordsChanged[] {
  if (records.length > FOLLOWED_ONE_BY_ONE) return [{ agencyId, kind, records: [['*', null]] }];
  return Array.from({ length: Math.ceil(records.length / RECORDS_PER_MESSAGE) }, (_, index) => ({
    agencyId,
    kind,
    records: records.slice(index * RECORDS_PER_MESSAGE, (index + 1) * RECORDS_PER_MESSAGE),
  }));
}
