import {
  documentContentTypes,
  documentFileName,
  mustHaveRoomForDocument,
} from '@stint/domain/document/document.ts';
import { message } from '@stint/domain/messages/message.ts';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { DocumentEntity } from './document.entity.ts';
import { documentFields } from './document-fields.ts';
import { documentKey } from './document-key.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { selectRows } from '../database/select-rows.ts';
import { tableOf } from '../database/table.ts';
import type { Transaction } from '../database/tenant.ts';
import { toldOnEmployee } from '../employee/employee-versions.commands.ts';
import { storedBytes } from '../database/stored-bytes.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { typeOfUpload } from '../graphql/http/type-of-upload.ts';
import type { Upload } from '../graphql/http/upload.ts';
import { parseId, parseInput, recordId } from '../graphql/parse-input.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
import { recordChange, REMOVED } from '../history/change.ts';
import { createRows } from '../history/change-rows.ts';
import { type CommandResult, isRefusal, runCommand } from '../history/command.ts';
import { unseenTargets } from '../write/targets.ts';

const schema = z.object({
  employeeId: recordId('Employee'),
  ...documentFields,
});

const WRITE = 'document:write';

/**
 * Adds a document to an employee. What it is, its content says; what is no document, or too large, also in pixels, is
 * refused before anything is kept.
 *
 * @returns the row's id
 */
export async function addDocument(
  ctx: SignedInContext,
  { fields, name, bytes }: Upload,
): Promise<CommandResult<{ id: string }>> {
  const entered = parseInput(schema, fields);
  if (entered instanceof InvalidInput) return entered;
  const notTaken = message('NOT_A_DOCUMENT', {});
  const contentType = await typeOfUpload(bytes, documentContentTypes, notTaken);
  if (contentType instanceof InvalidInput) return contentType;
  const id = uuid();
  const key = documentKey(ctx.agency.id, id);
  await ctx.files.put(key, bytes, contentType);
  const fileName = documentFileName(name, contentType);
  const row = { id, ...entered, fileName, contentType, size: bytes.length };
  try {
    const added = await runCommand(ctx, (tx) => insertDocument(tx, ctx, row));
    if (isRefusal(added)) await ctx.files.remove(key);
    return added;
  } catch (error) {
    await ctx.files.remove(key);
    throw error;
  }
}

type NewDocument = Pick<
  DocumentEntity,
  'id' | 'employeeId' | 'type' | 'title' | 'fileName' | 'contentType' | 'size'
> & { expiresOn?: string | null | undefined };

async function insertDocument(
  tx: Transaction,
  ctx: SignedInContext,
  { expiresOn = null, ...row }: NewDocument,
) {
  const { employeeId, size, id } = row;
  const target = { type: 'Employee', id: employeeId, field: 'employeeId' } as const;
  const unseen = await unseenTargets(tx, ctx, [target]);
  if (unseen.length > 0) return refused(unseen);
  const told = await toldOnEmployee(tx, employeeId, 'document_added');
  if (!told) return refused([notFound('Employee', 'employeeId')]);
  const full = mustHaveRoomForDocument(await storedBytes(tx), size);
  if (full) return refused([full]);
  const created = await createRows(tx, ctx, DocumentEntity, [{ ...row, expiresOn }]);
  await recordChange(tx, ctx, { command: WRITE, entries: [...created, told] });
  return { id };
}

/** Removes a document and its file. Nothing of it can be read afterwards: the history says only that it was removed. */
export async function removeDocument(
  ctx: SignedInContext,
  documentId: string,
): Promise<CommandResult<{ id: string }>> {
  const id = parseId('Document', { id: documentId });
  if (id instanceof InvalidInput) return id;
  return runCommand(ctx, async (tx) => {
    const unseen = await unseenTargets(tx, ctx, [{ type: 'Document', id, field: 'id' }]);
    if (unseen.length > 0) return refused(unseen);
    const [row] = await selectRows(tx, DocumentEntity, { id }, { lock: true });
    if (!row) return refused([notFound('Document', 'id')]);
    await tx.db.query('DELETE FROM document WHERE agency_id = $1 AND id = $2', [tx.agencyId, id]);
    const recordType = tableOf(DocumentEntity).name;
    const gone = { recordType, recordId: id, recordVersion: null, action: REMOVED, changes: {} };
    const told = await toldOnEmployee(tx, row.employeeId, 'document_removed');
    await recordChange(tx, ctx, { command: WRITE, entries: [{ ...gone, gone: row }, told!] });
    // Last, and before the commit: a file that stayed would be readable for whoever has the store.
    await ctx.files.remove(documentKey(tx.agencyId, id));
    return { id };
  });
}
