import { gunzipSync, gzipSync } from 'node:zlib';
import type { AgencyConnection } from '../../database/select-rows.ts';
import type { TableRow } from './table.ts';

/** What an array of JSON begins with: so files were kept before they were compressed. */
const BRACKET = 0x5b;

/** The rows of a sheet, as they are kept. */
export function packed(rows: readonly TableRow[]): Buffer {
  return gzipSync(JSON.stringify(rows), { level: 1 });
}

/**
 * The rows of files by the file's uuid, titles and headings among them. There may be hundreds of thousands: only a
 * process in which nobody waits for an answer should read them.
 */
export async function rowsOfFiles(
  { db, agencyId }: AgencyConnection,
  fileIds: readonly string[],
): Promise<Map<string, TableRow[]>> {
  const { rows } = await db.query<{ id: string; content: Buffer }>(
    'SELECT id, content FROM import_file WHERE agency_id = $1 AND id = ANY($2::uuid[])',
    [agencyId, fileIds],
  );
  return new Map(rows.map(({ id, content }) => [id, unpacked(content)]));
}

function unpacked(content: Buffer): TableRow[] {
  const json = content[0] === BRACKET ? content : gunzipSync(content);
  return JSON.parse(json.toString()) as TableRow[];
}
