import type pg from 'pg';
import { changedSince } from './changed-since.ts';
import type { Transaction } from '../database/tenant.ts';
import { StaleRows } from '../database/write-rows.ts';
import { ActionRefused, InvalidInput, refused } from '../graphql/results.ts';
import type { RequestContext } from '../context/request-context.ts';

/** What a command answers: what it did, or why it did nothing. */
export type CommandResult<Done> = Done | ActionRefused | InvalidInput;

type CommandContext = Pick<RequestContext, 'database'>;

/**
 * Runs a command in one transaction. A refusal that it returns, after whatever it has written, takes
 * everything back; so does a version that is no longer the one decided on (`CHANGED_SINCE`). Where two
 * commands lock each other out, or one is `Overtaken`, it is run again.
 */
export function runCommand<Done>(
  ctx: CommandContext,
  work: CommandWork<Done>,
): Promise<CommandResult<Done>> {
  return attempt(ctx, work, 'write');
}

/**
 * The same for a command that writes these records, or about so many. Where they are many, an agency's commands run
 * one after the other, and in another process where there is one for it: nothing may have been written before.
 *
 * @throws Unavailable when it is not its turn in time
 */
export function runBulkCommand<Done>(
  ctx: CommandContext & Pick<RequestContext, 'handOver'>,
  { length }: Pick<readonly unknown[], 'length'>,
  work: CommandWork<Done>,
): Promise<CommandResult<Done>> {
  if (length <= FEW) return attempt(ctx, work, 'write');
  ctx.handOver?.leave();
  return attempt(ctx, work, 'bulk');
}

/** Records that are written in a few milliseconds. */
const FEW = 20;

type CommandWork<Done> = (tx: Transaction) => Promise<CommandResult<Done>>;

async function attempt<Done>(
  ctx: CommandContext,
  work: CommandWork<Done>,
  as: 'write' | 'bulk',
): Promise<CommandResult<Done>> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ctx.database.write(async (tx) => {
        const result = await work(tx);
        if (isRefusal(result)) throw new RolledBack(result);
        return result;
      }, as);
    } catch (error) {
      if (error instanceof RolledBack) return error.refusal;
      if (error instanceof StaleRows) return staleRefusal(ctx, error);
      if (!mayRunAgain(error) || tries === ATTEMPTS) throw error;
    }
  }
}

const ATTEMPTS = 3;

/** Thrown to roll the transaction back with a refusal, from wherever a command has come to. */
export class RolledBack extends Error {
  constructor(readonly refusal: ActionRefused | InvalidInput) {
    super('refused');
  }
}

/** Thrown where somebody was faster, by a command that finds what they made when it is run again. */
export class Overtaken extends Error {
  constructor() {
    super('overtaken');
  }
}

/** Whether a command did nothing. */
export function isRefusal(result: unknown): result is ActionRefused | InvalidInput {
  return result instanceof ActionRefused || result instanceof InvalidInput;
}

async function staleRefusal(ctx: CommandContext, stale: StaleRows): Promise<ActionRefused> {
  // On the primary: a replica may not know of the other's change yet.
  const refusal = await ctx.database.write((tx) => changedSince(tx, stale));
  return refused([refusal]);
}

function mayRunAgain(error: unknown): boolean {
  if (error instanceof Overtaken) return true;
  const code = (error as pg.DatabaseError).code;
  return code === DEADLOCK || code === SERIALIZATION;
}

const DEADLOCK = '40P01';
const SERIALIZATION = '40001';
