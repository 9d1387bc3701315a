import { v7 as uuid } from 'uuid';
import type { PermissionName } from '@stint/domain/access/permissions.ts';
import { systemName } from '@stint/domain/access/system.ts';
import { partnerActorName } from '@stint/domain/partner-token/partner-token.ts';
import { AuditEntryEntity } from './audit-entry.entity.ts';
import { ChangeSetEntity } from './change-set.entity.ts';
import { contactedRecords } from './contacted-records.ts';
import { goneRow, type GoneRow } from './authored-records.ts';
import { follow } from './followers.ts';
import { toldChanges } from './untold-values.ts';
import { OutboxEntryEntity } from './outbox-entry.entity.ts';
import { entityOfTable } from '../database/table.ts';
import { encryptedColumnsOf } from '../encryption/encrypted-column.ts';
import { newIds } from '../database/new-ids.ts';
import type { Transaction } from '../database/tenant.ts';
import { type Author, insertRows, type WrittenRow } from '../database/write-rows.ts';

/** The timeline's action for a record that a command created. Undoing the command removes the record. */
export const CREATED = 'created';
/** The action for a row that a command removed. Undoing the command restores it. */
export const REMOVED = 'removed';
/** The timeline's action for a record that an undo restored. */
export const UNDONE = 'undone';

/** The command that undoes another one. */
export const UNDO = 'change:undo' satisfies PermissionName;

/** What one command did. */
export interface Change {
  /** The permission that it needed. Whoever has it may undo the change. */
  command: PermissionName;
  /** The reason that the person gave. */
  reason?: string | null;
  entries: readonly ChangeEntry[];
}

/** What was done to one record: a written row, and the action's name on its timeline. */
export interface ChangeEntry extends WrittenRow {
  /** The machine's action, `created` for a new record, `updated` for a mere edit. */
  action: string;
  /** Taken from the status or stage that was written, where not given. */
  fromState?: string | null;
  toState?: string | null;
}

/** The outbox's topic that the live updates take. */
export const LIVE = 'live';
/** The outbox's topic that subscribers take (`jobs/subscription.ts`). */
export const CHANGE = 'change';

/** The command that takes another system's records over: what happened to them, happened there. */
const IMPORT = 'import:run' satisfies PermissionName;

/** What the outbox hands to the live updates: records of one kind, each with its new version. */
export interface LivePayload extends Record<string, unknown> {
  /** The table's name. */
  kind: string;
  records: [id: string, version: number | null, gone?: GoneRow][];
}

/**
 * What the outbox hands to subscribers: one action on records of one kind. Which records, at which
 * versions, stands in the history under the change set.
 */
export interface ChangePayload extends Record<string, unknown> {
  changeSetId: string;
  /** The table's name. */
  kind: string;
  action: string;
}

/**
 * Writes a command's history and its outbox entries, in the command's own transaction.
 *
 * @returns the change set's id, by which it can be undone.
 */
export async function recordChange(
  tx: Transaction,
  author: Author,
  { command, reason = null, entries }: Change,
): Promise<string> {
  const changeSetId = uuid();
  await insertRows(tx, author, ChangeSetEntity, [
    {
      id: changeSetId,
      at: author.now,
      accountId: author.account?.id ?? null,
      actorName: actorNameOf(author),
      command,
      reason,
    },
  ]);
  const ids = newIds(entries.length);
  await insertRows(
    tx,
    author,
    AuditEntryEntity,
    entries.map((entry, index) => ({ id: ids[index]!, changeSetId, ...auditEntryOf(entry) })),
  );
  const forSubscribers = command === IMPORT ? [] : changePayloads(changeSetId, entries);
  const told = [...entries, ...(await contactedRecords(tx, entries))];
  await leaveInOutbox(tx, author, [
    ...livePayloads(told).map((payload) => outboxEntry(author.now, LIVE, payload)),
    ...forSubscribers.map((payload) => outboxEntry(author.now, CHANGE, payload)),
  ]);
  await follow(tx, author, entries);
  return changeSetId;
}

/** Who did it, as the history says for good: a person, a partner's token, or the system. */
function actorNameOf({ account, partner }: Author): string {
  if (account) return account.displayName;
  return partner ? partnerActorName(partner.name) : systemName;
}

/** Tells whoever watches these rows that they changed, where that is no history: progress, failures. */
export async function publishRows(
  tx: Transaction,
  author: Author,
  rows: readonly Omit<WrittenRow, 'changes'>[],
): Promise<void> {
  const entries = livePayloads(rows).map((payload) => outboxEntry(author.now, LIVE, payload));
  await leaveInOutbox(tx, author, entries);
}

async function leaveInOutbox(
  tx: Transaction,
  author: Author,
  entries: readonly ReturnType<typeof outboxEntry>[],
): Promise<void> {
  await insertRows(tx, author, OutboxEntryEntity, entries);
  for (const { topic, payload } of entries) {
    tx.topicsInOutbox.add(topic);
    tx.changedTables.add(payload.kind);
  }
}

function auditEntryOf(entry: ChangeEntry) {
  const changes = toldChanges(entry.recordType, withoutEncrypted(entry));
  const state = entry.changes['status'] ?? entry.changes['stage'];
  return {
    recordType: entry.recordType,
    recordId: entry.recordId,
    action: entry.action,
    fromState: entry.fromState ?? (state?.[0] as string | undefined) ?? null,
    toState: entry.toState ?? (state?.[1] as string | undefined) ?? null,
    changes,
    recordVersion: entry.recordVersion,
  };
}

/** The history keeps no encrypted value: it would be there after the record, and need its key for ever. */
function withoutEncrypted({ recordType, changes }: ChangeEntry): ChangeEntry['changes'] {
  const encrypted = encryptedColumnsOf(entityOfTable(recordType));
  if (encrypted.size === 0) return changes;
  return Object.fromEntries(Object.entries(changes).filter(([column]) => !encrypted.has(column)));
}

function outboxEntry(at: string, topic: string, payload: LivePayload | ChangePayload) {
  return { id: uuid(), at, topic, payload };
}

/** One entry per kind of record, however many records changed. */
function livePayloads(entries: readonly Omit<WrittenRow, 'changes'>[]): LivePayload[] {
  const kinds = Map.groupBy(entries, ({ recordType }) => recordType);
  return [...kinds].map(([kind, ofKind]) => ({
    kind,
    records: ofKind.map(({ recordId, recordVersion, gone }) => {
      const fields = gone && goneRow(kind, gone);
      return fields ? [recordId, recordVersion, fields] : [recordId, recordVersion];
    }),
  }));
}

/** One per kind and action, in the order in which they first occur. */
function changePayloads(changeSetId: string, entries: readonly ChangeEntry[]): ChangePayload[] {
  const actions = new Map(
    entries.map(({ recordType: kind, action }) => [`${kind} ${action}`, { kind, action }]),
  );
  return [...actions.values()].map((each) => ({ changeSetId, ...each }));
}
