import { fieldsOf } from '@stint/domain/import/import-fields.ts';
import type { ImportKind } from '@stint/domain/import/import-kind.ts';
import { refuse } from '@stint/domain/kernel/refusal.ts';
import { type Mapping, proposeMapping } from '@stint/domain/import/propose-mapping.ts';
import { selectRows } from '../database/select-rows.ts';
import type { Transaction } from '../database/tenant.ts';
import { patchRows } from '../database/write-rows.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { parseInput, parseId } from '../graphql/parse-input.ts';
import { ActionRefused, invalid, InvalidInput, refused } from '../graphql/results.ts';
import { type CommandResult, runCommand } from '../history/command.ts';
import { enqueue } from '../jobs/job.ts';
import { type ImportContext, readingDefaults } from './import-context.ts';
import type { Phase } from './import-phases.ts';
import { ImportFileEntity, ImportRunEntity } from './import.entity.ts';
import { ImportChanged, importMappingSchema, type SetImportMappingInput } from './import.input.ts';
import { importJob } from './import.jobs.ts';
import { importKindOf } from './record-kind.ts';
import { setRun } from './run-progress.ts';
import { mappingProblems, sourceFiles } from './reading/source-files.ts';
import { unseenTargets } from '../write/targets.ts';

/** A job that has shown no progress for so long has died with its process, and may be begun anew. */
const SILENCE_MS = 5 * 60_000;

/** Says what a file's rows are and which column feeds which field; an earlier check no longer counts. */
export async function setImportMapping(
  ctx: ImportContext,
  input: SetImportMappingInput,
): Promise<CommandResult<ImportChanged>> {
  const wanted = parseInput(importMappingSchema, input);
  if (wanted instanceof InvalidInput) return wanted;
  return runCommand(ctx, async (tx) => {
    const target = { type: 'ImportFile', id: wanted.fileId, field: 'fileId' } as const;
    const unseen = await unseenTargets(tx, ctx, [target]);
    if (unseen.length > 0) return refused(unseen);
    const [file] = await selectRows(tx, ImportFileEntity, { id: wanted.fileId });
    if (!file) return refused([notFound('ImportFile', 'fileId')]);
    const run = await idleRun(tx, ctx, file.runId);
    if (run instanceof ActionRefused) return run;
    const recordKind = wanted.recordKind ? importKindOf.kind(wanted.recordKind) : null;
    const mapping = wanted.mapping
      ? mappingOf(file, recordKind, wanted.mapping)
      : proposedMapping(ctx, file, recordKind);
    if (mapping instanceof InvalidInput) return mapping;
    const set = { recordKind, mapping, counts: {} };
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
    await setRun(tx, ctx, runId, { status, rowsDone: 0, failure: null });
    await enqueue(tx, ctx, importJob, { runId, phase });
    return ImportChanged.of(runId);
  });
}

/** The run, locked, unless a job is at work on it. */
async function idleRun(
  tx: Transaction,
  ctx: ImportContext,
  runId: string,
): Promise<ImportRunEntity | ActionRefused> {
  const target = { type: 'ImportRun', id: runId, field: 'runId' } as const;
  const unseen = await unseenTargets(tx, ctx, [target]);
  if (unseen.length > 0) return refused(unseen);
  const [run] = await selectRows(tx, ImportRunEntity, { id: runId }, { lock: true });
  if (!run) return refused([notFound('ImportRun', 'runId')]);
  // oxlint-disable-next-line stint/no-own-decision -- whether a job is at work, no rule about a record
  const working = run.status === 'CHECKING' || run.status === 'RUNNING';
  const silent = Date.parse(ctx.now) - Date.parse(run.updatedAt) > SILENCE_MS;
  if (!working || silent) return run;
  return refused([refuse('IMPORT_RUNNING', {})]);
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
    if (!fields.has(field)) return [{ path, message: `There is no field “${field}”.` }];
    if (!column) return [];
    if (!columns.includes(column)) return [{ path, message: `There is no column “${column}”.` }];
    mapping[field] = column;
    return [];
  });
  return problems.length > 0 ? invalid(problems) : mapping;
}

function proposedMapping(
  { agency }: ImportContext,
  { fileName, columns, content }: ImportFileEntity,
  kind: ImportKind | null,
): Mapping {
  if (kind === null) return {};
  const rows = (JSON.parse(content.toString()) as { cells: string[] }[]).map(({ cells }) => cells);
  return proposeMapping({ fileName, columns, rows }, readingDefaults(agency), kind).mapping;
}
