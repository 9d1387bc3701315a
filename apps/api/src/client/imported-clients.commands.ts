import { ClientEntity } from './client.entity.ts';
import type { Transaction } from '../database/tenant.ts';
import type { Author } from '../database/write-rows.ts';
import { type ImportedRows, writeImported } from '../history/imported-rows.ts';

/** Clients that an import brings (W-10). */
export function upsertImportedClients(
  tx: Transaction,
  author: Author,
  rows: ImportedRows<ClientEntity>,
) {
  return writeImported(tx, author, ClientEntity, rows);
}
