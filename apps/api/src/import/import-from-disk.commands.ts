import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { globalId } from '../graphql/global-id.ts';
import { sentence, textFor } from '../graphql/localized-text.ts';
import { InvalidInput } from '../graphql/results.ts';
import { selectRows } from '../database/select-rows.ts';
import type { ImportContext } from './import-context.ts';
import { performPhase, type Phase } from './import-phases.ts';
import { ImportFileEntity, ImportProblemEntity } from './import.entity.ts';
import { chosenFiles, mappingProblems } from './reading/source-files.ts';
import { type Upload, uploadFiles } from './upload.commands.ts';

/** Why nothing was imported, for the terminal. */
export class NotImported extends Error {}

/**
 * The import as a command: the same run as in the console, which finds it there afterwards.
 *
 * @param paths files, or directories whose CSV, TSV, TXT and XLSX files are taken
 * @param print receives lines for people: counts per file, and each bad row with its reason
 * @throws NotImported when the files cannot be read or mapped
 */
export async function importFromDisk(
  ctx: ImportContext,
  paths: readonly string[],
  phase: Phase,
  print: (line: string) => void,
): Promise<void> {
  const runId = await uploadFiles(ctx, await readUploads(paths));
  if (runId instanceof InvalidInput)
    throw new NotImported(textFor(runId.message, { ...ctx, language: 'en' }));
  const files = await ctx.database.read(
    (db) => chosenFiles({ db, agencyId: ctx.agency.id }, runId),
    'primary',
  );
  const problems = mappingProblems(files);
  const english = { ...ctx, language: 'en' } as const;
  if (problems.length > 0) {
    throw new NotImported(problems.map(({ message }) => sentence(message, english)).join('\n'));
  }
  await performPhase(ctx, runId, phase);
  await printOutcome(ctx, runId, phase, print);
}

async function readUploads(paths: readonly string[]): Promise<Upload[]> {
  const found = await Promise.all(paths.map(filesAt));
  return Promise.all(
    found.flat().map(async (path) => ({ name: basename(path), bytes: await readFile(path) })),
  );
}

async function filesAt(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => {
    throw new NotImported(`There is no file or directory ${path}.`);
  });
  if (!found.isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => /\.(csv|tsv|txt|xlsx)$/i.test(name));
  if (names.length === 0) throw new NotImported(`There are no CSV or XLSX files in ${path}.`);
  return names.toSorted().map((name) => join(path, name));
}

async function printOutcome(
  { database, agency }: ImportContext,
  runId: string,
  phase: Phase,
  print: (line: string) => void,
): Promise<void> {
  const { files, problems } = await database.read(async (db) => {
    const from = { db, agencyId: agency.id };
    const files = await selectRows(from, ImportFileEntity, { runId });
    const fileId = files.map(({ id }) => id);
    return { files, problems: await selectRows(from, ImportProblemEntity, { fileId }) };
  }, 'primary');
  const shown = ['total', 'created', 'updated', 'unchanged', 'refused', 'warned'] as const;
  print(row('', shown));
  for (const { fileName, counts } of files) {
    print(
      row(
        fileName,
        shown.map((each) => String(counts[each] ?? '-')),
      ),
    );
  }
  for (const { fileName, notes } of files) for (const note of notes) print(`${fileName}: ${note}`);
  const name = new Map(files.map(({ id, fileName }) => [id, fileName]));
  const refused = problems.filter(({ severity }) => severity === 'REFUSED');
  for (const { fileId, line, message } of refused.toSorted(byPlace)) {
    print(`${name.get(fileId)}, line ${line}: ${message}`);
  }
  const done = phase === 'CHECK' ? 'Checked, nothing written' : 'Imported';
  print(`${done}. Import ${globalId('ImportRun', runId)}`);
}

function byPlace(one: ImportProblemEntity, other: ImportProblemEntity): number {
  return one.fileId === other.fileId ? one.line - other.line : one.fileId < other.fileId ? -1 : 1;
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(30) + cells.map((cell) => cell.padStart(11)).join('');
}
