import type pg from 'pg';

/** A lease that is taken again when it is lost. */
export interface KeptLease {
  /** Ends the watch. @returns the lease, or `undefined` when it is lost for good. */
  stop(): Promise<pg.Client | undefined>;
}

/**
 * Watches the connection that stands for a server. When it ends, the server has died or ended it: the server is
 * started or joined again.
 *
 * @param first the lease to begin with.
 * @param comeBack starts or joins the server.
 * @param told.log receives lines for people.
 * @param told.onLost called when there is no server any more at the address that everybody knows.
 */
export function keepLease(
  first: pg.Client,
  comeBack: () => Promise<pg.Client>,
  told: { log: (line: string) => void; onLost: (error: Error) => void },
): KeptLease {
  let stopped = false;
  let lease: Promise<pg.Client | undefined> = Promise.resolve(first);
  const watch = (held: pg.Client) => {
    held.once('end', () => {
      if (!stopped) lease = takeAgain();
    });
  };
  const takeAgain = async () => {
    told.log('PostgreSQL has ended unexpectedly and is started again');
    try {
      const again = await comeBack();
      if (again.port !== first.port) {
        await again.end();
        throw new Error(`Another program has taken its port, ${first.port}.`);
      }
      watch(again);
      told.log(`PostgreSQL runs again on port ${again.port}`);
      return again;
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      told.onLost(
        new Error(`PostgreSQL ended and could not be started again. ${reason}`, { cause }),
      );
      return undefined;
    }
  };
  watch(first);
  return {
    stop() {
      stopped = true;
      return lease;
    },
  };
}
