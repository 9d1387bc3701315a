import type { EntityManager } from 'typeorm';
import type { RecordsChanged } from './live-updates.ts';
import type { LivePayload } from '../history/change.ts';
import type { OutboxEntry } from '../outbox/outbox.ts';

/** The NOTIFY channel for changed records: ids and versions, never contents. */
export const LIVE_CHANNEL = 'stint_live';

/** NOTIFY carries at most 8,000 bytes. */
const RECORDS_PER_MESSAGE = 150;
/** Rows that are gone carry besides who may be told of them. */
const GONE_PER_MESSAGE = 50;
/** If more records than this change at once, those who see all of them read their lists again. */
const FOLLOWED_ONE_BY_ONE = 500;

/** Tells every instance which records changed, at the commit of the transaction. */
export async function publishChanges(
  entries: readonly OutboxEntry<LivePayload>[],
  manager: EntityManager,
): Promise<void> {
  const messages = entries.flatMap(({ agencyId, payload }) => messagesOf(agencyId, payload));
  if (messages.length === 0) return;
  await manager.query('SELECT pg_notify($1, message) FROM unnest($2::text[]) AS message', [
    LIVE_CHANNEL,
    messages.map((message) => JSON.stringify(message)),
  ]);
}

function messagesOf(agencyId: string, { kind, records }: LivePayload): RecordsChanged[] {
  const areMany = records.length > FOLLOWED_ONE_BY_ONE;
  const size = records.some(([, , gone]) => gone) ? GONE_PER_MESSAGE : RECORDS_PER_MESSAGE;
  return Array.from({ length: Math.ceil(records.length / size) }, (_, index) => ({
    agencyId,
    kind,
    records: records.slice(index * size, (index + 1) * size),
    ...(areMany && { ofMany: index === 0 ? 'first part' : 'further part' }),
  }));
}
