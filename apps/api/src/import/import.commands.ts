import { fieldsOf } from '@stint/domain/import/import-fields.ts';
import type { ImportKind } from '@stint/domain/import/import-kind.ts';
import { message } from '@stint/domain/messages/message.ts';
import { type Mapping, proposeMapping } from '@stint/domain/import/propose-mapping.ts';
import { patchRows } from '../database/write-rows.ts';
import { parseInput, parseId } from '../graphql/parse-input.ts';
import { ActionRefused, invalid, InvalidInput } from '../graphql/results.ts';
import { type CommandResult, runCommand } from '../history/command.ts';
import { enqueue } from '../jobs/job.ts';
import { type ImportContext, readingDefaults } from './import-context.ts';
import type { Phase } from './import-phases.ts';
import { ImportFileEntity } from './import.entity.ts';
import { ImportChanged, importMappingSchema, type SetImportMappingInput } from './import.input.ts';
import { idleFile, idleRun } from './idle-run.ts';
import { importJob } from './import.jobs.ts';
import { importKindOf } from './record-kind.ts';
import { setRun } from './run-progress.ts';
import { movedHeadings } from './moved-headings.ts';
import { headingLineOf, rowsBelow } from './reading/file-layout.ts';
import { mappingProblems, sourceFiles } from './reading/source-files.ts';

/** Says what a file's rows are and which column feeds which field; an earlier check no longer counts. */
export async function setImportMapping(
  ctx: ImportContext,
  input: SetImportMappingInput,
): Promise<CommandResult<ImportChanged>> {
  const wanted = parseInput(importMappingSchema, input);
  if (wanted instanceof InvalidInput) return wanted;
  return runCommand(ctx, async (tx) => {
    const found = await idleFile(tx, ctx, wanted.fileId);
    if (found instanceof ActionRefused) return found;
    const { file, run } = found;
    const recordKind = wanted.recordKind ? importKindOf.kind(wanted.recordKind) : null;
    const moved = movedHeadings(file, wanted.headingLine ?? headingLineOf(file));
    if (moved instanceof InvalidInput) return moved;
    const mapping = wanted.mapping
      ? mappingOf({ ...file, ...moved }, recordKind, wanted.mapping)
      : proposedMapping(ctx, { ...file, ...moved }, recordKind);
    if (mapping instanceof InvalidInput) return mapping;
    const set = { ...moved, recordKind, mapping, counts: {}, findings: [], notes: [] };
    await patchRows(tx, ctx, ImportFileEntity, [{ id: file.id, set }]);
    await setRun(tx, ctx, run.id, { status: 'UPLOADED', rowsDone: 0 });
    return ImportChanged.of(run.id);
  });
}

/**
 * Begins a dry run or the import itself; the run shows how far it is.
 *
 * @param id the run's, global
 */
export async function beginImport(
  ctx: ImportContext,
  id: string,
  phase: Phase,
): Promise<CommandResult<ImportChanged>> {
  const runId = parseId('ImportRun', { runId: id });
  if (runId instanceof InvalidInput) return runId;
  return runCommand(ctx, async (tx) => {
    const run = await idleRun(tx, ctx, runId);
    if (run instanceof ActionRefused) return run;
    const problems = mappingProblems(await sourceFiles(tx, runId));
    if (problems.length > 0) return invalid(problems);
    const status = phase === 'CHECK' ? 'CHECKING' : 'RUNNING';
    await setRun(tx, ctx, runId, { status, rowsDone: 0, failure: null, failureSaid: null });
    await enqueue(tx, ctx, importJob, { runId, phase });
    return ImportChanged.of(runId);
  });
}

function mappingOf(
  { columns }: ImportFileEntity,
  kind: ImportKind | null,
  wanted: readonly { field: string; column?: string | null }[],
): Mapping | InvalidInput {
  const fields = new Set(kind === null ? [] : fieldsOf(kind).map(([name]) => name));
  const mapping: Record<string, string> = {};
  const problems = wanted.flatMap(({ field, column }, index) => {
    const path = `mapping.${index}`;
    if (!fields.has(field)) return [{ path, message: message('FILE.unknownField', { field }) }];
    if (!column) return [];
    if (!columns.includes(column))
      return [{ path, message: message('FILE.unknownColumn', { column }) }];
    mapping[field] = column;
    return [];
  });
  return problems.length > 0 ? invalid(problems) : mapping;
}

function proposedMapping(
  { agency }: ImportContext,
  file: ImportFileEntity,
  kind: ImportKind | null,
): Mapping {
  if (kind === null) return {};
  const { fileName, columns } = file;
  const rows = rowsBelow(file).map(({ cells }) => cells);
  return proposeMapping({ fileName, columns, rows }, readingDefaults(agency), kind).mapping;
}
