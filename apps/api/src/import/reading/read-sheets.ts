import { proposeMapping, type MappingProposal } from '@stint/domain/import/propose-mapping.ts';
import type { ReadingDefaults } from '@stint/domain/import/notations/reading.ts';
import type { ImportLayout } from '../import.entity.ts';
import { packed } from './file-content.ts';
import { layOut, sampleOf } from './file-layout.ts';
import { readFile } from './read-file.ts';
import type { Sheet } from './table.ts';

/** A sheet as an import keeps it, with what it seems to be and which column seems to feed which field. */
export interface ReadSheet extends Pick<MappingProposal, 'kind' | 'mapping'> {
  fileName: string;
  columns: string[];
  /** The first rows below the headings. */
  sample: string[][];
  /** All rows, titles and headings among them, as they are kept. */
  content: Uint8Array;
  layout: ImportLayout;
  /** How many rows there are below the headings. */
  rowsBelow: number;
}

/**
 * The sheets of a file, each with its headings found and a mapping proposed.
 *
 * @param defaults what to assume of dates and numbers where a column does not show it
 * @throws UnreadableFile with the reason
 */
export async function readSheets(
  name: string,
  bytes: Buffer,
  defaults: ReadingDefaults,
): Promise<ReadSheet[]> {
  const sheets = await readFile(name, bytes);
  return sheets.map((sheet) => readSheet(sheet, defaults));
}

function readSheet(sheet: Sheet, defaults: ReadingDefaults): ReadSheet {
  const { table, layout } = layOut(sheet);
  const { name: fileName, columns, rows } = table;
  const { kind, mapping } = proposeMapping({ fileName, columns, rows }, defaults);
  return {
    fileName,
    columns,
    sample: sampleOf(table),
    content: packed(sheet.rows),
    layout,
    kind,
    mapping,
    rowsBelow: rows.length,
  };
}
