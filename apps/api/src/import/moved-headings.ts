import { message, type Message } from '@stint/domain/messages/message.ts';
import { invalid } from '../graphql/results.ts';
import type { ImportFileEntity } from './import.entity.ts';
import { sampleOf, tableIn } from './reading/file-layout.ts';
import { type TableRow, UnreadableFile } from './reading/table.ts';

/**
 * What changes with the headings in another line.
 *
 * @param rows all of the file
 */
export function movedHeadings(
  file: ImportFileEntity,
  rows: readonly TableRow[],
  headingLine: number,
) {
  const wrong = (why: Message) => invalid([{ path: 'headingLine', message: why }]);
  try {
    const table = tableIn(file, rows, headingLine);
    if (!table)
      return wrong(message('FILE.nothingInLine', { file: file.fileName, line: headingLine }));
    const layout = { ...file.layout, headingLine };
    return { columns: table.columns, sample: sampleOf(table), layout, leftOut: [] };
  } catch (error) {
    if (error instanceof UnreadableFile) return wrong(error.said);
    throw error;
  }
}
