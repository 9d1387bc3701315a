import { rowScopes } from '@stint/domain/access/row-scopes.ts';
import { isPermissionName, type PermissionName } from '@stint/domain/access/permissions.ts';
import type { Viewer } from '@stint/domain/access/viewer.ts';
import { sectionRules } from '@stint/domain/employee-data/employee-data.ts';
import { undoBlockers } from '@stint/domain/history/undo.ts';
import { type Refusal, refuse } from '@stint/domain/kernel/refusal.ts';
import { message, type Message } from '@stint/domain/messages/message.ts';
import { nounTerm } from '@stint/domain/messages/value.ts';
import { undoDependentsOf } from './dependents/undo-dependents.ts';
import { AuditEntryEntity } from './audit-entry.entity.ts';
import { type ChangeEntry, CREATED, recordChange, REMOVED, UNDO, UNDONE } from './change.ts';
import { ChangeSetEntity } from './change-set.entity.ts';
import { type CommandResult, RolledBack, runBulkCommand } from './command.ts';
import { othersRecords } from './authored-records.ts';
import { nounOf } from './record-names.ts';
import { reversalOf } from './reversals.ts';
import { isTaken } from '../database/taken.ts';
import { selection, selectRows } from '../database/select-rows.ts';
import { entityOfTable, tableOf } from '../database/table.ts';
import type { Transaction } from '../database/tenant.ts';
import {
  insertRows,
  patchRows,
  type RowPatch,
  StaleRows,
  type WrittenRow,
} from '../database/write-rows.ts';
import { refused } from '../graphql/results.ts';
import type { SignedInContext } from '../context/request-context.ts';

/**
 * Undoes a whole command (L-5): changed records get their former values, created records are removed. Refused
 * if something has been built on it: a record is no longer at the version that the command left, its candidates
 * or job orders have changed state since, or another record refers to one that would be removed. Whoever may
 * give the command may undo it.
 *
 * @returns the id of the undo's own change set, and a sentence about what it did
 */
export async function undo(
  ctx: SignedInContext,
  changeSetId: string,
): Promise<CommandResult<{ changeSetId: string; message: Message }>> {
  return runBulkCommand(ctx, await sizeOf(ctx, changeSetId), async (tx) => {
    if (!seesChanges(ctx.viewer)) return refused([unknownChange]);
    const [changeSet] = await selectRows(tx, ChangeSetEntity, { id: changeSetId }, { lock: true });
    const refusals = changeSet ? undoRefusals(ctx, changeSet) : [unknownChange];
    if (refusals.length > 0) return refused(refusals);

    const entries = await selectRows(tx, AuditEntryEntity, { changeSetId });
    const foreign = await othersRecords(tx, ctx.viewer, entries);
    if (foreign) return refused([refuse('NOT_PERMITTED.undo', {})]);
    const builtUpon = undoBlockers(await undoDependentsOf(tx, changeSet!, entries));
    if (builtUpon.length > 0) return refused(builtUpon);
    const restored = await restore(tx, ctx, entries).catch(refuseTaken);
    const id = await recordChange(tx, ctx, { command: UNDO, entries: restored });
    await tx.db.query('UPDATE change_set SET undone_by_id = $3 WHERE agency_id = $1 AND id = $2', [
      tx.agencyId,
      changeSetId,
      id,
    ]);
    return { changeSetId: id, message: undoneMessage(restored) };
  });
}

/** How many records a change wrote; none when it is unknown. */
async function sizeOf({ database, agency }: SignedInContext, changeSetId: string) {
  const { rows } = await database.read((db) =>
    db.query<{ length: number }>(
      'SELECT count(*)::int AS length FROM audit_entry WHERE agency_id = $1 AND change_set_id = $2',
      [agency.id, changeSetId],
    ),
  );
  return rows[0]!;
}

/** Changes are there for those who see all of them: one may have touched any record. */
export function seesChanges(viewer: Viewer): boolean {
  return 'all' in rowScopes.change(viewer);
}

const rules = Object.values(sectionRules);
const decisions: readonly string[] = [
  'change-request:decide' satisfies PermissionName,
  ...rules.map(({ requestChange }) => requestChange),
];
const looks: readonly string[] = rules.flatMap(({ unmask }) => unmask ?? []);

/** Commands that cannot be undone; the refusal says what to do instead. */
const neverUndone: Readonly<Record<string, Refusal>> = {
  ['document:write' satisfies PermissionName]: refuse('NOT_UNDOABLE.document', {}),
  ...Object.fromEntries(decisions.map((command) => [command, refuse('NOT_UNDOABLE.decision', {})])),
  ...Object.fromEntries(looks.map((command) => [command, refuse('NOT_UNDOABLE.look', {})])),
  [UNDO]: refuse('NOT_UNDOABLE.undo', {}),
  'import:run': refuse('NOT_UNDOABLE.import', {}),
  'account:manage': refuse('NOT_UNDOABLE.account', {}),
  'partner-token:manage': refuse('NOT_UNDOABLE.token', {}),
  ['timesheet:remind' satisfies PermissionName]: refuse('NOT_UNDOABLE.reminder', {}),
  ['expense:remind' satisfies PermissionName]: refuse('NOT_UNDOABLE.reminder', {}),
};

