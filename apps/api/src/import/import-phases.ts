import { message } from '@stint/domain/messages/message.ts';
import { oneAfterTheOther } from '../database/one-after-the-other.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import type { Transaction } from '../database/tenant.ts';
import { unavailableOf } from '../database/unavailable.ts';
import { sentence, textFor } from '../graphql/localized-text.ts';
import { isRefusal, runCommand } from '../history/command.ts';
import type { ImportContext } from './import-context.ts';
import { saveOutcome } from './import-outcome.ts';
import { planFiles } from './writing/planned-import.ts';
import { setRun } from './run-progress.ts';
import { sourceFiles } from './reading/source-files.ts';
import { writePlan } from './writing/write-plan.ts';

/** What a run can be asked to do. */
export type Phase = 'CHECK' | 'TAKE_OVER';

/**
 * Does what was asked of a run, and leaves the run done, checked or failed. The records are written in
 * one transaction with the outcome: all of the good rows or, when anything breaks, none.
 *
 * @throws what broke, after the run was marked as failed
 */
export async function performPhase(ctx: ImportContext, runId: string, phase: Phase): Promise<void> {
  const status = phase === 'CHECK' ? 'CHECKING' : 'RUNNING';
  await ctx.database.write((tx) =>
    setRun(tx, ctx, runId, { status, rowsDone: 0, failure: null, failureSaid: null }),
  );
  try {
    await runOnce(ctx, async (tx) => {
      const { files, plan } = await planRun(tx, ctx, runId);
      const rowsDone = plan.rows.length;
      if (phase === 'TAKE_OVER') {
        await writePlan(tx, ctx, plan, (done) => showProgress(ctx, runId, done, rowsDone));
      }
      await saveOutcome(tx, ctx, files, plan);
      const reached = phase === 'CHECK' ? 'CHECKED' : 'DONE';
      await setRun(tx, ctx, runId, {
        status: reached,
        rowsDone,
        rowsTotal: rowsDone,
        failure: null,
        failureSaid: null,
      });
    });
  } catch (error) {
    const failureSaid = message('IMPORT.broke', {});
    const failure = sentence(failureSaid, { ...ctx, language: 'en' });
    await ctx.database.write((tx) =>
      setRun(tx, ctx, runId, { status: 'FAILED', failure, failureSaid }),
    );
    throw error;
  }
}

/** One import of an agency at a time: the next one waits, and then sees what this one wrote. */
async function runOnce(
  ctx: ImportContext,
  work: (tx: Transaction) => Promise<void>,
): Promise<void> {
  const result = await runCommand(ctx, async (tx) => {
    await oneAfterTheOther(tx, 'import');
    await work(tx);
  });
  if (isRefusal(result)) throw new Error(textFor(result.message, { ...ctx, language: 'en' }));
}

async function planRun(tx: AgencyConnection, ctx: ImportContext, runId: string) {
  const files = await sourceFiles(tx, runId);
  return { files, plan: await planFiles(tx, ctx, files) };
}

/**
 * In a transaction of its own, so that it is seen before the import's is over. Where no connection is free for it,
 * the import goes on without.
 */
async function showProgress(
  ctx: ImportContext,
  runId: string,
  rowsDone: number,
  rowsTotal: number,
): Promise<void> {
  await ctx.database
    .write((tx) => setRun(tx, ctx, runId, { rowsDone, rowsTotal }))
    .catch((error: unknown) => {
      if (unavailableOf(error)?.code !== 'BUSY') throw error;
    });
}
