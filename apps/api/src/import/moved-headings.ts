import { message, type Message } from '@stint/domain/messages/message.ts';
import { invalid } from '../graphql/results.ts';
import type { ImportFileEntity } from './import.entity.ts';
import { headingLineOf, sampleOf, tableIn } from './reading/file-layout.ts';
import { UnreadableFile } from './reading/table.ts';

/** What changes with the headings in another line; nothing if they stay. */
export function movedHeadings(file: ImportFileEntity, headingLine: number) {
  if (headingLine === headingLineOf(file)) return {};
  const wrong = (why: Message) => invalid([{ path: 'headingLine', message: why }]);
  try {
    const table = tableIn(file, headingLine);
    if (!table)
      return wrong(message('FILE.nothingInLine', { file: file.fileName, line: headingLine }));
    const layout = { ...file.layout, headingLine };
    return { columns: table.columns, sample: sampleOf(table), layout, leftOut: [] };
  } catch (error) {
    if (error instanceof UnreadableFile) return wrong(error.said);
    throw error;
  }
}
