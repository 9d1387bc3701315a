import { valuesOf } from '@stint/domain/kernel/labels.ts';
import type { Term } from '@stint/domain/messages/value.ts';
import { renderTerm } from '@stint/messages/render.ts';
import { selectRows } from '../database/select-rows.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { sentence } from '../graphql/localized-text.ts';
import { ImportFileEntity, ImportProblemEntity } from './import.entity.ts';

const headings = {
  LINE: 'Line',
  TAKEN_OVER: 'Taken over',
  COLUMN: 'Column',
  PROBLEM: 'Problem',
} as const;

/**
 * The bad rows of a file as a table: what is wrong in front, then the row as it was, so that it can be
 * mended and imported again. `null` when there is no such file.
 */
export async function problemRows(
  ctx: Pick<SignedInContext, 'database' | 'agency' | 'language' | 'now'>,
  fileId: string,
): Promise<{ fileName: string; rows: string[][] } | null> {
  const { database, agency } = ctx;
  return database.read(async (db) => {
    const from = { db, agencyId: agency.id };
    const [file] = await selectRows(from, ImportFileEntity, { id: fileId });
    if (!file) return null;
    const problems = await selectRows(from, ImportProblemEntity, { fileId });
    const named = (code: keyof typeof headings) =>
      renderTerm(ctx.language, { set: 'problem column', code, label: headings[code] });
    const heading = [...valuesOf(headings).map(named), ...file.columns];
    const rows = problems
      .toSorted((one, other) => one.line - other.line)
      .map(({ line, severity, column, message, said, row }) => [
        String(line),
        renderTerm(ctx.language, takenOver(severity !== 'REFUSED')).toLowerCase(),
        column ?? '',
        said === null ? message : sentence(said, ctx),
        ...file.columns.map((each) => row[each] ?? ''),
      ]);
    return { fileName: file.fileName, rows: [heading, ...rows] };
  });
}

function takenOver(answer: boolean): Term {
  return { set: 'answer', code: answer ? 'YES' : 'NO', label: answer ? 'Yes' : 'No' };
}
