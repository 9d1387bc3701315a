import { message } from '@stint/domain/messages/message.ts';
import { patchRows } from '../database/write-rows.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { ActionRefused, invalid, InvalidInput } from '../graphql/results.ts';
import { type CommandResult, runCommand } from '../history/command.ts';
import { idleFile } from './idle-run.ts';
import type { ImportContext } from './import-context.ts';
import { ImportFileEntity } from './import.entity.ts';
import { ImportChanged, importChoicesSchema, type SetImportChoicesInput } from './import.input.ts';
import { setRun } from './run-progress.ts';

/**
 * Says which cells to leave out instead of refusing their rows. Any other finding refuses its row. An earlier
 * check no longer counts.
 */
export async function setImportChoices(
  ctx: ImportContext,
  input: SetImportChoicesInput,
): Promise<CommandResult<ImportChanged>> {
  const wanted = parseInput(importChoicesSchema, input);
  if (wanted instanceof InvalidInput) return wanted;
  return runCommand(ctx, async (tx) => {
    const found = await idleFile(tx, ctx, wanted.fileId);
    if (found instanceof ActionRefused) return found;
    const { file, run } = found;
    const unknown = wanted.choices.flatMap(({ code, column }, index) =>
      isOffered(file, code, column)
        ? []
        : [{ path: `choices.${index}`, message: message('FILE.noChoice', { code, column }) }],
    );
    if (unknown.length > 0) return invalid(unknown);
    const leftOut = wanted.choices
      .filter(({ choice }) => choice === 'LEAVE_OUT')
      .map(({ code, column }) => ({ code, column }));
    await patchRows(tx, ctx, ImportFileEntity, [{ id: file.id, set: { leftOut, counts: {} } }]);
    await setRun(tx, ctx, run.id, { status: 'UPLOADED', rowsDone: 0 });
    return ImportChanged.of(run.id);
  });
}

/** Whether a check has found this, so that a person may choose about it. */
function isOffered({ findings }: ImportFileEntity, code: string, column: string): boolean {
  return findings.some((finding) => finding.code === code && finding.column === column);
}
