import { fieldsOf } from '@stint/domain/import/import-fields.ts';
import type { ImportKind } from '@stint/domain/import/import-kind.ts';
import { message } from '@stint/domain/messages/message.ts';
import { type Mapping, proposeMapping } from '@stint/domain/import/propose-mapping.ts';
import type { RequestContext } from '../context/request-context.ts';
import type { Transaction } from '../database/tenant.ts';
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
import { rowsOfFiles } from './reading/file-content.ts';
import { headingLineOf, rowsBelow } from './reading/file-layout.ts';
import { chosenFiles, mappingProblems } from './reading/source-files.ts';
import type { TableRow } from './reading/table.ts';

/**
 * Says what a file's rows are and which column feeds which field; an earlier check no longer counts. Where that takes a
 * look at all rows, another process does it, if there is one.
 */
export async function setImportMapping(
  ctx: ImportContext & Pick<RequestContext, 'handOver'>,
  input: SetImportMappingInput,
): Promise<CommandResult<ImportChanged>> {
  const wanted = parseInput(importMappingSchema, input);
  if (wanted instanceof InvalidInput) return wanted;
  return runCommand(ctx, async (tx) => {
    const found = await idleFile(tx, ctx, wanted.fileId);
    if (found instanceof ActionRefused) return found;
    const { file, run } = found;
    const recordKind = wanted.recordKind ? importKindOf.kind(wanted.recordKind) : null;
    const headingLine = wanted.headingLine ?? headingLineOf(file);
    const moves = headingLine !== headingLineOf(file);
    const proposes = recordKind !== null && !wanted.mapping;
    const rows = moves || proposes ? await allRows(tx, ctx, file.id) : [];
    const moved = moves ? movedHeadings(file, rows, headingLine) : {};
    if (moved instanceof InvalidInput) return moved;
    const laidOut = { ...file, ...moved };
    const mapping = wanted.mapping
      ? mappingOf(laidOut, recordKind, wanted.mapping)
      : recordKind && proposedMapping(ctx, laidOut, rows, recordKind);
    if (mapping instanceof InvalidInput) return mapping;
    const set = {
      ...moved,
      recordKind,
      mapping: mapping ?? {},
      counts: {},
      findings: [],
      notes: [],
    };
    await patchRows(tx, ctx, ImportFileEntity, [{ id: file.id, set }]);
    await setRun(tx, ctx, run.id, { status: 'UPLOADED', rowsDone: 0 });
    return ImportChanged.of(run.id);
  });
}

/** Read by another process, if there is one: there may be hundreds of thousands. */
async function allRows(
  tx: Transaction,
  { handOver }: Pick<RequestContext, 'handOver'>,
  fileId: string,
): Promise<TableRow[]> {
  handOver?.leave();
  return (await rowsOfFiles(tx, [fileId])).get(fileId)!;
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
    const problems = mappingProblems(await chosenFiles(tx, runId));
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
  all: readonly TableRow[],
  kind: ImportKind,
): Mapping {
  const { fileName, columns } = file;
  const rows = rowsBelow(file, all);
  return proposeMapping({ fileName, columns, rows }, readingDefaults(agency), kind).mapping;
}
