import { Readable } from 'node:stream';
import { harmlessCell } from '@stint/domain/kernel/harmless-cell.ts';
import { stringify } from 'csv-stringify';

/**
 * Rows of cells as CSV, sent while they are read: UTF-8 with a mark, so that Excel reads it as such. No cell can act as a
 * formula (`X-5`). What fails while the file is under way breaks it off: half a list must not pass for a whole one.
 */
export function csvStream(rows: AsyncIterable<readonly string[]>): Readable {
  async function* harmless() {
    for await (const row of rows) yield row.map(harmlessCell);
  }
  const written = stringify({ bom: true, record_delimiter: '\r\n' });
  const source = Readable.from(harmless());
  source.on('error', (error) => written.destroy(error));
  return source.pipe(written);
}