/** Why this viewer cannot undo this change, as far as the change set alone tells. */
export function undoRefusals(
  { permissions }: Pick<SignedInContext, 'permissions'>,
  { command, undoneById }: Pick<ChangeSetEntity, 'command' | 'undoneById'>,
): Refusal[] {
  const nothing = { touched: [], movedSince: [], referring: [], replacing: [] };
  const undone = undoBlockers({ undone: undoneById !== null, ...nothing });
  if (undone.length > 0) return undone;
  const final = neverUndone[command];
  if (final) return [final];
  if (isPermissionName(command) && permissions.has(command)) return [];
  return [refuse('NOT_PERMITTED.undo', {})];
}

/** `3 assignments and 1 candidate are as they were before.` */
function undoneMessage(restored: readonly ChangeEntry[]): Message {
  const kinds = Map.groupBy(restored, ({ recordType }) => recordType);
  const records = [...kinds].map(([recordType, ofType]) => ({
    count: ofType.length,
    noun: nounTerm(nounOf(recordType)),
  }));
  return message('UNDONE', { records });
}

const unknownChange = refuse('NOT_FOUND', { noun: nounTerm('change') });

/** Somebody was faster: of what there is one at a time, there is another one now. */
function refuseTaken(error: unknown): never {
  if (!isTaken(error)) throw error;
  throw new RolledBack(
    refused([refuse('CHANGED_SINCE', { noun: nounTerm(nounOf(error.table!)) })]),
  );
}

/** First restores changed records, then removes created ones, the last first, so that no reference is left. */
async function restore(
  tx: Transaction,
  ctx: SignedInContext,
  entries: readonly AuditEntryEntity[],
): Promise<ChangeEntry[]> {
  const perRecord = [...Map.groupBy(entries, ({ recordType, recordId }) => recordType + recordId)];
  const removed = entries.filter(({ action }) => action === REMOVED);
  const changed = perRecord
    .map(([, ofRecord]) => ofRecord)
    .filter((each) => !isCreation(each) && each[0]!.action !== REMOVED);
  const created = perRecord.map(([, ofRecord]) => ofRecord).filter(isCreation);
  const written: WrittenRow[] = [];
  for (const [table, records] of Map.groupBy(changed, (each) => each[0]!.recordType)) {
    const patches = records.map((each) => patchBack(table, each));
    written.push(...(await patchRows(tx, ctx, entityOfTable(table) as never, patches)));
  }
  for (const record of created.toReversed()) {
    const { recordType, recordId } = record[0]!;
    const reversal = reversalOf(recordType);
    if (reversal) written.push(...(await reversal.takeBack(tx, ctx, [recordId])));
    else written.push(await takeAway(tx, record));
  }
  for (const [table, rows] of Map.groupBy(removed, ({ recordType }) => recordType)) {
    const before = rows.map(({ changes }) => valuesBefore(table, changes) as { id: string });
    written.push(...(await insertRows(tx, ctx, entityOfTable(table) as never, before)));
  }
  return written.map((row) => ({ ...row, action: UNDONE }));
}

function isCreation(ofRecord: readonly AuditEntryEntity[]): boolean {
  return ofRecord.some(({ action }) => action === CREATED);
}

/** If one command changed a record twice: its first values, and the last version. */
function patchBack(
  recordType: string,
  ofRecord: readonly AuditEntryEntity[],
): RowPatch<{ id: string }> {
  const before = ofRecord.toReversed().map(({ changes }) => valuesBefore(recordType, changes));
  return {
    id: ofRecord[0]!.recordId,
    version: ofRecord.at(-1)!.recordVersion ?? undefined,
    set: Object.assign({}, ...before) as object,
  };
}

/** The former values of the columns that a change wrote, by property. */
function valuesBefore(recordType: string, changes: AuditEntryEntity['changes']): object {
  const propertyOf = new Map(
    tableOf(entityOfTable(recordType)).columns.map(({ name, property }) => [name, property]),
  );
  return Object.fromEntries(
    Object.entries(changes).map(([column, [value]]) => [propertyOf.get(column)!, value]),
  );
}

async function takeAway(
  tx: Transaction,
  ofRecord: readonly AuditEntryEntity[],
): Promise<WrittenRow> {
  const { recordType, recordId, recordVersion } = ofRecord.at(-1)!;
  const { name, tracked, columns } = tableOf(entityOfTable(recordType));
  const { rows } = await tx.db.query<object>(
    `DELETE FROM "${name}" WHERE agency_id = $1 AND id = $2 ${tracked ? 'AND version = $3' : ''}
     RETURNING ${selection(columns)}`,
    [tx.agencyId, recordId, ...(tracked ? [recordVersion] : [])],
  );
  const [gone] = rows;
  if (!gone) throw new StaleRows(name, [recordId]);
  return { recordType, recordId, recordVersion: null, changes: {}, gone };
}
