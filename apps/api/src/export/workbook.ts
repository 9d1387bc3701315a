import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { GraphQLError } from 'graphql';
import { Unavailable } from '../database/unavailable.ts';
import { FairTurns } from '../jobs/fair-turns.ts';
import type { Export } from './export.queries.ts';
import type { WorkbookColumn, WorkbookRows } from './workbook.worker.ts';
import { asText } from './written-value.ts';

/** A workbook is put together in memory; CSV has no such limit. */
const LARGEST = 100_000;

/** How long that may take, once all rows are there. */
const SECONDS = 60;

/** Workbooks at a time, so that together they take limited memory. */
const turns = new FairTurns(2);

/**
 * A list as an XLSX workbook. To put it together takes seconds for tens of thousands of rows, so it is done in a thread
 * with less priority than requests have. Agencies take turns, with one workbook at a time.
 *
 * @throws GraphQLError TOO_LARGE for more rows than a workbook takes
 * @throws Unavailable when it takes too long
 */
export function workbookOf(agencyId: string, { columns, pages }: Export): Promise<Buffer> {
  return turns.take(agencyId, async () => {
    const workerData = columns.map(({ label, as }): WorkbookColumn => ({ label, as }));
    const thread = new Worker(threadFile, { name: 'workbook', workerData });
    const { promise: written, resolve, reject } = Promise.withResolvers<Uint8Array>();
    // It may fail while the rows are read, before anybody waits for it.
    written.catch(() => {});
    thread.once('message', resolve).once('error', reject);
    const send = (rows: WorkbookRows | null) => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      thread.postMessage(rows);
    };
    let timeout: NodeJS.Timeout | undefined;
    try {
      let sent = 0;
      for await (const rows of pages) {
        sent += rows.length;
        if (sent > LARGEST) throw tooLarge();
        send(rows.map((row) => row.map((value, index) => asText(value, columns[index]!))));
      }
      send(null);
      timeout = setTimeout(() => reject(new Unavailable('TIMEOUT')), SECONDS * 1000);
      return Buffer.from(await written);
    } finally {
      clearTimeout(timeout);
      await thread.terminate();
    }
  });
}

function tooLarge(): GraphQLError {
  const message = `A workbook takes at most ${LARGEST} rows. Filter the list, or take CSV.`;
  return new GraphQLError(message, { extensions: { code: 'TOO_LARGE' } });
}

/** Beside this file, built as this one is. */
const threadFile = new URL(`./workbook.worker${extname(import.meta.url)}`, import.meta.url);
