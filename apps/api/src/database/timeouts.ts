/** Seconds that work with the database may take. PostgreSQL ends what takes longer. */
export interface Timeouts {
  /** Until a connection is free. */
  connection: number;
  /** One statement, the wait for locks included. */
  statement: number;
  /** The wait for one lock. */
  lock: number;
  /** Between two statements of a transaction. */
  idle: number;
  /** A whole transaction, on PostgreSQL 17 and newer. */
  transaction: number;
}

/** What work is done with the database, by how long it may take. */
export type WorkKind = 'request' | 'report' | 'job';

/** Those of requests are the settings of the application's role, so no connection is without them. */
export const timeouts: Readonly<Record<WorkKind, Timeouts>> = {
  request: { connection: 10, statement: 20, lock: 10, idle: 30, transaction: 60 },
  // Exports and uploads: a request that reads or writes much.
  report: { connection: 10, statement: 55, lock: 10, idle: 60, transaction: 120 },
  // Imports wait for each other, and compute for minutes between two statements.
  job: { connection: 60, statement: 1_200, lock: 1_200, idle: 600, transaction: 3_600 },
};

const settings: readonly (readonly [name: string, of: keyof Timeouts])[] = [
  ['statement_timeout', 'statement'],
  ['lock_timeout', 'lock'],
  ['idle_in_transaction_session_timeout', 'idle'],
];

/** Not known to PostgreSQL 16 and older. */
const NEWER = 'transaction_timeout';

/**
 * Statements that give a role the timeouts of requests.
 *
 * @param role escaped, or CURRENT_USER
 * @param known the names of the server's settings
 */
export function roleTimeouts(role: string, known: ReadonlySet<string>): string {
  const all = [...settings, [NEWER, 'transaction'] as const];
  return all
    .filter(([name]) => known.has(name))
    .map(([name, of]) => `ALTER ROLE ${role} SET ${name} = '${timeouts.request[of]}s';`)
    .join('\n');
}

/** Statements that give the current transaction other timeouts than those of requests; empty for those. */
export function transactionTimeouts(kind: WorkKind): string {
  if (kind === 'request') return '';
  const locals = settings.map(([name, of]) => `SET LOCAL ${name} = '${timeouts[kind][of]}s';`);
  // A timer that runs keeps its time: it has to be stopped to be set anew.
  const newer = ['0', `${timeouts[kind].transaction}s`].map(
    (time) => `SELECT set_config('${NEWER}', '${time}', true)
      WHERE current_setting('${NEWER}', true) IS NOT NULL;`,
  );
  return [...locals, ...newer].join('\n');
}
