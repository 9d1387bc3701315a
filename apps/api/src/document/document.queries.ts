import { documentTypeLabels } from '@stint/domain/document/document.ts';
import { employeeStatusLabels } from '@stint/domain/employee/employee.ts';
import { DocumentEntity } from './document.entity.ts';
import { DocumentTypeEnum } from './document.type.ts';
import { documentKey } from './document-key.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { selectRows } from '../database/select-rows.ts';
import { EmployeeStatusEnum } from '../employee/employee.type.ts';
import { parseGlobalId } from '../graphql/global-id.ts';
import { date, number, text, words } from '../graphql/exported-list.ts';
import { recordList } from '../graphql/record-list.ts';
import {
  choiceFilters,
  dateFilters,
  instantFilters,
  recordFilters,
  textFilters,
} from '../graphql/value-filters.ts';
import { idsForCommand } from '../write/targets.ts';

export const documents = recordList({
  name: 'documents',
  type: 'Document',
  description: 'Documents of employees, the newest first.',
  access: 'document:read',
  of: DocumentEntity,
  order: {
    sorts: {
      UPLOADED_AT: { label: 'When they were uploaded', by: ['createdAt'] },
      EXPIRES_ON: { label: 'The last day on which they are valid', by: ['expiresOn'] },
    },
    default: { by: 'UPLOADED_AT', direction: 'DESC', words: 'The newest first' },
  },
  filters: {
    ...choiceFilters('type', DocumentTypeEnum),
    ...textFilters('title'),
    ...dateFilters('expires', { path: 'expiresOn', optional: true }),
    ...choiceFilters('employeeStatus', EmployeeStatusEnum, { path: 'employee.status' }),
    ...recordFilters('employeeId', 'Employee'),
    ...instantFilters('uploaded', { path: 'createdAt' }),
  },
  columns: [
    text('Employee', 'employeeName'),
    words('Type', 'type', documentTypeLabels),
    text('Title', 'title'),
    date('Expires on', 'expiresOn'),
    words('Employment', 'employeeStatus', employeeStatusLabels),
    text('File name', 'fileName'),
    number('Size in bytes', 'size'),
    text('Uploaded at', 'createdAt'),
    text('Uploaded by', 'createdBy.displayName'),
  ],
});

/** A file to download. */
export interface DocumentFile {
  fileName: string;
  contentType: string;
  bytes: Uint8Array;
}

/**
 * The file of a document that the viewer may see; `null` for one out of scope, as for one that is not there: neither
 * its row nor its file is read.
 *
 * @param id a global id; anything
 */
export async function documentFile(ctx: SignedInContext, id: string): Promise<DocumentFile | null> {
  const named = parseGlobalId(id);
  if (named?.type !== 'Document') return null;
  const row = await ctx.database.read(async (db) => {
    const connection = { db, agencyId: ctx.agency.id };
    const visible = await idsForCommand(connection, ctx, 'Document', [named.uuid]);
    if (visible.size === 0) return undefined;
    const [found] = await selectRows(connection, DocumentEntity, { id: named.uuid });
    return found;
  });
  if (!row) return null;
  const bytes = await ctx.files.read(documentKey(ctx.agency.id, row.id));
  return bytes && { fileName: row.fileName, contentType: row.contentType, bytes };
}
