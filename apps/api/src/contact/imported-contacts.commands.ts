import { ContactEntity } from './contact.entity.ts';
import type { Transaction } from '../database/tenant.ts';
import type { Author } from '../database/write-rows.ts';
import { type ImportedRows, writeImported } from '../history/imported-rows.ts';

/** Contacts that an import brings (W-10). */
export function upsertImportedContacts(
  tx: Transaction,
  author: Author,
  rows: ImportedRows<ContactEntity>,
) {
  return writeImported(tx, author, ContactEntity, rows);
}
