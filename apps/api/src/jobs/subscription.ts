import type { Job, JobContext } from './job.ts';
import { entityOfTable } from '../database/table.ts';
import { type ChangePayload, CREATED, REMOVED, UNDONE } from '../history/change.ts';
import { machineOf } from '../history/field-values.ts';

/** One action on records of one kind, done by one command. */
export interface RecordedChange {
  changeSetId: string;
  /** The table's name. */
  kind: string;
  action: string;
  /** Each with the version that the action left it at; it may have changed again since. */
  records: readonly { id: string; version: number | null }[];
}

/** What is done after a change, as the system, in a job of its own. */
export interface Handler {
  /** Never renamed: changes that wait go by it. One of each name. */
  name: string;
  /** What staff call it when it fails. */
  label?: string;
  /** Eight where nothing is said: for half an hour, with longer and longer pauses. */
  attempts?: number;
  limitSeconds?: number;
  /** May run more than once for a change: see `once`. */
  run(ctx: JobContext, change: RecordedChange): Promise<void>;
}

/** Which changes a handler follows. */
export interface Subscription {
  kind: string;
  action: string;
  handler: Handler;
}

const HANDLER_ATTEMPTS = 8;

/**
 * What follows an action: `on('assignment', 'approve', mailApproval)`, declared next to the noun in
 * `<noun>.subscribers.ts` and listed in `subscribers.ts`. The handler is called once for each command,
 * with all the records of the kind that the command did this to.
 *
 * @param kind the table's name
 * @param action the machine's, or `created`, `updated`, `removed`, `undone`
 */
export function on(kind: string, action: string, handler: Handler): Subscription {
  return { kind, action, handler };
}

/**
 * The jobs of these subscriptions, one for each handler.
 *
 * @throws when a kind or an action does not exist, or two handlers have one name: the server must not
 *   start with a handler that is never called.
 */
export function handlerJobs(subscriptions: readonly Subscription[]): Job<ChangePayload>[] {
  const handlers = new Map<string, Handler>();
  for (const { kind, action, handler } of subscriptions) {
    requireAction(kind, action, handler);
    const { name } = handler;
    if ((handlers.get(name) ?? handler) !== handler)
      throw new Error(`Two handlers are named ${name}.`);
    handlers.set(name, handler);
  }
  return [...handlers.values()].map(handlerJob);
}

/** The job that a handler runs in. */
export function handlerJob(handler: Handler): Job<ChangePayload> {
  const { name, label = name, attempts = HANDLER_ATTEMPTS, ...limit } = handler;
  return {
    ...limit,
    name: `on:${name}`,
    label,
    attempts,
    async run(ctx, change) {
      await handler.run(ctx, { ...change, records: await recordsOf(ctx, change) });
    },
  };
}

/** The history holds which records it was; nothing is taken from there. */
async function recordsOf(
  { database, agency }: JobContext,
  { changeSetId, kind, action }: ChangePayload,
): Promise<RecordedChange['records']> {
  const { rows } = await database.read(
    (db) =>
      db.query<RecordedChange['records'][number]>(
        `SELECT record_id AS id, record_version AS version FROM audit_entry
         WHERE agency_id = $1 AND change_set_id = $2 AND record_type = $3 AND action = $4
         ORDER BY audit_entry.id`,
        [agency.id, changeSetId, kind, action],
      ),
    'primary',
  );
  return rows;
}

const everyKinds: ReadonlySet<string> = new Set([CREATED, 'updated', REMOVED, UNDONE]);

function requireAction(kind: string, action: string, { name }: Handler): void {
  entityOfTable(kind);
  const machine = machineOf(kind);
  if (everyKinds.has(action) || machine === undefined || action in machine.actions) return;
  throw new Error(`${name} follows ${kind}.${action}, which is no action of that machine.`);
}
