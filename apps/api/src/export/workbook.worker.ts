import { parentPort, workerData } from 'node:worker_threads';
import writeWorkbook from 'write-excel-file/node';
import type { ExportedColumn } from '../graphql/exported-list.ts';
import { lowerThread } from '../priority/lower-thread.ts';

/** What the thread is told first. */
export type WorkbookColumn = Pick<ExportedColumn, 'label' | 'as'>;

/** And then, page by page; nothing more comes after `null`. A value is written as people read it. */
export type WorkbookRows = readonly (readonly string[])[];

lowerThread();

/** The thread of `workbook.ts`: answers with the bytes of the workbook. */
const columns = workerData as readonly WorkbookColumn[];
const sheet: (ReturnType<typeof cellOf> | { value: string; fontWeight: 'bold' })[][] = [
  columns.map(({ label }) => ({ value: label, fontWeight: 'bold' })),
];

parentPort!.on('message', async (rows: WorkbookRows | null) => {
  if (rows !== null) {
    for (const row of rows) sheet.push(row.map((text, index) => cellOf(text, columns[index]!)));
    return;
  }
  const bytes = await writeWorkbook(sheet, { stickyRowsCount: 1 }).toBuffer();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort!.postMessage(bytes);
});

/** Numbers and dates can be reckoned with, all else is text, formulas never. */
function cellOf(text: string, { as }: WorkbookColumn) {
  if (text === '') return null;
  if (as === 'number') return { type: Number, value: Number(text) };
  if (as === 'date') {
    return { type: Date, value: new Date(`${text}T00:00:00Z`), format: 'yyyy-mm-dd' };
  }
  return { type: String, value: text };
}
