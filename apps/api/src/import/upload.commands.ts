import { proposeMapping } from '@stint/domain/import/propose-mapping.ts';
import { v7 as uuid } from 'uuid';
import { insertRows } from '../database/write-rows.ts';
import { invalid, type InvalidInput } from '../graphql/results.ts';
import { type ImportContext, readingDefaults } from './import-context.ts';
import { ImportFileEntity, ImportRunEntity } from './import.entity.ts';
import { layOut, sampleOf } from './reading/file-layout.ts';
import { type Sheet, UnreadableFile } from './reading/table.ts';
import { UploadReader } from './reading/upload-reader.ts';

/** A file as it arrived. */
export interface Upload {
  /** What its owner calls it; shown, never opened. */
  name: string;
  bytes: Buffer;
}

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
  const reader = new UploadReader(ctx.agency.id);
  const read = await Promise.all(uploads.map((upload) => readUpload(ctx, reader, upload)));
  const problems = read.filter((each) => 'message' in each);
  if (problems.length > 0) return invalid(problems);
  const files = read.filter((each) => Array.isArray(each)).flat();
  const runId = uuid();
  await ctx.database.write(async (tx) => {
    const rowsTotal = files.reduce((sum, { rowsBelow }) => sum + rowsBelow, 0);
    const run = { id: runId, status: 'UPLOADED' as const, rowsTotal };
    await insertRows(tx, ctx, ImportRunEntity, [run]);
    await insertRows(
      tx,
      ctx,
      ImportFileEntity,
      files.map(({ rowsBelow: _, ...file }) => ({ ...file, runId })),
    );
  });
  return runId;
}

async function readUpload(ctx: ImportContext, reader: UploadReader, { name, bytes }: Upload) {
  const fileName =
    name
      .split(/[/\\]/)
      .at(-1)!
      .replace(/\p{Cc}/gu, '')
      .slice(-120)
      .toWellFormed() || 'file';
  try {
    const sheets = await reader.read(fileName, bytes);
    return sheets.map((sheet) => fileOf(ctx, sheet));
  } catch (error) {
    if (error instanceof UnreadableFile) return { path: fileName, message: error.message };
    throw error;
  }
}

function fileOf({ agency }: ImportContext, sheet: Sheet) {
  const { table, layout } = layOut(sheet);
  const { name: fileName, columns, rows } = table;
  const sample = { fileName, columns, rows: rows.map(({ cells }) => cells) };
  const { kind, mapping } = proposeMapping(sample, readingDefaults(agency));
  return {
    id: uuid(),
    fileName,
    columns,
    sample: sampleOf(table),
    content: Buffer.from(JSON.stringify(sheet.rows)),
    layout,
    recordKind: kind,
    mapping,
    counts: {},
    notes: kind === null ? [NOT_RECORDS] : [],
    rowsBelow: rows.length,
  };
}

const NOT_RECORDS =
  'This does not look like a table of records. It is left out unless you choose what it holds.';
