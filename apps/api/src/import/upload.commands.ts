import { message } from '@stint/domain/messages/message.ts';
import { v7 as uuid } from 'uuid';
import { insertRows } from '../database/write-rows.ts';
import { invalid, type InvalidInput } from '../graphql/results.ts';
import { type ImportContext, readingDefaults } from './import-context.ts';
import { ImportFileEntity, ImportRunEntity } from './import.entity.ts';
import type { ReadSheet } from './reading/read-sheets.ts';
import { readUpload } from './reading/read-upload.ts';
import { UnreadableFile } from './reading/table.ts';

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
  const defaults = readingDefaults(ctx.agency);
  const named = uploads.map(({ name, bytes }) => ({ name: shownName(name), bytes, defaults }));
  const sheets = await readUpload(ctx.agency.id, named);
  const read = sheets.map((each, index) => filesOf(named[index]!.name, each));
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
function filesOf(path: string, sheets: ReadSheet[] | UnreadableFile) {
  return sheets instanceof UnreadableFile ? { path, message: sheets.said } : sheets.map(fileOf);
}

function fileOf({ rowsBelow, kind, content, ...sheet }: ReadSheet) {
  const file = {
    ...sheet,
    id: uuid(),
    content: Buffer.from(content.buffer, content.byteOffset, content.byteLength),
    recordKind: kind,
    counts: {},
    notes: kind === null ? [message('FILE.notRecords', {})] : [],
  };
  return { file, rowsBelow };
}
