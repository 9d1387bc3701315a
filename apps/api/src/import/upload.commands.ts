import { proposeMapping } from '@stint/domain/import/propose-mapping.ts';
import { v7 as uuid } from 'uuid';
import { insertRows } from '../database/write-rows.ts';
import { invalid, type InvalidInput } from '../graphql/results.ts';
import { type ImportContext, readingDefaults } from './import-context.ts';
import { ImportFileEntity, ImportRunEntity } from './import.entity.ts';
import { parseInChildProcess } from './reading/parse-in-child-process.ts';
import { type ImportTable, UnreadableFile } from './reading/table.ts';

/** A file as it arrived. */
export interface Upload {
  /** What its owner calls it; shown, never opened. */
  name: string;
  bytes: Buffer;
}

const SAMPLE_ROWS = 5;

/**
 * Reads files into a new import run and proposes what each is and which column feeds which field.
 * All or none: a file that cannot be read refuses the upload and says why.
 *
 * @returns the run's uuid
 */
export async function uploadFiles(
  ctx: ImportContext,
  uploads: readonly Upload[],
): Promise<string | InvalidInput> {
  if (uploads.length === 0)
    return invalid([{ path: 'files', message: 'Choose at least one file.' }]);
  const read = await Promise.all(uploads.map(readUpload));
  const problems = read.filter((each) => 'message' in each);
  if (problems.length > 0) return invalid(problems);
  const tables = read.filter((each) => Array.isArray(each)).flat();
  const runId = uuid();
  await ctx.database.write(async (tx) => {
    const rowsTotal = tables.reduce((sum, { rows }) => sum + rows.length, 0);
    const run = { id: runId, status: 'UPLOADED' as const, rowsTotal };
    await insertRows(tx, ctx, ImportRunEntity, [run]);
    await insertRows(
      tx,
      ctx,
      ImportFileEntity,
      tables.map((table) => fileOf(ctx, runId, table)),
    );
  });
  return runId;
}

async function readUpload({ name, bytes }: Upload) {
  const fileName =
    name
      .split(/[/\\]/)
      .at(-1)!
      .replace(/\p{Cc}/gu, '')
      .slice(-120)
      .toWellFormed() || 'file';
  try {
    return await parseInChildProcess(fileName, bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) return { path: fileName, message: error.message };
    throw error;
  }
}

function fileOf({ agency }: ImportContext, runId: string, table: ImportTable) {
  const cells = table.rows.map((row) => row.cells);
  const { kind, mapping } = proposeMapping(
    { fileName: table.name, columns: table.columns, rows: cells },
    readingDefaults(agency),
  );
  return {
    id: uuid(),
    runId,
    fileName: table.name,
    columns: table.columns,
    // JSON in the database cannot hold a zero character.
    sample: cells.slice(0, SAMPLE_ROWS).map((row) => row.map((cell) => cell.replaceAll('\0', ''))),
    content: Buffer.from(JSON.stringify(table.rows)),
    recordKind: kind,
    mapping,
    counts: {},
  };
}
