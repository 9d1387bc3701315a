import { message } from '@stint/domain/messages/message.ts';
import { proposeMapping } from '@stint/domain/import/propose-mapping.ts';
import { v7 as uuid } from 'uuid';
import { insertRows } from '../database/write-rows.ts';
import { invalid, type InvalidInput } from '../graphql/results.ts';
import { type ImportContext, readingDefaults } from './import-context.ts';
import { ImportFileEntity, ImportRunEntity } from './import.entity.ts';
import { layOut, sampleOf } from './reading/file-layout.ts';
import { type Sheet, UnreadableFile } from './reading/table.ts';
import { readUpload } from './reading/read-upload.ts';

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
    return invalid([{ path: 'files', message: message('CHOOSE_ONE.file', {}) }]);
  const named = uploads.map(({ name, bytes }) => ({ name: shownName(name), bytes }));
  const sheets = await readUpload(ctx.agency.id, named);
  const read = sheets.map((each, index) => filesOf(ctx, named[index]!.name, each));
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
      files.map(({ file }) => ({ ...file, runId })),
    );
  });
  return runId;
}

function shownName(name: string): string {
  const own = name.split(/[/\\]/).at(-1)!;
  return (
    own
      .replace(/\p{Cc}/gu, '')
      .slice(-120)
      .toWellFormed() || 'file'
  );
}

/** What is kept of a file, or why it cannot be read. */
function filesOf(ctx: ImportContext, path: string, sheets: Sheet[] | UnreadableFile) {
  if (sheets instanceof UnreadableFile) return { path, message: sheets.said };
  try {
    return sheets.map((sheet) => fileOf(ctx, sheet));
  } catch (error) {
    if (error instanceof UnreadableFile) return { path, message: error.said };
    throw error;
  }
}

function fileOf({ agency }: ImportContext, sheet: Sheet) {
  const { table, layout } = layOut(sheet);
  const { name: fileName, columns, rows } = table;
  const sample = { fileName, columns, rows: rows.map(({ cells }) => cells) };
  const { kind, mapping } = proposeMapping(sample, readingDefaults(agency));
  const file = {
    id: uuid(),
    fileName,
    columns,
    sample: sampleOf(table),
    content: Buffer.from(JSON.stringify(sheet.rows)),
    layout,
    recordKind: kind,
    mapping,
    counts: {},
    notes: kind === null ? [message('FILE.notRecords', {})] : [],
  };
  return { file, rowsBelow: rows.length };
}
