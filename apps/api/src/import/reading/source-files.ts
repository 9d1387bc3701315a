import type { SourceFile } from '@stint/domain/import/checked-row.ts';
import { fieldTerm } from '@stint/domain/import/fields/import-field.ts';
import { message } from '@stint/domain/messages/message.ts';
import { unmappedRequired } from '@stint/domain/import/propose-mapping.ts';
import { type AgencyConnection, selectRows } from '../../database/select-rows.ts';
import type { FoundProblem } from '../../graphql/results.ts';
import { ImportFileEntity } from '../import.entity.ts';
import { rowsOfFiles } from './file-content.ts';
import { headingLineOf, rowsBelow } from './file-layout.ts';

/** The files of a run that are to be taken over, with their rows. */
export async function sourceFiles(tx: AgencyConnection, runId: string): Promise<SourceFile[]> {
  const files = await chosenFiles(tx, runId);
  const rowsOf = await rowsOfFiles(
    tx,
    files.map(({ id }) => id),
  );
  return files.map((file) => {
    const { id, fileName, kind, columns, mapping, leftOut, layout } = file;
    const { blanks } = layout;
    const headingLine = headingLineOf(file);
    const rows = rowsBelow(file, rowsOf.get(id)!);
    return { id, fileName, kind, columns, mapping, rows, headingLine, blanks, leftOut };
  });
}

/** The files of a run that are to be taken over, without their rows: those whose kind of record is known. */
export async function chosenFiles(tx: AgencyConnection, runId: string) {
  const files = await selectRows(tx, ImportFileEntity, { runId });
  return files.flatMap((file) => (file.recordKind ? [{ ...file, kind: file.recordKind }] : []));
}

/** Why a set of files cannot be checked yet: nothing to take over, or a required field without a column. */
export function mappingProblems(
  files: readonly Pick<SourceFile, 'id' | 'fileName' | 'kind' | 'mapping'>[],
): FoundProblem[] {
  if (files.length === 0) {
    return [{ path: 'runId', message: message('FILE.nothingChosen', {}) }];
  }
  return files.flatMap(({ fileName, kind, mapping }) =>
    unmappedRequired(kind, mapping).map((field) => ({
      path: fileName,
      message: message('FILE.columnMissing', { file: fileName, field: fieldTerm(field) }),
    })),
  );
}
