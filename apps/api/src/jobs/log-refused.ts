import type { FastifyBaseLogger } from 'fastify';
import type { BulkDone } from '../graphql/bulk-result.ts';
import { ActionRefused, InvalidInput } from '../graphql/results.ts';
import type { CommandResult } from '../history/command.ts';

/**
 * Writes to the log what a command of a job refused, as nobody else reads its answer: ids and codes, without
 * names and values.
 */
export function logRefused(log: Pick<FastifyBaseLogger, 'warn'>, answer: CommandResult<BulkDone>) {
  if (answer instanceof InvalidInput) {
    log.warn({ codes: answer.problems.map(({ code }) => code) }, 'refused');
  } else if (answer instanceof ActionRefused) {
    log.warn({ codes: answer.refusals.map(({ code }) => code) }, 'refused');
  } else {
    for (const { recordId, done, refusals } of answer.outcomes) {
      if (!done) log.warn({ recordId, codes: refusals.map(({ code }) => code) }, 'refused');
    }
  }
}
