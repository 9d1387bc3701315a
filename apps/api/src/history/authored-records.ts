import type { Viewer } from '@stint/domain/access/viewer.ts';
import type { AuditEntryEntity } from './audit-entry.entity.ts';
import { selectRows } from '../database/select-rows.ts';
import { type EntityClass, entityOfTable } from '../database/table.ts';
import type { Transaction } from '../database/tenant.ts';

/** Tables whose rows only their author or an administrator changes. */
export const authored: ReadonlySet<string> = new Set(['activity']);

/** Of a row that is no more, what decides who is told so: the fields of its row scope. */
export type GoneRow = Readonly<Record<string, string>>;

interface AuthoredRow {
  id: string;
  authorId: string;
  private: boolean;
}

/**
 * Whether a change wrote to records that belong to somebody else: then neither is it taken back by
 * this viewer.
 */
export async function othersRecords(
  tx: Transaction,
  viewer: Viewer,
  entries: readonly AuditEntryEntity[],
): Promise<boolean> {
  const written = entries.filter(({ recordType }) => authored.has(recordType));
  if (written.length === 0 || changesOthersRecords(viewer)) return false;
  if (!('accountId' in viewer)) return true;
  const authors = written.flatMap(({ changes }) => changes['author_id']?.[0] ?? []);
  for (const [table, ofTable] of Map.groupBy(written, ({ recordType }) => recordType)) {
    const entity = entityOfTable(table) as EntityClass<AuthoredRow>;
    const rows = await selectRows(tx, entity, { id: ofTable.map(({ recordId }) => recordId) });
    authors.push(...rows.map(({ authorId }) => authorId));
  }
  return authors.some((author) => author !== viewer.accountId);
}

/** Administrators change what others wrote. */
export function changesOthersRecords(viewer: Viewer): boolean {
  return viewer.kind === 'STAFF' && viewer.role === 'ADMIN';
}

/** Of such a row that is no more, what decides who is told so. */
export function goneRow(table: string, row: object): GoneRow | undefined {
  if (!authored.has(table)) return undefined;
  const { authorId, private: isPrivate } = row as AuthoredRow;
  return { authorId, private: String(isPrivate) };
}
