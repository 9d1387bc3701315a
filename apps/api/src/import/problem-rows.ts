import { selectRows } from '../database/select-rows.ts';
import type { ImportContext } from './import-context.ts';
import { ImportFileEntity, ImportProblemEntity } from './import.entity.ts';

/**
 * The bad rows of a file as a table: what is wrong in front, then the row as it was, so that it can be
 * mended and imported again. `null` when there is no such file.
 */
export async function problemRows(
  { database, agency }: Pick<ImportContext, 'database' | 'agency'>,
  fileId: string,
): Promise<{ fileName: string; rows: string[][] } | null> {
  return database.read(async (db) => {
    const from = { db, agencyId: agency.id };
    const [file] = await selectRows(from, ImportFileEntity, { id: fileId });
    if (!file) return null;
    const problems = await selectRows(from, ImportProblemEntity, { fileId });
    const heading = ['Line', 'Taken over', 'Column', 'Problem', ...file.columns];
    const rows = problems
      .toSorted((one, other) => one.line - other.line)
      .map(({ line, severity, column, message, row }) => [
        String(line),
        severity === 'REFUSED' ? 'no' : 'yes',
        column ?? '',
        message,
        ...file.columns.map((each) => row[each] ?? ''),
      ]);
    return { fileName: file.fileName, rows: [heading, ...rows] };
  });
}
