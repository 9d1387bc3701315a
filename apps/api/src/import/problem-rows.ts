import { valuesOf } from '@stint/domain/kernel/labels.ts';
import type { Term } from '@stint/domain/messages/value.ts';
import { renderTerm } from '@stint/messages/render.ts';
import { NIL } from 'uuid';
import { selectRows } from '../database/select-rows.ts';
import { statementName } from '../database/statement-name.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { sentence } from '../graphql/localized-text.ts';
import { ImportFileEntity, type ImportProblemEntity } from './import.entity.ts';

const headings = {
  LINE: 'Line',
  TAKEN_OVER: 'Imported',
  COLUMN: 'Column',
  PROBLEM: 'Problem',
} as const;

/** Rows that are read and written at a time; others' requests are answered in between. */
const PAGE = 500;

type ProblemContext = Pick<SignedInContext, 'database' | 'agency' | 'language' | 'now'>;

/**
 * The bad rows of a file as a table: what is wrong in front, then the row as it was, so that it can be mended and
 * imported again. They are read page by page, and break off with an error where the file is checked anew meanwhile.
 *
 * @returns `null` when there is no such file
 */
export async function problemRows(
  ctx: ProblemContext,
  fileId: string,
): Promise<{ fileName: string; rows: AsyncIterable<string[]> } | null> {
  const agencyId = ctx.agency.id;
  const [file] = await ctx.database.read((db) =>
    selectRows({ db, agencyId }, ImportFileEntity, { id: fileId }),
  );
  return file ? { fileName: file.fileName, rows: linesOf(ctx, file) } : null;
}

async function* linesOf(ctx: ProblemContext, { id, columns }: ImportFileEntity) {
  const named = (code: keyof typeof headings) =>
    renderTerm(ctx.language, { set: 'problem column', code, label: headings[code] });
  yield [...valuesOf(headings).map(named), ...columns];
  for await (const { line, severity, column, message, said, row } of problemsOf(ctx, id)) {
    yield [
      String(line),
      renderTerm(ctx.language, takenOver(severity !== 'REFUSED')).toLowerCase(),
      column ?? '',
      said === null ? message : sentence(said, ctx),
      ...columns.map((each) => row[each] ?? ''),
    ];
  }
}

async function* problemsOf({ database, agency }: ProblemContext, fileId: string) {
  let [first, last]: Problem[] = [];
  let total = 0;
  let read = 0;
  do {
    const page = await database.read(async (db) => {
      const values = [agency.id, fileId, last?.line ?? 0, last?.id ?? NIL, first?.id ?? null, PAGE];
      return (await db.query<Problem>({ name: statementName(pageText), text: pageText, values }))
        .rows;
    });
    first ??= page[0];
    total = first?.total ?? 0;
    last = page.at(-1);
    read += page.length;
    yield* page;
    if (page.length === 0 && read < total) throw new Error('The file was checked anew.');
  } while (read < total);
}

type Problem = Pick<
  ImportProblemEntity,
  'id' | 'line' | 'severity' | 'column' | 'message' | 'said' | 'row'
> & { /** How many there are, on the first page. */ total: number };

/** Nothing when the first problem is there no more: another check has taken the place of the one that found it. */
const pageText = `
  SELECT id, line, severity, "column", message, said, row, CASE WHEN $5::uuid IS NULL THEN (
    SELECT count(*)::int FROM import_problem WHERE agency_id = $1 AND file_id = $2) END AS total
  FROM import_problem
  WHERE agency_id = $1 AND file_id = $2 AND (line, id) > ($3, $4::uuid)
    AND ($5 IS NULL OR EXISTS (
      SELECT FROM import_problem AS first WHERE first.agency_id = $1 AND first.id = $5))
  ORDER BY line, id LIMIT $6`;

function takenOver(answer: boolean): Term {
  return { set: 'answer', code: answer ? 'YES' : 'NO', label: answer ? 'Yes' : 'No' };
}
